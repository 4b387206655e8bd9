import type { BaseFilter, CollectionConfig, Where } from 'payload'

import { editor, either, moderator, nobody, own, through, type Which } from '../access.ts'
import { MOMENT } from '../language/dates.ts'
import { textThat } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import { blockOne, decideMany, redactOne, undoMany } from '../moderation/endpoints.ts'
import { LAST_DECISION } from '../moderation/last-decision.ts'
import type { Comment } from '../payload-types.ts'
import { counted } from '../ratings/counted.ts'
import { answerOfficially } from './answer.ts'
import { LENGTHS } from './draft.ts'
import { deleteReports, stamp, tellByMail, tellDeletion, tellStaffActs } from './hooks.ts'
import { lengthAsRead } from './length.ts'

/**
 * What is said under an article that is no longer public is not public either. Who has just read the article, past its
 * own rules, may name it instead: to look at it again for each comment takes two statements in place of one.
 */
const approvedInPublic: Which = ({ req }) => {
  const { readArticle } = req.context
  const ofArticle: Where[] =
    through('comments')({ req }) && typeof readArticle === 'string'
      ? [{ article: { equals: readArticle } }]
      : [{ 'article._status': { equals: 'published' } }, { 'article.deletedAt': { equals: null } }]
  return { and: [{ status: { equals: 'approved' } }, ...ofArticle] }
}

const underOwnArticle = own('owner of its article', 'byline of its article')

/** An author's list in the admin holds the own discussions; what everybody reads elsewhere is for the portal to show. */
const theirDiscussions: BaseFilter = ({ req }) => {
  const theirs = either(moderator, editor, underOwnArticle)({ req })
  return typeof theirs === 'object' ? theirs : null
}

/** Who sent it, as the code behind the door of this subject has made sure. */
const itsSender: Which = ({ req }) =>
  through('comments')({ req }) && typeof req.context.sender === 'string'
    ? { sender: { equals: req.context.sender } }
    : false

/** The tally of an article counts its approved comments. */
const TALLIED = counted<Comment>(({ status }) => (status === 'approved' ? 1 : 0))

/** What readers write under articles, and what the staff decided about it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { fi: 'Kommentti', en: 'Comment' },
    plural: { fi: 'Kommentit', en: 'Comments' },
  },
  access: {
    read: either(approvedInPublic, moderator, editor, underOwnArticle),
    create: through('comments'),
    update: either(moderator, itsSender),
    delete: either(moderator, itsSender),
  },
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['name', 'text'],
    defaultColumns: ['name', 'text', 'article', 'status', 'submittedAt'],
    baseFilter: theirDiscussions,
    components: { beforeListTable: ['/moderation/ListNames.tsx#ListNames'] },
    group: { fi: 'Keskustelu', en: 'Discussion' },
    description: {
      fi: 'Lukijoiden kommentit. Uudet tulevat aina portaalin lomakkeelta.',
      en: 'The readers’ comments. New ones always come from the portal’s form.',
    },
  },
  defaultSort: '-submittedAt',
  indexes: [{ fields: ['article', 'status', 'place'] }, { fields: ['sender', 'submittedAt'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      access: { update: nobody },
      label: { fi: 'Artikkeli', en: 'Article' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      access: { update: nobody },
      label: { fi: 'Vastaus kommenttiin', en: 'Answer to' },
    },
    {
      name: 'place',
      type: 'text',
      access: { update: nobody },
      admin: { hidden: true },
      label: { fi: 'Paikka keskustelussa', en: 'Place in the thread' },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      validate: asLong(LENGTHS.name),
      access: { update: through('comments') },
      label: { fi: 'Nimi', en: 'Name' },
    },
    {
      name: 'email',
      type: 'email',
      access: { read: moderator, update: through('comments') },
      label: { fi: 'Sähköposti', en: 'E-mail' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      validate: asLong(LENGTHS.text),
      label: { fi: 'Teksti', en: 'Text' },
      admin: {
        description: {
          fi: 'Muutos kerrotaan lukijoille henkilötietojen poistona, ja alkuperäinen jää talteen.',
          en: 'Readers are told of a change as a removal of personal data, and the original is kept.',
        },
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: { fi: 'Odottaa', en: 'Pending' } },
        { value: 'approved', label: { fi: 'Hyväksytty', en: 'Approved' } },
        { value: 'rejected', label: { fi: 'Hylätty', en: 'Rejected' } },
        { value: 'spam', label: { fi: 'Roskaa', en: 'Spam' } },
      ],
      label: { fi: 'Tila', en: 'Status' },
      admin: { position: 'sidebar', isClearable: false },
    },
    {
      name: 'reasons',
      type: 'text',
      hasMany: true,
      access: { read: moderator, update: nobody },
      label: { fi: 'Miksi odottaa hyväksyntää', en: 'Why held' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'official',
      type: 'checkbox',
      defaultValue: false,
      access: { update: nobody },
      label: { fi: 'Virallinen vastaus', en: 'Official answer' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      access: { create: nobody, update: nobody },
      label: { fi: 'Lähetetty', en: 'Submitted' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    {
      name: 'editedAt',
      type: 'date',
      access: { update: nobody },
      label: { fi: 'Muokattu', en: 'Edited' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    {
      name: 'sender',
      type: 'text',
      access: { read: moderator, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Lähettäjän tiiviste', en: 'Hash of the sender' },
    },
    {
      name: 'fingerprint',
      type: 'text',
      index: true,
      access: { read: moderator, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Tekstin tiiviste', en: 'Fingerprint of the text' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: moderator, update: nobody },
      label: { fi: 'Päättänyt', en: 'Decided by' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'decidedAt',
      type: 'date',
      index: true,
      access: { read: moderator, update: nobody },
      label: { fi: 'Päätetty', en: 'Decided at' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    ...LAST_DECISION,
    {
      name: 'decisionNote',
      type: 'textarea',
      access: { read: moderator, update: nobody },
      label: { fi: 'Päätöksen perustelu', en: 'Note on the decision' },
    },
    {
      name: 'tellsWriter',
      type: 'checkbox',
      defaultValue: false,
      access: { read: moderator, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Perustelu kerrotaan kirjoittajalle', en: 'The writer is told why' },
    },
    {
      name: 'asksDecision',
      type: 'checkbox',
      defaultValue: false,
      access: { read: moderator, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Kirjoittaja haluaa kuulla päätöksestä', en: 'The writer wants to hear of the decision' },
    },
    {
      name: 'redactedAt',
      type: 'date',
      index: true,
      access: { update: nobody },
      label: { fi: 'Henkilötietoja poistettu', en: 'Personal data removed' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    {
      name: 'original',
      type: 'textarea',
      access: { read: moderator, update: nobody },
      label: { fi: 'Teksti ennen poistoa', en: 'Text before the removal' },
    },
  ],
  endpoints: [decideMany, undoMany, redactOne, blockOne, answerOfficially],
  hooks: {
    ...TALLIED,
    beforeChange: [stamp, ...TALLIED.beforeChange],
    afterChange: [...TALLIED.afterChange, tellStaffActs, tellByMail],
    beforeDelete: [...TALLIED.beforeDelete, tellDeletion, deleteReports],
  },
}

function asLong({ least, most }: { least: number; most: number }) {
  return textThat((value, { req }) => {
    const length = lengthAsRead(value.trim())
    if (length >= least && length <= most) return true
    return say(req, {
      fi: `Pituuden on oltava ${String(least)}–${String(most)} merkkiä, nyt ${String(length)}.`,
      en: `The length must be ${String(least)}–${String(most)} characters; it is ${String(length)}.`,
    })
  })
}
