import type { Where } from 'payload'

import { remembering } from '../changes/memory.ts'
import { type Shown, tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import type { Kind } from './kinds.ts'
import { FOR_SUMMARIES, summariesOf } from './summaries.ts'
import type { ArticleSummary } from './view.ts'

/** Articles on a page of a list. */
const PAGE_SIZE = 12

/** Newest first; the id settles what was published at the same moment. */
export const NEWEST_FIRST = ['-publishedAt', '-id'] as const

/** A series is read from its first part on, not from its newest. */
export const BY_PART = ['seriesPart', 'publishedAt', 'id'] as const

/** What the articles of a list have in common. Instants are ISO texts; `before` is no longer in it. */
export type Selection =
  | { by: 'everything' }
  | { by: 'kind'; kind: Kind }
  | { by: 'author' | 'book' | 'series'; id: string }
  | { by: 'categories'; ids: readonly string[] }
  | { by: 'time'; from: string; before: string }

/** A page of a list, `page` counted from 1. */
export interface ArticleList {
  articles: ArticleSummary[]
  page: number
  pages: number
  tags: string[]
}

interface Wish {
  language: Language
  page: number
}

/** A page of the published articles of a selection; undefined beyond the last. An empty list has one page. */
export async function listArticles(
  selection: Selection,
  { language, page }: Wish,
): Promise<ArticleList | undefined> {
  const where = whereOf(selection, language)
  const sort = selection.by === 'series' ? BY_PART : NEWEST_FIRST
  const { docs, totalPages } = await find({ where, sort, limit: PAGE_SIZE, page })
  const pages = Math.max(totalPages, 1)
  if (page > pages) return undefined
  const tags = tagsOfPage(...shownBy(selection, language))
  return { articles: await summariesOf(docs), page, pages, tags }
}

/** A page of the published articles of a kind. */
export function articleList({ kind, ...wish }: Wish & { kind: Kind }): Promise<ArticleList | undefined> {
  return listArticles({ by: 'kind', kind }, wish)
}

interface Newest {
  language: Language
  limit: number
  kind?: Kind
}

/** The newest published articles of a language: of one kind, or of all. */
export async function newestArticles(wish: Newest): Promise<ArticleSummary[]> {
  return (await newest(wish)).articles
}

/** The front page asks for those of every kind when those of one have changed: they are remembered. */
const newest = remembering(
  async ({ language, limit, kind }: Newest) => {
    const selection: Selection = kind ? { by: 'kind', kind } : { by: 'everything' }
    const where = whereOf(selection, language)
    const { docs } = await find({ where, sort: NEWEST_FIRST, limit, page: 1 })
    return { articles: await summariesOf(docs), tags: tagsOfPage(...shownBy(selection, language)) }
  },
  ({ language, limit, kind = 'all' }) => [language, limit, kind].join(' '),
)

/** What brings articles into a selection; teasers name their writers too. */
function shownBy(selection: Selection, language: Language): Shown[] {
  const writers: Shown = { what: 'all', of: 'authors' }
  switch (selection.by) {
    case 'everything':
    case 'time':
      return [writers, { what: 'articles', language }]
    case 'kind':
      return [writers, { what: 'articles', language, kind: selection.kind }]
    case 'author':
    case 'book':
    case 'series':
      return [writers, { what: 'articlesWith', id: selection.id }]
    case 'categories':
      return [writers, ...selection.ids.map((id): Shown => ({ what: 'articlesWith', id }))]
  }
}

/** The condition of a selection, for whoever counts or orders its articles in another way. */
export function whereOf(selection: Selection, language: Language): Where {
  const inLanguage = { language: { equals: language } }
  switch (selection.by) {
    case 'everything':
      return inLanguage
    case 'kind':
      return { ...inLanguage, kind: { equals: selection.kind } }
    case 'author':
      return { ...inLanguage, authors: { in: [selection.id] } }
    case 'book':
      return { ...inLanguage, books: { in: [selection.id] } }
    case 'series':
      return { ...inLanguage, series: { equals: selection.id } }
    case 'categories':
      return { ...inLanguage, categories: { in: [...selection.ids] } }
    case 'time':
      return {
        ...inLanguage,
        publishedAt: { greater_than_equal: selection.from, less_than: selection.before },
      }
  }
}

interface Query {
  where: Where
  sort: readonly string[]
  limit: number
  page: number
}

async function find({ where, sort, limit, page }: Query) {
  const payload = await cms()
  return payload.find({
    collection: 'articles',
    where,
    sort: [...sort],
    limit,
    page,
    ...FOR_SUMMARIES,
  })
}
