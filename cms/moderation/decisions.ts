import type { CollectionConfig } from 'payload'

import { moderator, nobody } from '../access.ts'
import { MOMENT } from '../language/dates.ts'
import { hiddenUnless } from '../people/shown.ts'
import { exportDecisions } from './export.ts'
import { resetScore } from './reset-score.ts'

/** What a comment or a report may be. */
const STATES = [
  { value: 'pending', label: { fi: 'Odottaa', en: 'Pending' } },
  { value: 'approved', label: { fi: 'Hyväksytty', en: 'Approved' } },
  { value: 'rejected', label: { fi: 'Hylätty', en: 'Rejected' } },
  { value: 'spam', label: { fi: 'Roskaa', en: 'Spam' } },
  { value: 'open', label: { fi: 'Käsittelemättä', en: 'Open' } },
  { value: 'upheld', label: { fi: 'Aiheellinen', en: 'Upheld' } },
  { value: 'dismissed', label: { fi: 'Aiheeton', en: 'Dismissed' } },
]

/** What somebody of the staff has done with a comment or its sender. Nobody changes a row or deletes one. */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  labels: {
    singular: { fi: 'Päätös', en: 'Decision' },
    plural: { fi: 'Päätösloki', en: 'Log of decisions' },
  },
  access: { read: moderator, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'commentId',
    defaultColumns: ['at', 'act', 'who', 'article', 'from', 'to', 'why'],
    listSearchableFields: ['who', 'why', 'commentId'],
    group: { fi: 'Keskustelu', en: 'Discussion' },
    hidden: hiddenUnless('moderator'),
    components: { beforeListTable: ['/moderation/ListNames.tsx#ListNames'] },
    description: {
      fi: 'Mitä kommenteille on päätetty, kuka päätti ja miksi. Kirjautuu itsestään eikä muutu.',
      en: 'What was decided on comments, by whom and why. It writes itself and does not change.',
    },
  },
  defaultSort: '-at',
  endpoints: [exportDecisions, resetScore],
  fields: [
    { name: 'at', type: 'date', index: true, label: { fi: 'Aika', en: 'Time' }, admin: { date: MOMENT } },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: [
        { value: 'approve', label: { fi: 'Hyväksyi', en: 'Approved' } },
        { value: 'reject', label: { fi: 'Hylkäsi', en: 'Rejected' } },
        { value: 'spam', label: { fi: 'Merkitsi roskaksi', en: 'Marked as spam' } },
        { value: 'reopen', label: { fi: 'Palautti jonoon', en: 'Put back in the queue' } },
        { value: 'undo', label: { fi: 'Perui päätöksen', en: 'Undid the decision' } },
        { value: 'answer', label: { fi: 'Vastasi virallisesti', en: 'Answered officially' } },
        { value: 'redact', label: { fi: 'Poisti henkilötietoja', en: 'Removed personal data' } },
        { value: 'delete', label: { fi: 'Poisti kommentin', en: 'Deleted the comment' } },
        { value: 'block', label: { fi: 'Esti lähettäjän', en: 'Blocked the sender' } },
        { value: 'unblock', label: { fi: 'Poisti eston', en: 'Unblocked the sender' } },
        { value: 'report', label: { fi: 'Käsitteli ilmoituksen', en: 'Decided on a report' } },
        { value: 'reset', label: { fi: 'Nollasi roskapisteet', en: 'Reset the spam score' } },
      ],
      label: { fi: 'Teko', en: 'Act' },
    },
    { name: 'who', type: 'text', label: { fi: 'Kuka', en: 'Who' } },
    { name: 'user', type: 'relationship', relationTo: 'users', label: { fi: 'Tunnus', en: 'Account' } },
    // Its id as a text: a decision outlives what it was about.
    { name: 'commentId', type: 'text', index: true, label: { fi: 'Kommentti', en: 'Comment' } },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      label: { fi: 'Artikkeli', en: 'Article' },
    },
    { name: 'from', type: 'select', options: STATES, label: { fi: 'Oli', en: 'Was' } },
    { name: 'to', type: 'select', options: STATES, label: { fi: 'On', en: 'Is' } },
    { name: 'why', type: 'textarea', label: { fi: 'Miksi', en: 'Why' } },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true },
      label: { fi: 'Avain', en: 'Key' },
    },
  ],
}
