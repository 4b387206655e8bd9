import type { CollectionSlug, RelationshipField } from 'payload'

type Translated = Extract<CollectionSlug, 'articles' | 'categories' | 'pages' | 'series'>

/** Points at the original that a document translates. The original itself has none. */
export function translationField(collection: Translated): RelationshipField {
  return {
    name: 'translationOf',
    type: 'relationship',
    relationTo: collection,
    index: true,
    label: { fi: 'Alkuteksti', en: 'Translation of' },
    admin: {
      description: {
        fi: 'Erikielinen alkuteksti, jonka käännös tämä on.',
        en: 'The original in another language that this translates.',
      },
    },
  }
}
