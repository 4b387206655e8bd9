import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { either, moderator, nobody, through } from '../access.ts'
import type { Rating } from '../payload-types.ts'
import { counted } from './counted.ts'
import { keyOf } from './key.ts'

/** Two votes differ in a tally when they give it other stars, or none. */
const TALLIED = counted<Rating>(({ counted, value }) => (counted ? (value ?? 0) : 0))

/** One vote of one visitor on one article. `tallies` holds what they add up to. */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: {
    singular: { fi: 'Arvio', en: 'Rating' },
    plural: { fi: 'Arviot', en: 'Ratings' },
  },
  access: {
    read: either(moderator, through('ratings')), // a visitor sees the own ones
    create: through('ratings'),
    update: through('ratings'),
    delete: through('ratings'),
  },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['article', 'value', 'counted', 'createdAt'],
    group: { fi: 'Keskustelu', en: 'Discussion' },
    description: {
      fi: 'Lukijoiden tähdet. Syntyvät vain portaalin lomakkeesta.',
      en: 'The readers’ stars. They come only from the portal’s form.',
    },
  },
  indexes: [{ fields: ['article', 'counted', 'value'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      label: { fi: 'Artikkeli', en: 'Article' },
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      min: 1,
      max: 5,
      label: { fi: 'Tähdet', en: 'Stars' },
      admin: { step: 1 },
    },
    {
      name: 'voter',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Äänestäjän tiiviste', en: 'Hash of the voter' },
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      label: { fi: 'Avain', en: 'Key' },
    },
    {
      name: 'counted',
      type: 'checkbox',
      defaultValue: true,
      label: { fi: 'Lasketaan mukaan', en: 'Counted' },
    },
  ],
  hooks: { ...TALLIED, beforeChange: [stampVoter, ...TALLIED.beforeChange] },
}

/** Sets whose vote it is, as the code behind the door knows; a value sent for it is ignored. */
function stampVoter({ data, operation, req }: Parameters<CollectionBeforeChangeHook<Rating>>[0]) {
  const { voter } = req.context
  const { article } = data
  if (operation !== 'create' || typeof voter !== 'string' || typeof article !== 'string') return data
  return { ...data, voter, key: keyOf(article, voter) }
}
