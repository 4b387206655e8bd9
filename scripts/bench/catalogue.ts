import type { Payload, Where } from 'payload'

import { ROUTES } from '#cms/addresses'

import type { Catalogue } from './orders.ts'

/** Pages of a kind that are measured, at most: a round has to render them all. */
const OF_A_KIND = 12
const ARTICLES = 40

/** A full page of a list; what is shorter would cost less and cannot be compared. */
const FULL = 12

const { prefix, lists, indexes, page: word, archive, bookPoints } = ROUTES.fi
const inFinnish: Where = { language: { equals: 'fi' } }

/** The addresses of the pages to measure, lists only where their page is full. */
export async function cataloguePages(payload: Payload): Promise<Catalogue> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: inFinnish,
    sort: '-publishedAt',
    select: { kind: true, slug: true, title: true, publishedAt: true },
    depth: 0,
    pagination: false,
  })
  const newest = docs.find(({ kind }) => kind === 'essay')
  if (!newest) throw new Error('the portal has no essay')
  const pathOf = ({ kind, slug }: (typeof docs)[number]) => `${prefix}${lists[kind]}/${slug ?? ''}/`
  const years = [...new Set(docs.map(({ publishedAt }) => publishedAt?.slice(0, 4) ?? ''))]
  const pagesOf = Object.entries(lists).map(([kind, list]) => ({
    list: `${prefix}${list}/`,
    full: Math.floor(docs.filter((article) => article.kind === kind).length / FULL),
  }))
  const { totalDocs } = await payload.count({ collection: 'articles' })
  const [lively, loudest] = await talkedOf(payload, docs)
  // A page that stands in two rows would be in memory when the second asks for it.
  const apart = new Set([newest, ...lively, ...loudest].map(({ id }) => id))
  return {
    articles: totalDocs,
    pages: {
      article: spread(docs.filter(({ id }) => !apart.has(id)).map(pathOf), ARTICLES),
      'article, 20 comments': lively.slice(0, OF_A_KIND).map(pathOf),
      'article, 2000 comments': loudest.slice(0, 1).map(pathOf),
      // From the second page on: the first ones are rendered before anybody asks.
      list: pagesOf
        .flatMap(({ list, full }) =>
          [2, 3]
            .filter((page) => page < full || (page === 2 && full === 2))
            .map((page) => numbered(list, page)),
        )
        .slice(0, OF_A_KIND),
      'last page of a list': pagesOf
        .filter(({ full }) => full > 2)
        .map(({ list, full }) => numbered(list, full)),
      archive: [`${prefix}${archive}/`, ...years.slice(1, -1).map((year) => `${prefix}${archive}/${year}/`)],
      author: await full(payload, 'authors'),
      category: await full(payload, 'categories'),
      series: (await full(payload, 'series')).slice(0, OF_A_KIND),
      book: await full(payload, 'books'),
      'all books': [`${prefix}${indexes.books}/`],
      'book points': [`${prefix}${bookPoints}/`],
    },
    newest: { id: newest.id, title: newest.title, path: pathOf(newest) },
  }
}

/** The articles with some twenty approved comments, and those with some two thousand. */
async function talkedOf<Document extends { id: string }>(
  payload: Payload,
  docs: readonly Document[],
): Promise<[Document[], Document[]]> {
  const { docs: comments } = await payload.db.find<{ article: string }>({
    collection: 'comments',
    where: { status: { equals: 'approved' } },
    select: { article: true },
    pagination: false,
    limit: 0,
  })
  const counts = Map.groupBy(comments, ({ article }) => article)
  const withAsMany = (least: number, most: number) =>
    docs.filter(({ id }) => {
      const count = counts.get(id)?.length ?? 0
      return count >= least && count <= most
    })
  return [withAsMany(15, 20), withAsMany(1000, 2000)]
}

function numbered(list: string, page: number): string {
  return `${list}${word}/${String(page)}/`
}

/** The documents of an index with a full page of articles, as many as are measured. A series has only its parts. */
async function full(payload: Payload, index: keyof typeof indexes): Promise<string[]> {
  const { docs } = await payload.find({ collection: index, sort: 'createdAt', pagination: false, depth: 0 })
  const paths: string[] = []
  for (const { id, slug } of docs) {
    if (paths.length === OF_A_KIND) break
    const { totalDocs } = await payload.count({
      collection: 'articles',
      where: { ...inFinnish, [index]: { in: [id] } },
    })
    if (totalDocs >= (index === 'series' ? 1 : index === 'books' ? 1 : FULL))
      paths.push(`${prefix}${indexes[index]}/${slug ?? ''}/`)
  }
  return paths
}

/** So many of them, evenly from the first to the last. */
function spread<One>(all: readonly One[], count: number): One[] {
  const step = Math.max(1, all.length / count)
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, place) => all[Math.floor(place * step)],
  ).filter((one) => one !== undefined)
}
