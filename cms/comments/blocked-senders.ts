import type { CollectionConfig } from 'payload'

import { moderator } from '../access.ts'
import { hiddenUnless } from '../people/shown.ts'

/** Visitors whose comments wait for a moderator whatever they say. */
export const BlockedSenders: CollectionConfig = {
  slug: 'blocked-senders',
  labels: {
    singular: { fi: 'Estetty lähettäjä', en: 'Blocked sender' },
    plural: { fi: 'Estetyt lähettäjät', en: 'Blocked senders' },
  },
  access: { read: moderator, create: moderator, update: moderator, delete: moderator },
  admin: {
    useAsTitle: 'note',
    defaultColumns: ['note', 'createdAt'],
    group: { fi: 'Keskustelu', en: 'Discussion' },
    hidden: hiddenUnless('moderator'),
    description: {
      fi: 'Heidän kommenttinsa odottavat aina moderaattoria.',
      en: 'Their comments always wait for a moderator.',
    },
  },
  fields: [
    {
      name: 'sender',
      type: 'text',
      required: true,
      unique: true,
      label: { fi: 'Lähettäjän tiiviste', en: 'Hash of the sender' },
    },
    { name: 'note', type: 'text', label: { fi: 'Miksi', en: 'Why' } },
  ],
}
