import { type ArticleList, listArticles } from '../articles/lists.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS } from '../media/view.ts'
import { type WriterSummary, type WriterView, writerView } from './view.ts'

/** Everybody who signs articles, by name. */
export async function writers(): Promise<WriterSummary[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'authors',
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { name: true, slug: true, role: true },
    overrideAccess: false,
  })
  return docs.map(({ name, slug, role }) => ({ name, slug: slug ?? '', role: role ?? undefined }))
}

/** A writer with a page of the articles; undefined when there is no such writer or no such page. */
export async function writerAt(address: {
  language: Language
  slug: string
  page: number
}): Promise<{ writer: WriterView; list: ArticleList } | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'authors',
    where: { slug: { equals: address.slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  const [author] = docs
  const list = author && (await listArticles({ by: 'author', id: author.id }, address))
  return author && list && { writer: writerView(author, address.language), list }
}
