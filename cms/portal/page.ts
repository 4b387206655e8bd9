import { fetchReferences } from '../articles/body/fetch.ts'
import type { BodyNode } from '../articles/body/nodes.ts'
import { mentioned, referencesIn } from '../articles/body/references.ts'
import { bodyView } from '../articles/body/view.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { type Counterpart, findAllCounterparts, findCounterparts } from '../language/find-counterparts.ts'
import type { Language } from '../language/language.ts'

/** A page of the CMS that is no article. */
interface PageView {
  title: string
  body: BodyNode[]
  /** Where the same page is in other languages. */
  translations: Counterpart[]
  tags: string[]
}

/** The published page of an address. */
export async function pageAt({
  language,
  slug,
}: {
  language: Language
  slug: string
}): Promise<PageView | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { language: { equals: language }, slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const [page] = docs
  if (!page) return undefined
  const references = referencesIn(page.body)
  const [{ resolve }, translations] = await Promise.all([
    fetchReferences({ payload, references, language }),
    findCounterparts('pages', page),
  ])
  return {
    title: page.title,
    body: bodyView(page.body, {
      resolve,
      onUnknown: (type) => {
        payload.logger.warn(`Page ${page.id} holds what the portal cannot show: ${type}.`)
      },
    }),
    translations,
    tags: tagsOfPage({ what: 'all', of: 'pages' }, ...mentioned(references)),
  }
}

/** The published pages that have translations, with them. */
export function pagePairs() {
  return findAllCounterparts('pages')
}
