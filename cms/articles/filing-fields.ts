import type { Field } from 'payload'

import { nobody, staff } from '../access.ts'
import { addressFields } from '../addresses/address-fields.ts'
import { chosenFromOffers, inTheSameLanguage } from '../language/choices.ts'
import { DAY, MOMENT } from '../language/dates.ts'
import { languageBeside } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { ownByline } from './owner.ts'

/** What is known of an article, beside its text: who, when, of what, and where it stands. */
export const filingFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: [
      { value: 'essay', label: { fi: 'Essee', en: 'Essay' } },
      { value: 'review', label: { fi: 'Kirja-arvio', en: 'Book review' } },
      { value: 'column', label: { fi: 'Kolumni', en: 'Column' } },
      { value: 'post', label: { fi: 'Blogikirjoitus', en: 'Post' } },
      { value: 'news', label: { fi: 'Uutinen', en: 'News' } },
    ],
    label: { fi: 'Laji', en: 'Kind' },
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    index: true,
    defaultValue: ownByline,
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
    filterOptions: inTheSameLanguage,
    validate: chosenFromOffers,
    label: { fi: 'Aiheet', en: 'Categories' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: 'series',
    filterOptions: inTheSameLanguage,
    validate: chosenFromOffers,
    label: { fi: 'Sarja', en: 'Series' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'seriesPart',
    type: 'number',
    min: 1,
    label: { fi: 'Osa', en: 'Part' },
    admin: {
      position: 'sidebar',
      step: 1,
      condition: (data) => Boolean(data.series) || typeof data.seriesPart === 'number',
      description: { fi: 'Monesko sarjan osa tämä on.', en: 'Which part of the series this is.' },
    },
  },
  {
    name: 'writtenOn',
    type: 'date',
    label: { fi: 'Kirjoitettu', en: 'Written on' },
    admin: {
      position: 'sidebar',
      placeholder: { fi: '25.11.2019', en: '25.11.2019' },
      date: DAY,
      description: {
        fi: 'Jos teksti on kirjoitettu ennen julkaisua.',
        en: 'If the text was written before it is published.',
      },
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: { fi: 'Julkaistu', en: 'Published at' },
    admin: {
      position: 'sidebar',
      placeholder: { fi: '25.11.2019 9.00', en: '25.11.2019 9.00' },
      date: MOMENT,
      description: {
        fi: 'Tyhjänä: ensimmäisen julkaisun hetki.',
        en: 'Left empty: the moment of the first publication.',
      },
    },
  },
  { ...languageBeside, index: false },
  translationField('articles'),
  ...addressFields('articles'),
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
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'updatedNote',
    type: 'text',
    label: { fi: 'Mitä päivitettiin', en: 'What was updated' },
    admin: {
      position: 'sidebar',
      description: {
        fi: 'Lukijoille, päivityspäivän perään: ”Korjattu luku toisessa kappaleessa.”',
        en: 'For readers, behind the date of the update: “Corrected a figure in the second paragraph.”',
      },
    },
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
]
