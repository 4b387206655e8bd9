import { cms } from '../client.ts'
import { counterpartsOf, familyOf, type Translated } from './counterparts.ts'
import type { Language } from './language.ts'

/** Where the same thing is found in another language. */
export interface Counterpart {
  language: Language
  slug: string
}

/** What a document is in the other languages, as far as readers may see it. */
export async function findCounterparts(
  collection: 'categories' | 'pages' | 'series',
  document: Translated,
): Promise<Counterpart[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection,
    where: familyOf(document),
    pagination: false,
    depth: 0,
    select: { language: true, slug: true, translationOf: true },
    overrideAccess: false,
  })
  return counterpartsOf(document, docs).map(({ language, slug }) => ({ language, slug: slug ?? '' }))
}
