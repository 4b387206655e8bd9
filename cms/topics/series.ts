import type { CollectionConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { languageField } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'

/** Articles that belong together, in parts. */
export const Series: CollectionConfig = {
  slug: 'series',
  labels: {
    singular: { fi: 'Sarja', en: 'Series' },
    plural: { fi: 'Sarjat', en: 'Series' },
  },
  access: { read: anyone, create: editor, update: editor, delete: editor },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'slug'],
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Yhteen kuuluvat artikkelit, esimerkiksi neliosainen blogisarja.',
      en: 'Articles that belong together, such as a blog in four parts.',
    },
  },
  defaultSort: 'title',
  hooks: { beforeChange: [holdAddress('series')] },
  fields: [
    { name: 'title', type: 'text', required: true, label: { fi: 'Nimi', en: 'Title' } },
    ...addressFields('series'),
    languageField,
    translationField('series'),
    { name: 'description', type: 'textarea', label: { fi: 'Kuvaus', en: 'Description' } },
    { name: 'cover', type: 'upload', relationTo: 'media', label: { fi: 'Kansikuva', en: 'Cover' } },
  ],
}
