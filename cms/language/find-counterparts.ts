import { cms } from '../client.ts'
import { counterpartsOf, familyOf, originalOf, type Translated } from './counterparts.ts'
import type { Language } from './language.ts'

/** Where the same thing is found in another language. */
export interface Counterpart {
  language: Language
  slug: string
}

type Collection = 'categories' | 'pages' | 'series'

/** What a document is in the other languages, as far as readers may see it. */
export async function findCounterparts(collection: Collection, document: Translated): Promise<Counterpart[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection,
    where: familyOf(document),
    pagination: false,
    depth: 0,
    select: { language: true, slug: true, translationOf: true },
    overrideAccess: false,
  })
  return counterpartsOf(document, docs).map(addressed)
}

/** The same of all documents of a collection that have one, in one query. */
export async function findAllCounterparts(
  collection: Collection,
): Promise<(Counterpart & { translations: Counterpart[] })[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    select: { language: true, slug: true, translationOf: true },
    overrideAccess: false,
  })
  const families = Map.groupBy(docs, originalOf)
  return docs.flatMap((document) => {
    const translations = counterpartsOf(document, families.get(originalOf(document)) ?? []).map(addressed)
    return translations.length > 0 ? [{ ...addressed(document), translations }] : []
  })
}

function addressed({
  language,
  slug,
}: {
  language: Language
  slug?: string | null | undefined
}): Counterpart {
  return { language, slug: slug ?? '' }
}
