import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'

import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'

import { newPlace } from '#cms/comments'

import { body } from '../../content/seed/body.ts'
import { type ArticleSample, articleSample, type Stock, stockFor } from './sample-portal.ts'
import { bodyNodes, lotsFrom, sentences, title } from './sample-texts.ts'

/** Comments of an article: of nearly all, of one in fifty, and of a single one that everybody talks about. */
const COMMENTS = { usual: 5, lively: 20, most: 2000 }
const LIVELY_EVERY = 50
const TALK_OF_THE_TOWN = 7

const Written = z.object({ id: z.string() })

const DAY_MS = 24 * 3600 * 1000

interface Filling {
  payload: Payload
  /** How many articles there shall be. */
  articles: number
  /** The sample's time: its newest article came out a little before. */
  until: Date
  onProgress: (articles: number) => void
}

/** Ids of the stock, in its order. */
type Shelves = Record<keyof Stock, string[]>

/**
 * Brings the portal to so many articles of the sample, each with its comments; those that are there stay. Articles and
 * what they refer to are saved as an editor saves them, hooks, versions and change log included. Comments, which nobody
 * may write through a form of the staff, are written as rows.
 */
export async function fill({ payload, articles, until, onProgress }: Filling): Promise<void> {
  const shelves = await stockUp(payload, stockFor(articles))
  const { totalDocs: there } = await payload.count({ collection: 'articles' })
  for (let number = there; number < articles; number += 1) {
    const id = await writeArticle({ payload, shelves, number, until })
    await writeComments({ payload, article: id, number, until })
    onProgress(number + 1)
    await breathe()
  }
}

interface Writing {
  payload: Payload
  number: number
  until: Date
}

async function writeArticle({
  payload,
  shelves,
  number,
  until,
}: Writing & { shelves: Shelves }): Promise<string> {
  const stock = {
    authors: shelves.authors.length,
    categories: shelves.categories.length,
    books: shelves.books.length,
    series: shelves.series.length,
  }
  const { authors, categories, books, series, daysInDrawer, ...sample } = articleSample(number, {
    stock,
    until,
  })
  const published = new Date(sample.publishedAt)
  const { id } = await payload.create({
    collection: 'articles',
    depth: 0,
    data: {
      ...sample,
      slug: sample.title, // else each would look through the addresses of all others for a free one
      ...(sample.kind === 'review' && { verdict: 1 + (number % 5) }),
      ...(daysInDrawer !== undefined && {
        writtenOn: new Date(published.getTime() - daysInDrawer * DAY_MS).toISOString(),
      }),
      ...partOf(series, shelves),
      authors: authors.flatMap((place) => shelves.authors[place] ?? []),
      categories: categories.flatMap((place) => shelves.categories[place] ?? []),
      books: books.flatMap((place) => shelves.books[place] ?? []),
      discussion: 'open',
      body: body(bodyNodes(lotsFrom(number)), (name) => name),
      _status: 'published',
    },
  })
  return id
}

function partOf(series: ArticleSample['series'], shelves: Shelves) {
  const id = series && shelves.series[series.place]
  return !series || id === undefined ? {} : { series: id, seriesPart: series.part }
}

async function writeComments({
  payload,
  article,
  number,
  until,
}: Writing & { article: string }): Promise<void> {
  const lot = lotsFrom(number + 0x5eed)
  let before: { id: string; place: string } | undefined
  for (let count = 0; count < commentsOf(number); count += 1) {
    const submittedAt = new Date(until.getTime() - lot(2000) * DAY_MS)
    const parent: typeof before = count % 3 === 1 ? before : undefined
    const place = newPlace(submittedAt, parent?.place)
    const row: unknown = await payload.db.create({
      collection: 'comments',
      data: {
        article,
        ...(parent && { parent: parent.id }),
        place,
        name: `Lukija ${String(1 + lot(400))}`,
        text: sentences(lot, 1 + lot(4)),
        status: lot(25) === 0 ? 'pending' : 'approved',
        submittedAt: submittedAt.toISOString(),
        sender: randomUUID(),
      },
    })
    before = { id: Written.parse(row).id, place }
  }
}

function commentsOf(number: number): number {
  if (number === TALK_OF_THE_TOWN) return COMMENTS.most
  return number % LIVELY_EVERY === 0 ? COMMENTS.lively : COMMENTS.usual
}

async function stockUp(payload: Payload, stock: Stock): Promise<Shelves> {
  return {
    authors: await shelf(payload, { collection: 'authors', count: stock.authors, data: authorOf }),
    categories: await shelf(payload, { collection: 'categories', count: stock.categories, data: categoryOf }),
    books: await shelf(payload, { collection: 'books', count: stock.books, data: bookOf }),
    series: await shelf(payload, { collection: 'series', count: stock.series, data: seriesOf }),
  }
}

interface Shelf<Slug extends keyof Stock> {
  collection: Slug
  count: number
  data: (place: number, before: readonly string[]) => RequiredDataFromCollectionSlug<Slug>
}

/** So many documents of a collection; those that are there count. */
async function shelf<Slug extends keyof Stock>(
  payload: Payload,
  { collection, count, data }: Shelf<Slug>,
): Promise<string[]> {
  const { docs } = await payload.find({ collection, sort: 'createdAt', pagination: false, depth: 0 })
  const ids = docs.map(({ id }) => id)
  for (let place = ids.length; place < count; place += 1) {
    ids.push((await payload.create({ collection, data: data(place, ids), depth: 0 })).id)
  }
  return ids
}

function authorOf(place: number): RequiredDataFromCollectionSlug<'authors'> {
  const lot = lotsFrom(place + 1)
  return {
    name: `Kirjoittaja ${String(place + 1)}`,
    role: 'Kehittäjä',
    bios: [{ language: 'fi', text: sentences(lot, 2) }],
  }
}

/** Every second stands under the one before it: `3.` and `3.1.`. */
function categoryOf(place: number, before: readonly string[]): RequiredDataFromCollectionSlug<'categories'> {
  const chapter = `${String(Math.floor(place / 2) + 1)}.`
  const parent = before[place - 1]
  const isUnder = place % 2 === 1 && parent !== undefined
  return {
    title: `Aihe ${String(place + 1)}`,
    language: 'fi',
    number: isUnder ? `${chapter}1.` : chapter,
    ...(isUnder && { parent }),
    description: sentences(lotsFrom(place + 1), 1),
  }
}

function bookOf(place: number): RequiredDataFromCollectionSlug<'books'> {
  const lot = lotsFrom(place + 1)
  return {
    title: title(lot, place + 1),
    authors: Array.from({ length: 1 + lot(3) }, () => `Tekijä ${String(1 + lot(200))}`),
    year: 1970 + lot(56),
    publisher: `Kustantamo ${String(1 + lot(12))}`,
    points: lot(9) / 2,
    description: sentences(lot, 2),
  }
}

function seriesOf(place: number): RequiredDataFromCollectionSlug<'series'> {
  return {
    title: `Sarja ${String(place + 1)}`,
    language: 'fi',
    description: sentences(lotsFrom(place + 1), 1),
  }
}
