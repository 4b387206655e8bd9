import { randomUUID } from 'node:crypto'

import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  FieldHook,
  TextFieldManyValidation,
} from 'payload'

import { anyone, editor, nobody } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { textThat, type RuleOptions } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import { ONLY_PICTURES } from '../media/file-type.ts'
import type { Book } from '../payload-types.ts'
import { trimmed } from '../shape/trimmed.ts'
import { readIsbn } from './isbn.ts'
import { pointsField } from './points.ts'

/** The books that essays and reviews are about. */
export const Books: CollectionConfig = {
  slug: 'books',
  labels: {
    singular: { fi: 'Kirja', en: 'Book' },
    plural: { fi: 'Kirjat', en: 'Books' },
  },
  access: { read: anyone, create: editor, update: editor, delete: editor },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'authors', 'year', 'points'],
    listSearchableFields: ['title', 'isbn'],
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Kirjat, joista esseet ja kirja-arviot kertovat.',
      en: 'The books that essays and reviews are about.',
    },
  },
  defaultSort: 'title',
  hooks: { beforeChange: [holdAddress('books'), keyIsbn] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Kirjan nimi', en: 'Title' },
    },
    ...addressFields('books'),
    {
      name: 'authors',
      type: 'text',
      hasMany: true,
      required: true,
      hooks: { beforeValidate: [trimmed] },
      validate: namesSomebody,
      label: { fi: 'Kirjan kirjoittajat', en: 'Authors of the book' },
      admin: {
        placeholder: { fi: 'Etunimi Sukunimi, sitten Enter', en: 'First name and surname, then Enter' },
        description: {
          fi: 'Siinä järjestyksessä kuin kannessa. Paina Enter jokaisen nimen jälkeen.',
          en: 'In the order of the cover. Press Enter after each name.',
        },
        components: { afterInput: ['/books/KeepTypedName.tsx#KeepTypedName'] },
      },
    },
    {
      name: 'isbn',
      type: 'text',
      index: true,
      label: 'ISBN',
      hooks: { beforeValidate: [normaliseIsbn], beforeDuplicate: [() => null] },
      validate: textThat(refuseWrongIsbn),
    },
    // Unique in place of `isbn`, which may be empty: MongoDB takes two empty ones for duplicates.
    {
      name: 'isbnKey',
      type: 'text',
      unique: true,
      index: true,
      hidden: true,
      access: { create: nobody, update: nobody },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          min: 1000,
          max: 2100,
          label: { fi: 'Julkaisuvuosi', en: 'Year of publication' },
          admin: { step: 1 },
        },
        { name: 'publisher', type: 'text', label: { fi: 'Kustantaja', en: 'Publisher' } },
      ],
    },
    {
      ...pointsField,
      name: 'points',
      defaultValue: 0,
      label: { fi: 'Kirjapisteet', en: 'Book points' },
      admin: {
        ...pointsField.admin,
        description: {
          fi: 'Montako pistettä kirjan lukemisesta saa, puolen pisteen välein.',
          en: 'How many points one gets for reading it, in steps of a half.',
        },
      },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ONLY_PICTURES,
      label: { fi: 'Kansikuva', en: 'Cover' },
    },
    { name: 'description', type: 'textarea', label: { fi: 'Kuvaus', en: 'Description' } },
  ],
}

/** A name that was typed without Enter is not in the field yet, which is easily missed. */
function namesSomebody(...[names, { req }]: Parameters<TextFieldManyValidation>): string | true {
  if (names && names.length > 0) return true
  return say(req, {
    fi: 'Kirjoita ainakin yksi nimi ja paina Enter.',
    en: 'Write at least one name and press Enter.',
  })
}

/** The number is kept as its thirteen digits; what is no number stays as typed, for the message. */
function normaliseIsbn({ value }: Parameters<FieldHook>[0]): unknown {
  return typeof value === 'string' ? (readIsbn(value) ?? value.trim()) : value
}

async function refuseWrongIsbn(isbn: string, { id, req }: RuleOptions): Promise<string | true> {
  if (readIsbn(isbn) === undefined) {
    return say(req, {
      fi: 'Tämä ei ole ISBN: numeroita puuttuu tai tarkistusnumero ei täsmää.',
      en: 'This is no ISBN: digits are missing or the check digit does not match.',
    })
  }
  const holder = await req.payload.db.findOne<{ id: string; title?: string }>({
    collection: 'books',
    where: { isbnKey: { equals: isbn } },
    req,
  })
  if (!holder || holder.id === id) return true
  const title = holder.title ?? ''
  return say(req, {
    fi: `Tällä ISBN:llä on jo kirja: ${title}.`,
    en: `There already is a book with this ISBN: ${title}.`,
  })
}

function keyIsbn({ data, originalDoc }: Parameters<CollectionBeforeChangeHook<Book>>[0]) {
  const isbn: unknown = 'isbn' in data ? data.isbn : originalDoc?.isbn
  return { ...data, isbnKey: typeof isbn === 'string' && isbn !== '' ? isbn : `none:${randomUUID()}` }
}
