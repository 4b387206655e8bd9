import type { CollectionConfig, NumberField } from 'payload'

import { anyone, nobody } from '../access.ts'

/**
 * What the rows of an article add up to. Kept apart from articles, so that a vote never touches a draft
 * (a plain update of a published article would publish its newer draft).
 */
export const Tallies: CollectionConfig = {
  slug: 'tallies',
  labels: {
    singular: { fi: 'Luvut', en: 'Tally' },
    plural: { fi: 'Luvut', en: 'Tallies' },
  },
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      unique: true,
      label: { fi: 'Artikkeli', en: 'Article' },
    },
    figure('ratingCount', { fi: 'Ääniä', en: 'Votes' }),
    figure('ratingSum', { fi: 'Tähtiä yhteensä', en: 'Stars in all' }),
    figure('ratingAverage', { fi: 'Keskiarvo', en: 'Average' }),
    figure('stars1', { fi: 'Yhden tähden ääniä', en: 'Votes of one star' }),
    figure('stars2', { fi: 'Kahden tähden ääniä', en: 'Votes of two stars' }),
    figure('stars3', { fi: 'Kolmen tähden ääniä', en: 'Votes of three stars' }),
    figure('stars4', { fi: 'Neljän tähden ääniä', en: 'Votes of four stars' }),
    figure('stars5', { fi: 'Viiden tähden ääniä', en: 'Votes of five stars' }),
    { ...figure('rank', { fi: 'Sija parhaiden joukossa', en: 'Standing among the best' }), index: true },
    figure('commentCount', { fi: 'Kommentteja', en: 'Comments' }),
    figure('asked', { fi: 'Laskentoja', en: 'Counts begun' }),
  ],
}

function figure(name: string, label: { fi: string; en: string }): NumberField {
  return { name, type: 'number', defaultValue: 0, label }
}
