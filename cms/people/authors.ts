import type { CollectionConfig } from 'payload'

import { anyone, editor } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { languageField } from '../language/fields.ts'
import { webAddress } from '../language/rules.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import { trimmed } from '../shape/trimmed.ts'

/** Bylines: the public side of people, with or without a login. */
export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: {
    singular: { fi: 'Kirjoittaja', en: 'Author' },
    plural: { fi: 'Kirjoittajat', en: 'Authors' },
  },
  access: { read: anyone, create: editor, update: editor, delete: editor },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'slug'],
    group: { fi: 'Ihmiset', en: 'People' },
    description: {
      fi: 'Nimet, joilla artikkelit allekirjoitetaan, esittelyineen.',
      en: 'The names that sign articles, with their introductions.',
    },
  },
  defaultSort: 'name',
  hooks: { beforeChange: [holdAddress('authors')] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Nimi', en: 'Name' },
    },
    ...addressFields('authors'),
    {
      name: 'role',
      type: 'text',
      label: { fi: 'Tehtävä', en: 'Role' },
      admin: {
        placeholder: { fi: 'Palvelumuotoilija', en: 'Service designer' },
        description: { fi: 'Näkyy nimen perässä artikkeleissa.', en: 'Stands behind the name in articles.' },
      },
    },
    {
      name: 'bios',
      type: 'array',
      label: { fi: 'Esittelyt', en: 'Introductions' },
      admin: {
        description: {
          fi: 'Kuka kirjoittaja on, virke tai pari. Yksi kutakin kieltä kohti; näkyy artikkelien lopussa.',
          en: 'Who the author is, in a sentence or two. One for each language; it stands at the end of articles.',
        },
      },
      labels: {
        singular: { fi: 'Esittely', en: 'Introduction' },
        plural: { fi: 'Esittelyt', en: 'Introductions' },
      },
      fields: [
        { ...languageField, index: false },
        { name: 'text', type: 'textarea', required: true, label: { fi: 'Teksti', en: 'Text' } },
      ],
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      label: { fi: 'Kuva', en: 'Portrait' },
    },
    {
      name: 'links',
      type: 'array',
      label: { fi: 'Linkit', en: 'Links' },
      labels: { singular: { fi: 'Linkki', en: 'Link' }, plural: { fi: 'Linkit', en: 'Links' } },
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          label: { fi: 'Nimi', en: 'Label' },
          admin: { placeholder: 'LinkedIn' },
        },
        {
          name: 'url',
          type: 'text',
          required: true,
          validate: webAddress,
          label: { fi: 'Osoite', en: 'Address' },
          admin: { placeholder: 'https://' },
        },
      ],
    },
  ],
}
