import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { moderator, nobody } from '../access.ts'
import { MOMENT } from '../language/dates.ts'
import { endBlock, logBlock, turnedBy } from '../moderation/blocks.ts'
import type { BlockedSender } from '../payload-types.ts'
import { hiddenUnless } from '../people/shown.ts'
import { blockDays } from '../privacy/retention.ts'

const ONLY_HERE = { access: { create: nobody, update: nobody }, admin: { hidden: true } } as const

const DAY = 24 * 60 * 60 * 1000

/** Visitors whose comments wait for a moderator whatever they say, until the block ends. */
export const BlockedSenders: CollectionConfig = {
  slug: 'blocked-senders',
  labels: {
    singular: { fi: 'Estetty lähettäjä', en: 'Blocked sender' },
    plural: { fi: 'Estetyt lähettäjät', en: 'Blocked senders' },
  },
  access: { read: moderator, create: moderator, update: moderator, delete: moderator },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'note', 'createdAt', 'until'],
    listSearchableFields: ['name', 'note'],
    group: { fi: 'Keskustelu', en: 'Discussion' },
    hidden: hiddenUnless('moderator'),
    components: { beforeListTable: ['/moderation/ListNames.tsx#ListNames'] },
    description: {
      fi: 'Heidän kommenttinsa odottavat aina moderaattoria. Esto päättyy itsestään, tai kun sen rivin poistaa.',
      en: 'Their comments always wait for a moderator. A block ends by itself, or when its row is deleted.',
    },
  },
  fields: [
    {
      name: 'sender',
      type: 'text',
      required: true,
      unique: true,
      access: { update: nobody },
      label: { fi: 'Lähettäjän tiiviste', en: 'Hash of the sender' },
    },
    { name: 'name', type: 'text', label: { fi: 'Nimi kommentissa', en: 'Name in the comment' } },
    { name: 'note', type: 'text', label: { fi: 'Miksi', en: 'Why' } },
    {
      name: 'until',
      type: 'date',
      index: true,
      access: { create: nobody, update: nobody },
      label: { fi: 'Esto päättyy', en: 'The block ends' },
      admin: { position: 'sidebar', date: MOMENT },
    },
    // Its id as a text: a block outlives what it was made for.
    {
      name: 'comment',
      type: 'text',
      access: { update: nobody },
      admin: { hidden: true },
      label: { fi: 'Kommentti', en: 'Comment' },
    },
    { name: 'turn', type: 'text', label: { fi: 'Teon avain', en: 'Key of the act' }, ...ONLY_HERE },
    {
      name: 'turnedBy',
      type: 'text',
      label: { fi: 'Estänyt tai eston poistanut', en: 'Who blocked or unblocked' },
      ...ONLY_HERE,
    },
    { name: 'turnedAt', type: 'date', index: true, label: { fi: 'Milloin', en: 'When' }, ...ONLY_HERE },
  ],
  hooks: { beforeChange: [stampBlock], afterChange: [tellBlock], beforeDelete: [endBlock] },
}

/** Sets how long the block lasts and whose it is; a value sent for any of them is ignored. */
async function stampBlock({
  data,
  operation,
  req,
}: Parameters<CollectionBeforeChangeHook<BlockedSender>>[0]) {
  if (operation !== 'create') return data
  const now = new Date()
  const { retention } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const until = new Date(now.getTime() + blockDays(retention ?? {}) * DAY).toISOString()
  return { ...data, until, ...(req.user && turnedBy(req.user, { blocked: true, now })) }
}

async function tellBlock({ doc, operation, req }: Parameters<CollectionAfterChangeHook<BlockedSender>>[0]) {
  if (operation === 'create') await logBlock(req.payload, doc)
}
