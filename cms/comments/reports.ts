import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { moderator, nobody, through } from '../access.ts'
import { MOMENT } from '../language/dates.ts'
import { logMissingReports, logReport } from '../moderation/report-outcomes.ts'
import type { Report } from '../payload-types.ts'

/** Why a reader may report a comment; the discussion's rules name the same. */
export const REPORT_REASONS = ['insult', 'privacy', 'advertisement', 'off-topic', 'other'] as const

export type ReportReason = (typeof REPORT_REASONS)[number]

/** Comments that readers find against the rules, and what the moderators decided. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: {
    singular: { fi: 'Ilmoitus', en: 'Report' },
    plural: { fi: 'Ilmoitukset', en: 'Reports' },
  },
  access: { read: moderator, create: through('comments'), update: moderator, delete: nobody },
  admin: {
    components: { beforeListTable: ['/moderation/ListNames.tsx#ListNames'] },
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'comment', 'state', 'createdAt'],
    group: { fi: 'Keskustelu', en: 'Discussion' },
    description: {
      fi: 'Lukijoiden ilmoitukset asiattomista kommenteista. Tulevat portaalin lomakkeelta.',
      en: 'Readers’ reports of improper comments. They come from the portal’s form.',
    },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      required: true,
      index: true,
      access: { update: nobody },
      label: { fi: 'Kommentti', en: 'Comment' },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      access: { update: nobody },
      options: [
        { value: 'insult', label: { fi: 'Loukkaa tai uhkaa', en: 'Insults or threatens' } },
        { value: 'privacy', label: { fi: 'Paljastaa yksityisasioita', en: 'Tells private matters' } },
        { value: 'advertisement', label: { fi: 'Mainos tai roskaviesti', en: 'Advertisement or spam' } },
        { value: 'off-topic', label: { fi: 'Ei koske aihetta', en: 'Is off the topic' } },
        { value: 'other', label: { fi: 'Muu syy', en: 'Another reason' } },
      ],
      label: { fi: 'Syy', en: 'Reason' },
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 1000,
      access: { update: nobody },
      label: { fi: 'Lukijan selitys', en: 'In the reader’s words' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: { fi: 'Käsittelemättä', en: 'Open' } },
        { value: 'upheld', label: { fi: 'Aiheellinen', en: 'Upheld' } },
        { value: 'dismissed', label: { fi: 'Aiheeton', en: 'Dismissed' } },
      ],
      label: { fi: 'Päätös', en: 'Decision' },
      admin: { position: 'sidebar', isClearable: false },
    },
    {
      name: 'sender',
      type: 'text',
      index: true,
      access: { update: nobody },
      admin: { hidden: true },
      label: { fi: 'Ilmoittajan tiiviste', en: 'Hash of the sender' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobody, update: nobody },
      label: { fi: 'Päättänyt', en: 'Decided by' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'decidedAt',
      type: 'date',
      index: true,
      access: { create: nobody, update: nobody },
      label: { fi: 'Päätetty', en: 'Decided' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    {
      name: 'decidedFrom',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Tila ennen päätöstä', en: 'State before' },
    },
    {
      name: 'decision',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Kommentin päätös', en: 'Decision on the comment' },
    },
  ],
  hooks: { beforeChange: [stampDecision], afterChange: [tellOutcome] },
}

/** Sets who decided and when; a value sent for either is ignored. Payload's own form decides on the report alone. */
async function stampDecision({
  data,
  operation,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook<Report>>[0]) {
  if (operation === 'create' || data.state === originalDoc?.state || !req.user) return data
  if (originalDoc) await logMissingReports(req.payload, [originalDoc]) // for it is overwritten now
  return {
    ...data,
    decidedBy: req.user.id,
    decidedAt: new Date().toISOString(),
    decidedFrom: originalDoc?.state,
    decision: null,
  }
}

async function tellOutcome({
  doc,
  previousDoc,
  operation,
  req,
}: Parameters<CollectionAfterChangeHook<Report>>[0]): Promise<void> {
  if (operation === 'update' && doc.state !== previousDoc.state) await logReport(req.payload, doc)
}
