import type { CollectionSlug, RelationshipField } from 'payload'

import { chosenFromOffers, inAnotherLanguage } from './choices.ts'

type Translated = Extract<CollectionSlug, 'articles' | 'categories' | 'pages' | 'series'>

/** Points at the original that a document translates. The original itself has none. */
export function translationField(collection: Translated): RelationshipField {
  return {
    name: 'translationOf',
    type: 'relationship',
    relationTo: collection,
    index: true,
    label: { fi: 'Alkuteksti', en: 'Translation of' },
    filterOptions: inAnotherLanguage,
    validate: chosenFromOffers,
    admin: {
      position: 'sidebar',
      allowCreate: false, // the original is there already
      description: {
        fi: 'Erikielinen alkuteksti, jonka käännös tämä on.',
        en: 'The original in another language that this translates.',
      },
    },
  }
}
