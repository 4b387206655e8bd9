import type { Field } from 'payload'

import { pointsField } from '../books/points.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import { trimmed } from '../shape/trimmed.ts'
import { requireVerdict } from './verdict.ts'

/** What an article says, in the order of its page. */
export const writtenFields: Field[] = [
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
        required: true,
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
]
