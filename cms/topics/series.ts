import type { CollectionConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { languageBeside } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import { trimmed } from '../shape/trimmed.ts'

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
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Nimi', en: 'Title' },
    },
    ...addressFields('series'),
    languageBeside,
    translationField('series'),
    { name: 'description', type: 'textarea', label: { fi: 'Kuvaus', en: 'Description' } },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      label: { fi: 'Kansikuva', en: 'Cover' },
    },
  ],
}
