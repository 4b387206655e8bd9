import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { fetchReferences } from '../articles/body/fetch.ts'
import { referencesIn } from '../articles/body/references.ts'
import { bodyView } from '../articles/body/view.ts'
import { yearOf } from '../articles/calendar.ts'
import { idsOf } from '../articles/view.ts'
import { blocksOf } from '../comments/markup.ts'
import { plainLines } from '../comments/plain.ts'
import { isId } from '../database.ts'
import type { Article } from '../payload-types.ts'
import { portalTimeZone } from '../portal/time-zone.ts'
import { textOfBody } from './body-text.ts'
import type { Entry } from './entry.ts'
import { KIND_WORDS } from './kind-words.ts'
import type { Named, Names } from './names.ts'

/** The published articles among some ids, as the index takes them. Whatever a reader may not see is left out. */
export async function entriesOf(payload: Payload, ids: readonly string[], names: Names): Promise<Entry[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids.filter((id) => isId(id, payload.db.name)) } },
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
  })
  const found = docs.map(({ id }) => id)
  const [said, counts, timeZone, texts] = await Promise.all([
    commentsOf(payload, found),
    commentCounts(payload, found),
    portalTimeZone(),
    Promise.all(docs.map((article) => textOf(payload, article))),
  ])
  return docs.map((article, place) => {
    const { body = [], headings = [], mentioned = [] } = texts[place] ?? {}
    const { writers, books, categories, series } = namedBy(article, names)
    const above = [
      ...new Map(categories.flatMap((topic) => topic.above).map((topic) => [topic.id, topic])).values(),
    ]
    const publishedAt = article.publishedAt ?? article.createdAt
    return {
      id: article.id,
      stamp: stampOf(article, names, counts.get(article.id) ?? 0),
      names: [...new Set([...namedIds(article), ...above.map(({ id }) => id), ...mentioned])],
      facts: {
        language: article.language,
        kind: article.kind,
        slug: article.slug ?? '',
        publishedAt,
        year: String(yearOf(publishedAt, timeZone)),
        writers: writers.map(linkTo),
        books: books.map(linkTo),
        categories: categories.map(linkTo),
      },
      texts: {
        title: article.title,
        book: lines(books),
        writers: lines(writers),
        reviewed: article.kind === 'review' ? lines(books) : '',
        standfirst: article.standfirst ?? '',
        headings: headings.join('\n'),
        topics: lines([...categories, ...series]),
        kind: KIND_WORDS[article.language][article.kind],
        above: above.map(({ title }) => title).join('\n'),
        body: body.join('\n'),
        comments: (said.get(article.id) ?? []).join('\n'),
      },
    }
  })
}

/** What the index would say of an article is told apart by its stamp, as far as that can be known without its texts. */
export interface Stamped {
  id: string
  stamp: string
}

/** So many articles are read at once. In between, others have their turn: a big house has thousands. */
const AT_ONCE = 500

/** The stamps of all published articles, newest first, so that what is new is found first; in portions. */
export async function* stampsOf(payload: Payload, names: Names): AsyncGenerator<Stamped[]> {
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'articles',
      sort: ['-publishedAt', '-id'],
      limit: AT_ONCE,
      page,
      depth: 0,
      select: { updatedAt: true, authors: true, books: true, categories: true, series: true },
      overrideAccess: false,
    })
    const counts = await commentCounts(
      payload,
      docs.map(({ id }) => id),
    )
    yield docs.map((article) => ({
      id: article.id,
      stamp: stampOf(article, names, counts.get(article.id) ?? 0),
    }))
    hasMore = hasNextPage
  }
}

/** The articles in whose discussions something that readers see has been written since. An ISO text. */
export async function* discussedSince(payload: Payload, since: string): AsyncGenerator<string[]> {
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'comments',
      where: { status: { equals: 'approved' }, updatedAt: { greater_than_equal: since } },
      sort: 'id',
      limit: AT_ONCE,
      page,
      depth: 0,
      select: { article: true },
      overrideAccess: false,
    })
    yield idsOf(docs.map(({ article }) => article))
    hasMore = hasNextPage
  }
}

async function commentCounts(payload: Payload, articles: string[]): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'tallies',
    where: { article: { in: articles } },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { article: true, commentCount: true },
    overrideAccess: false,
  })
  return new Map(
    docs.flatMap(({ article, commentCount }) => idsOf([article]).map((id) => [id, commentCount ?? 0])),
  )
}

/** What readers see of the discussions of some articles, in the order that it is read in. */
async function commentsOf(payload: Payload, articles: string[]): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { status: { equals: 'approved' }, article: { in: articles } },
    sort: 'place',
    pagination: false,
    limit: 0,
    depth: 0,
    select: { article: true, text: true },
    overrideAccess: false,
  })
  const grouped = Map.groupBy(docs, ({ article }) => idsOf([article])[0] ?? '')
  return new Map(
    Array.from(grouped, ([id, comments]) => [id, comments.flatMap(({ text }) => plainLines(blocksOf(text)))]),
  )
}

async function textOf(payload: Payload, { body, postscript, language }: Article) {
  const references = [body, postscript].flatMap(referencesIn)
  const { resolve } = await fetchReferences({ payload, references, language })
  const onUnknown = () => undefined // whoever shows the article says so
  const read = textOfBody([body, postscript].flatMap((text) => bodyView(text, { resolve, onUnknown })))
  return {
    body: read.lines.filter(Boolean),
    headings: read.headings,
    mentioned: references.filter(({ collection }) => collection === 'books').map(({ id }) => id),
  }
}

type Naming = Pick<Article, 'authors' | 'books' | 'categories' | 'series'>

function namedIds(article: Naming): string[] {
  const { authors, books, categories, series } = article
  return [...idsOf(authors), ...idsOf(books), ...idsOf(categories), ...idsOf([series])]
}

function namedBy(article: Naming, names: Names) {
  const found = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return {
    writers: found(idsOf(article.authors)),
    books: found(idsOf(article.books)),
    categories: found(idsOf(article.categories)),
    series: found(idsOf([article.series])),
  }
}

function linkTo({ slug, title }: Named) {
  return { slug, title }
}

function lines(named: readonly Named[]): string {
  return named.map(({ words }) => words).join('\n')
}

function stampOf(article: Naming & { updatedAt: string }, names: Names, comments: number): string {
  const told = [article.updatedAt, namedIds(article).map((id) => [id, names.get(id)]), comments]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 16)
}
