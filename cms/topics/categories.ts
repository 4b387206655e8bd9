import type { CollectionBeforeChangeHook, CollectionConfig, RelationshipFieldSingleValidation } from 'payload'

import { anyone, editor, nobody } from '../access.ts'
import { addressFields, holdAddress } from '../addresses/address-fields.ts'
import { chosenFromOffers, inTheSameLanguage } from '../language/choices.ts'
import { languageBeside } from '../language/fields.ts'
import { translationField } from '../language/translation.ts'
import { textThat, type RuleOptions } from '../language/rules.ts'
import { say } from '../language/wording.ts'
import type { Category } from '../payload-types.ts'
import { trimmed } from '../shape/trimmed.ts'
import { isCategoryNumber, sortKeyOf } from './number.ts'
import { makesCycle } from './parents.ts'

/** Numbered topics in a tree: 6. Asiakkuus, 6.1. Asiakkuuden työkalut. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { fi: 'Aihe', en: 'Category' },
    plural: { fi: 'Aiheet', en: 'Categories' },
  },
  access: { read: anyone, create: editor, update: editor, delete: editor },
  admin: {
    useAsTitle: 'numberedTitle', // a category is looked for by its number too
    defaultColumns: ['number', 'title', 'parent', 'language'],
    group: { fi: 'Sisältö', en: 'Content' },
    description: {
      fi: 'Numeroidut aiheet. Järjestys tulee numerosta: 6.2 ennen 6.10:tä.',
      en: 'Numbered topics. Their order comes from the number: 6.2 before 6.10.',
    },
  },
  defaultSort: 'sortKey',
  hooks: { beforeChange: [holdAddress('categories'), setOrderAndName] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      label: { fi: 'Nimi', en: 'Title' },
    },
    {
      name: 'number',
      type: 'text',
      label: { fi: 'Numero', en: 'Number' },
      validate: textThat(refuseWrongNumber),
      admin: {
        placeholder: '6.1.',
        description: {
          fi: 'Pelkkä numero: 6.1. Se määrää paikan luettelossa ja näkyy nimen edessä.',
          en: 'The number alone: 6.1. It gives the place in the list and stands before the title.',
        },
      },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'categories',
      index: true,
      filterOptions: inTheSameLanguage,
      label: { fi: 'Yläaihe', en: 'Parent' },
      admin: {
        description: {
          fi: 'Aihe, jonka alla tämä on. Numero ei valitse sitä puolestasi.',
          en: 'The category above this one. The number does not choose it for you.',
        },
      },
      validate: refuseCycle,
    },
    ...addressFields('categories'),
    languageBeside,
    translationField('categories'),
    {
      name: 'sortKey',
      label: { fi: 'Järjestys', en: 'Order' },
      type: 'text',
      index: true,
      admin: { hidden: true }, // only there: by a field that is hidden altogether nobody may sort
      access: { create: nobody, update: nobody },
    },
    {
      name: 'numberedTitle',
      label: { fi: 'Numero ja nimi', en: 'Number and title' },
      type: 'text',
      admin: { hidden: true },
      access: { create: nobody, update: nobody },
    },
    { name: 'description', type: 'textarea', label: { fi: 'Kuvaus', en: 'Description' } },
  ],
}

function setOrderAndName({ data, originalDoc }: Parameters<CollectionBeforeChangeHook<Category>>[0]) {
  const category = { ...originalDoc, ...data }
  const numberedTitle = [category.number, category.title].filter(Boolean).join(' ')
  return { ...data, sortKey: sortKeyOf(category), numberedTitle }
}

function refuseWrongNumber(number: string, { req }: RuleOptions): string | true {
  if (isCategoryNumber(number)) return true
  return say(req, {
    fi: 'Numero koostuu numeroista ja pisteistä, esimerkiksi 6.1.',
    en: 'A number is made of digits and points, such as 6.1.',
  })
}

async function refuseCycle(...[parent, options]: Parameters<RelationshipFieldSingleValidation>) {
  const { id, req } = options
  const basic = await chosenFromOffers(parent, options)
  if (basic !== true || typeof parent !== 'string' || typeof id !== 'string') return basic
  const parentOf = async (category: string) => {
    const row = await req.payload.db.findOne<{ id: string; parent?: string | null }>({
      collection: 'categories',
      where: { id: { equals: category } },
      req,
    })
    return row?.parent ?? undefined
  }
  if (!(await makesCycle(id, parent, parentOf))) return true
  return say(req, {
    fi: 'Aihe ei voi olla itsensä tai oman ala-aiheensa alla.',
    en: 'A category cannot stand under itself or under one of its own subcategories.',
  })
}
