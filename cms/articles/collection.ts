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
import { chosenFromOffers, inTheSameLanguage } from '../language/choices.ts'
import { DAY, MOMENT } from '../language/dates.ts'
import { languageBeside } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import { trimmed } from '../shape/trimmed.ts'
import { deleteBelongings } from './deletion.ts'
import { setDiscussion } from './discussion.ts'
import { ownByline, setOwner } from './owner.ts'
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
    // Opening the form for a new article already stores one; those left at that are not worth a row.
    baseFilter: () => ({ or: [{ title: { exists: true } }, { body: { exists: true } }] }),
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Esseet, kirja-arviot, kolumnit, blogit ja uutiset.',
      en: 'Essays, book reviews, columns, posts and news.',
    },
  },
  // Drafts first: they have no date yet, and would come after all that has ever been published.
  defaultSort: ['_status', '-publishedAt', '-updatedAt'],
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { drafts: { autosave: { interval: 800, showSaveDraftButton: true } }, maxPerDoc: 50 },
  indexes: [
    { fields: ['kind', 'language', 'publishedAt', '_status', 'deletedAt'] },
    { fields: ['publishedAt', 'language', '_status', 'deletedAt'] }, // not by language first: nearly all are in one
    { fields: ['series', 'language', 'publishedAt', '_status', 'deletedAt'] },
    { fields: ['slug', 'language', 'kind'] },
  ],
  endpoints: [setDiscussion],
  hooks: {
    beforeOperation: [guardPublication, guardRestore],
    beforeDelete: [deleteBelongings],
    beforeChange: [refuseUnauthorisedPublication, setOwner, holdAddress('articles'), stampPublication],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Otsikko', en: 'Title' },
    },
    {
      name: 'standfirst',
      type: 'textarea',
      label: { fi: 'Ingressi', en: 'Standfirst' },
      admin: {
        description: {
          fi: 'Yksi tai kaksi virkettä, jotka kertovat mistä on kyse. Näkyy otsikon alla, etusivulla ja listoissa.',
          en: 'A sentence or two that tell what it is about. Stands below the title, on the front page and in lists.',
        },
      },
    },
    {
      name: 'heroImage',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      label: { fi: 'Pääkuva', en: 'Main picture' },
      admin: {
        description: {
          fi: 'Näkyy ennen leipätekstiä. Kuvaaja ja kuvauspaikka kirjoitetaan kuvan omiin tietoihin.',
          en: 'Stands before the body. Credit and place are written with the picture itself.',
        },
      },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: { fi: 'Leipäteksti', en: 'Body' },
      admin: {
        description: {
          fi: 'Kauttaviiva rivin alussa avaa valikon: väliotsikot, luettelot, nostot, kuvat. Liitetystä tekstistä säilyvät otsikot, luettelot ja linkit; kuvat lisätään valikosta.',
          en: 'A slash at the start of a line opens a menu: headings, lists, pull quotes, pictures. What you paste keeps its headings, lists and links; add its pictures from the menu.',
        },
      },
    },
    {
      name: 'postscript',
      type: 'richText',
      label: { fi: 'Jälkikirjoitus (PS)', en: 'Postscript' },
      admin: {
        description: {
          fi: 'Näkyy leipätekstin jälkeen. ”PS.” tulee sen alkuun itsestään.',
          en: 'Stands after the body. “PS.” is put before it.',
        },
      },
    },
    {
      type: 'collapsible',
      label: { fi: 'Kirjat ja pisteet', en: 'Books and points' },
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
          admin: {
            step: 1,
            condition: (data) => data.kind === 'review',
            description: {
              fi: 'Mitä mieltä olet kirjasta? Lukijoiden arviot kirjoituksesta ovat erikseen.',
              en: 'What you think of the book. The readers’ ratings of the article are another thing.',
            },
          },
        },
      ],
    },
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
  ],
}
