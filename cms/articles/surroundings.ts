import type { Where } from 'payload'

import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import type { Kind } from './kinds.ts'
import { type ArticleSummary, type ArticleView, SUMMARY_FIELDS, summaryView } from './view.ts'

/** How many articles are offered to who has read one to its end. */
const RELATED = 3

interface Part {
  article: ArticleSummary
  part: number | undefined
}

/** What stands around an article on its page. */
export interface Surroundings {
  /** All parts of its series, in order, this one among them; empty outside a series. */
  parts: Part[]
  related: ArticleSummary[]
  /** Where the same text is in other languages. */
  translations: { language: Language; kind: Kind; slug: string }[]
}

/** Public articles only, of the same language, never the article itself. */
export async function surroundingsOf(article: ArticleView): Promise<Surroundings> {
  const [parts, related, translations] = await Promise.all([
    article.series ? partsOf(article.series.id, article.language) : [],
    relatedTo(article),
    translationsOf(article),
  ])
  return { parts, related, translations }
}

async function partsOf(series: string, language: Language): Promise<Part[]> {
  const where = { series: { equals: series }, language: { equals: language } }
  const docs = await find({ where, sort: ['seriesPart', 'publishedAt'], limit: 0 })
  return docs.map((doc) => ({ article: summaryView(doc), part: doc.seriesPart ?? undefined }))
}

/** The newest with a category, a book or a writer in common, of whatever series. */
async function relatedTo({
  id,
  language,
  categoryIds,
  bookIds,
  writerIds,
}: ArticleView): Promise<ArticleSummary[]> {
  const common: Where[] = [
    { categories: { in: categoryIds } },
    { books: { in: bookIds } },
    { authors: { in: writerIds } },
  ].filter((each) => Object.values(each).some(({ in: ids }) => ids.length > 0))
  if (common.length === 0) return []
  const where = { and: [{ language: { equals: language } }, { id: { not_equals: id } }, { or: common }] }
  return (await find({ where, sort: ['-publishedAt', '-id'], limit: RELATED })).map((doc) => summaryView(doc))
}

async function translationsOf({
  id,
  language,
  original,
}: ArticleView): Promise<Surroundings['translations']> {
  const first = original ?? id
  const family = { or: [{ id: { equals: first } }, { translationOf: { equals: first } }] }
  const where = { and: [family, { language: { not_equals: language } }] }
  const docs = await find({ where, sort: ['-publishedAt'], limit: 0 })
  return docs.map(({ language, kind, slug }) => ({ language, kind, slug: slug ?? '' }))
}

async function find({ where, sort, limit }: { where: Where; sort: string[]; limit: number }) {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort,
    limit,
    pagination: false,
    depth: 1,
    select: { ...SUMMARY_FIELDS, seriesPart: true },
    populate: { authors: { name: true, slug: true, role: true } },
    overrideAccess: false,
  })
  return docs
}
