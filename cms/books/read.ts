import { setImmediate } from 'node:timers/promises'

import type { Payload, Where } from 'payload'

import { entryAt, type EntryAddress } from '../articles/entry.ts'
import type { ArticleList } from '../articles/lists.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS } from '../media/view.ts'
import { portalTimeZone } from '../portal/time-zone.ts'
import { type PointsRow, pointsTable } from './points-table.ts'
import { type BookView, bookView } from './view.ts'

/** Every book, by title. */
export async function books(language: Language): Promise<BookView[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'books',
    sort: 'title',
    pagination: false,
    depth: 1,
    populate: { media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  return docs.map((book) => bookView(book, language))
}

/** A book with a page of the articles about it; undefined when there is no such book or no such page. */
export async function bookAt(
  address: EntryAddress,
): Promise<{ book: BookView; list: ArticleList; tags: string[] } | undefined> {
  const found = await entryAt('books', address)
  return found && { book: bookView(found.entry, address.language), list: found.list, tags: found.tags }
}

/** The book points of every writer, year by year. */
export async function bookPoints(): Promise<PointsRow[]> {
  const payload = await cms()
  const [timeZone, articles, allBooks, authors] = await Promise.all([
    portalTimeZone(),
    articlesWithPoints(payload),
    payload.find({
      collection: 'books',
      pagination: false,
      depth: 0,
      select: { points: true },
      overrideAccess: false,
    }),
    payload.find({
      collection: 'authors',
      pagination: false,
      depth: 0,
      select: { name: true, slug: true },
      overrideAccess: false,
    }),
  ])
  const pointsOfBook = new Map(allBooks.docs.map(({ id, points }) => [id, points ?? 0]))
  const writers = new Map(authors.docs.map(({ id, name, slug }) => [id, { name, slug: slug ?? '' }]))
  const ids = (related: readonly (string | { id: string })[] | null | undefined) =>
    (related ?? []).map((one) => (typeof one === 'string' ? one : one.id))
  return pointsTable({
    articles: articles
      .filter(({ translationOf }) => !translationOf)
      .map((article) => ({
        authors: ids(article.authors),
        books: ids(article.books),
        bookPoints: article.bookPoints ?? undefined,
        at: article.writtenOn ?? article.publishedAt ?? '',
      }))
      .filter(({ at }) => at !== ''),
    pointsOfBook,
    writers,
    timeZone,
  })
}

/** So many at once: reading thousands in one go would keep every other reader waiting. */
const AT_ONCE = 250

async function articlesWithPoints(payload: Payload) {
  const counts: Where = { or: [{ bookPoints: { greater_than: 0 } }, { books: { exists: true } }] }
  const after = (last: string | undefined) =>
    payload.find({
      collection: 'articles',
      // By id and not by page: a database counts through all that it skips.
      where: last === undefined ? counts : { and: [counts, { id: { greater_than: last } }] },
      sort: 'id',
      limit: AT_ONCE,
      pagination: false,
      depth: 0,
      select: {
        authors: true,
        books: true,
        bookPoints: true,
        writtenOn: true,
        publishedAt: true,
        translationOf: true,
      },
      overrideAccess: false,
    })
  const articles: Awaited<ReturnType<typeof after>>['docs'] = []
  for (;;) {
    const { docs } = await after(articles.at(-1)?.id)
    articles.push(...docs)
    if (docs.length < AT_ONCE) return articles
    await setImmediate()
  }
}
