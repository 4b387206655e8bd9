import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS } from '../media/view.ts'
import { type ArticleList, listArticles } from './lists.ts'

export interface EntryAddress {
  language: Language
  slug: string
  page: number
}

/** What has one page of articles in each language: who wrote them, or what they are about. */
const SELECTED_BY = { authors: 'author', books: 'book' } as const

/** A writer or a book with a page of its articles; undefined when there is no such entry or no such page. */
export async function entryAt<Slug extends keyof typeof SELECTED_BY>(
  collection: Slug,
  address: EntryAddress,
) {
  const payload = await cms()
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: address.slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  const [entry] = docs
  const list: ArticleList | undefined =
    entry && (await listArticles({ by: SELECTED_BY[collection], id: entry.id }, address))
  if (!entry || !list) return undefined
  const shown = tagsOfPage({ what: 'document', id: entry.id }, { what: 'all', of: 'media' })
  return { entry, list, tags: [...shown, ...list.tags] }
}
