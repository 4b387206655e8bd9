import type { CollectionConfig } from 'payload'

import { nobody, staff } from '../access.ts'

/** How often an article was read on a day. Nothing tells by whom. */
export const Views: CollectionConfig = {
  slug: 'views',
  labels: {
    singular: { fi: 'Lukukerrat', en: 'Views' },
    plural: { fi: 'Lukukerrat', en: 'Views' },
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'name', // `2026-11-26:` and the article: in the order of the days
      type: 'text',
      required: true,
      unique: true,
      label: { fi: 'Nimi', en: 'Name' },
    },
    {
      name: 'article', // not required: one that is deleted while its views are being written must be able to go
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: { fi: 'Artikkeli', en: 'Article' },
    },
    { name: 'day', type: 'text', required: true, index: true, label: { fi: 'Päivä', en: 'Day' } },
    {
      name: 'value',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { fi: 'Lukukertoja', en: 'Views' },
    },
  ],
}

/** The articles of a language that were read most lately, the first first: what the front page goes by. */
export const MostRead: CollectionConfig = {
  slug: 'most-read',
  labels: {
    singular: { fi: 'Luetuimmat', en: 'Most read' },
    plural: { fi: 'Luetuimmat', en: 'Most read' },
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'language', type: 'text', required: true, unique: true, label: { fi: 'Kieli', en: 'Language' } },
    { name: 'articles', type: 'json', required: true, label: { fi: 'Artikkelit', en: 'Articles' } },
  ],
}
