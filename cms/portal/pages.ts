import type { CollectionConfig } from 'payload'

import { editor, either, published } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { guardPublication } from '../articles/publication.ts'
import { languageBeside } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { hiddenUnless } from '../people/shown.ts'
import { trimmed } from '../shape/trimmed.ts'

/** Pages that are no articles: about, accessibility, privacy. One wins over the MDX page of its address. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { fi: 'Sivu', en: 'Page' },
    plural: { fi: 'Sivut', en: 'Pages' },
  },
  access: {
    read: either(published, editor),
    readVersions: editor,
    create: editor,
    update: editor,
    delete: editor,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'language', '_status'],
    hidden: hiddenUnless('editor'),
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Pysyvät sivut, kuten tietoa portaalista ja saavutettavuusseloste.',
      en: 'Lasting pages, such as those on the portal and its accessibility.',
    },
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
  hooks: { beforeOperation: [guardPublication], beforeChange: [holdAddress('pages')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Otsikko', en: 'Title' },
    },
    ...addressFields('pages'),
    languageBeside,
    translationField('pages'),
    { name: 'body', type: 'richText', label: { fi: 'Teksti', en: 'Text' } },
    {
      name: 'showInFooter',
      type: 'checkbox',
      defaultValue: false,
      label: { fi: 'Näytä alatunnisteessa', en: 'Show in the footer' },
      admin: { position: 'sidebar' },
    },
  ],
}
