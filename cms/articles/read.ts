import type { Where } from 'payload'

import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import type { Kind } from './kinds.ts'
import { articleView, SUMMARY_FIELDS, summaryView, type ArticleSummary, type ArticleView } from './view.ts'

/** Articles on a page of a list. */
const PAGE_SIZE = 12

/** Newest first; the id settles what was published at the same moment. */
const NEWEST_FIRST = ['-publishedAt', '-id']

/** A page of a list, `page` counted from 1. */
interface ArticleList {
  articles: ArticleSummary[]
  page: number
  pages: number
}

/** The newest published articles of a language, of every kind. */
export async function newestArticles({ language, limit }: { language: Language; limit: number }) {
  const { docs } = await find({ where: { language: { equals: language } }, limit, page: 1 })
  return docs.map((article) => summaryView(article))
}

/** A page of the published articles of a kind; undefined beyond the last. An empty list has one page. */
export async function articleList(wish: {
  language: Language
  kind: Kind
  page: number
}): Promise<ArticleList | undefined> {
  const where = { language: { equals: wish.language }, kind: { equals: wish.kind } }
  const { docs, totalPages } = await find({ where, limit: PAGE_SIZE, page: wish.page })
  const pages = Math.max(totalPages, 1)
  return wish.page <= pages
    ? { articles: docs.map((article) => summaryView(article)), page: wish.page, pages }
    : undefined
}

/** The published article of an address, for its own page. */
export async function articleAt(address: {
  language: Language
  kind: Kind
  slug: string
}): Promise<ArticleView | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      language: { equals: address.language },
      kind: { equals: address.kind },
      slug: { equals: address.slug },
    },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    populate: {
      authors: { name: true, slug: true, role: true },
      books: { title: true, authors: true, year: true, publisher: true, points: true },
      categories: { title: true, number: true, language: true },
      series: { title: true },
    },
  })
  const [article] = docs
  return (
    article &&
    articleView(article, (type) => {
      payload.logger.warn(`Article ${article.id} holds what the portal cannot show: ${type}.`)
    })
  )
}

async function find({ where, limit, page }: { where: Where; limit: number; page: number }) {
  const payload = await cms()
  return payload.find({
    collection: 'articles',
    where,
    sort: NEWEST_FIRST,
    limit,
    page,
    depth: 1,
    overrideAccess: false,
    select: SUMMARY_FIELDS,
    populate: { authors: { name: true, slug: true, role: true } },
  })
}
