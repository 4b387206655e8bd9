import type { CollectionConfig } from 'payload'

import {
  author,
  both,
  editor,
  either,
  inVersions,
  nobody,
  notPublishing,
  own,
  published,
  staff,
  unpublished,
} from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { pointsField } from '../books/points.ts'
import { languageField } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { setDiscussion } from './discussion.ts'
import { setOwner } from './owner.ts'
import {
  guardPublication,
  guardRestore,
  refuseUnauthorisedPublication,
  stampPublication,
} from './publication.ts'
import { requireVerdict } from './verdict.ts'

/** Essays, book reviews, columns, posts and news. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { fi: 'Artikkeli', en: 'Article' },
    plural: { fi: 'Artikkelit', en: 'Articles' },
  },
  access: {
    read: either(published, editor, own('owner', 'byline')),
    readVersions: either(editor, inVersions(own('owner', 'byline'))),
    create: either(editor, both(author, notPublishing)),
    update: either(editor, both(own('owner', 'byline'), notPublishing)),
    delete: either(editor, both(own('owner', 'byline'), unpublished)),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'authors', 'publishedAt', '_status'],
    listSearchableFields: ['title', 'standfirst'],
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Esseet, kirja-arviot, kolumnit, blogit ja uutiset.',
      en: 'Essays, book reviews, columns, posts and news.',
    },
  },
  defaultSort: '-publishedAt',
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  indexes: [{ fields: ['language', 'kind', 'publishedAt'] }, { fields: ['language', 'publishedAt'] }],
  endpoints: [setDiscussion],
  hooks: {
    beforeOperation: [guardPublication, guardRestore],
    beforeChange: [refuseUnauthorisedPublication, setOwner, holdAddress('articles'), stampPublication],
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: { fi: 'Otsikko', en: 'Title' } },
    {
      name: 'standfirst',
      type: 'textarea',
      label: { fi: 'Ingressi', en: 'Standfirst' },
      admin: {
        description: {
          fi: 'Yksi tai kaksi virkettä, jotka kertovat mistä on kyse.',
          en: 'A sentence or two that tell what it is about.',
        },
      },
    },
    { name: 'body', type: 'richText', required: true, label: { fi: 'Leipäteksti', en: 'Body' } },
    { name: 'postscript', type: 'richText', label: { fi: 'Jälkikirjoitus (PS)', en: 'Postscript' } },
    {
      name: 'heroImage',
      type: 'upload',
      relationTo: 'media',
      label: { fi: 'Pääkuva', en: 'Main picture' },
    },
    {
      type: 'collapsible',
      label: { fi: 'Kirjat', en: 'Books' },
      fields: [
        {
          name: 'books',
          type: 'relationship',
          relationTo: 'books',
          hasMany: true,
          label: { fi: 'Kirjat', en: 'Books' },
        },
        {
          ...pointsField,
          name: 'bookPoints',
          label: { fi: 'Kirjapisteet', en: 'Book points' },
          admin: {
            step: 0.5,
            description: {
              fi: 'Tyhjänä: kirjojen pisteet yhteensä.',
              en: 'Left empty: the sum of the books’ points.',
            },
          },
        },
        {
          name: 'verdict',
          type: 'number',
          min: 1,
          max: 5,
          validate: requireVerdict,
          label: { fi: 'Arvostelijan tähdet (1–5)', en: 'The reviewer’s stars (1–5)' },
          admin: { step: 1, condition: (data) => data.kind === 'review' },
        },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'essay', label: { fi: 'Essee', en: 'Essay' } },
        { value: 'review', label: { fi: 'Kirja-arvio', en: 'Book review' } },
        { value: 'column', label: { fi: 'Kolumni', en: 'Column' } },
        { value: 'post', label: { fi: 'Blogikirjoitus', en: 'Post' } },
        { value: 'news', label: { fi: 'Uutinen', en: 'News' } },
      ],
      label: { fi: 'Laji', en: 'Kind' },
      admin: { position: 'sidebar' },
    },
    ...addressFields('articles'),
    { ...languageField, admin: { position: 'sidebar' } },
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'authors',
      hasMany: true,
      index: true,
      label: { fi: 'Kirjoittajat', en: 'Authors' },
      admin: {
        position: 'sidebar',
        description: {
          fi: 'Jos tämä on tyhjä, kirjoittajana näkyy organisaatio.',
          en: 'Left empty: the organisation signs.',
        },
      },
    },
    {
      name: 'categories',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      index: true,
      label: { fi: 'Aiheet', en: 'Categories' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      index: true,
      label: { fi: 'Sarja', en: 'Series' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'seriesPart',
      type: 'number',
      min: 1,
      label: { fi: 'Osa', en: 'Part' },
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'writtenOn',
      type: 'date',
      label: { fi: 'Kirjoitettu', en: 'Written on' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } },
    },
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: { fi: 'Julkaistu', en: 'Published at' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: {
          fi: 'Tyhjänä: ensimmäisen julkaisun hetki.',
          en: 'Left empty: the moment of the first publication.',
        },
      },
    },
    {
      ...translationField('articles'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'discussion',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: { fi: 'Avoin', en: 'Open' } },
        { value: 'closed', label: { fi: 'Suljettu', en: 'Closed' } },
      ],
      label: { fi: 'Keskustelu', en: 'Discussion' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'updatedNote',
      type: 'text',
      label: { fi: 'Mitä päivitettiin', en: 'What was updated' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'contentChangedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      label: { fi: 'Sisältö muuttunut', en: 'Content changed at' },
      admin: { hidden: true },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { create: nobody, update: nobody, read: staff },
      label: { fi: 'Omistaja', en: 'Owner' },
      admin: { hidden: true },
    },
  ],
}
