import { fetchReferences } from '../articles/body/fetch.ts'
import type { BodyNode } from '../articles/body/nodes.ts'
import { referencesIn } from '../articles/body/references.ts'
import { bodyView } from '../articles/body/view.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'

/** A page of the CMS that is no article. */
interface PageView {
  title: string
  body: BodyNode[]
  /** Where the same page is in another language. */
  translation: { language: Language; slug: string } | undefined
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
  const resolve = await fetchReferences({ payload, references: referencesIn(page.body), language })
  const original = typeof page.translationOf === 'string' ? page.translationOf : page.id
  const { docs: family } = await payload.find({
    collection: 'pages',
    where: {
      and: [
        { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
        { language: { not_equals: language } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { language: true, slug: true },
    overrideAccess: false,
  })
  const [other] = family
  return {
    title: page.title,
    body: bodyView(page.body, {
      resolve,
      onUnknown: (type) => {
        payload.logger.warn(`Page ${page.id} holds what the portal cannot show: ${type}.`)
      },
    }),
    translation: other && { language: other.language, slug: other.slug ?? '' },
  }
}
