import { beforeAll, describe, expect, test } from 'vitest'

import { followChanges } from '../changes/follow.ts'
import { bookAt, bookPoints, books } from '../books/public.ts'
import { threadOf } from '../comments/public.ts'
import { writerAt, writers } from '../people/public.ts'
import { frontPageView, portalView } from '../portal/public.ts'
import { bestRated, ratingOf } from '../ratings/public.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { pictureFile } from '../testing/samples.ts'
import { allSeries, seriesAt, topicAt, topicTree } from '../topics/public.ts'
import { mostRead } from '../views/public.ts'
import { archiveList, archiveMonths, archiveYears, articleAt, articleList, surroundingsOf } from './public.ts'

const { payload } = await freshPortal()

/** In which all articles of this test are published. */
const YEAR = new Date().getFullYear()

/** Every way of reading from the database. */
const READS = [
  'find',
  'findOne',
  'findGlobal',
  'count',
  'findDistinct',
  'findVersions',
  'queryDrafts',
] as const

/** How many queries some work takes. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  let queries = 0
  const { db } = payload
  const before = READS.map((name) => [name, db[name]] as const)
  for (const [name, read] of before) {
    const counted: unknown = (...args: unknown[]) => {
      queries += 1
      return Reflect.apply(read, db, args)
    }
    Reflect.set(db, name, counted)
  }
  try {
    await work()
  } finally {
    for (const [name, read] of before) Reflect.set(db, name, read)
  }
  return queries
}

async function articleWithAll(title: string, authors: number): Promise<void> {
  const made = async (collection: 'authors' | 'books', data: object) =>
    (await payload.create({ collection, data: { name: title, title, authors: ['A'], ...data } })).id
  const [picture, category, series] = await Promise.all([
    payload.create({ collection: 'media', data: { decorative: true }, file: await pictureFile() }),
    payload.create({ collection: 'categories', data: { title, language: 'fi' } }),
    payload.create({ collection: 'series', data: { title, language: 'fi' } }),
  ])
  await payload.create({
    collection: 'articles',
    data: {
      ...essay(title),
      authors: await Promise.all(
        Array.from({ length: authors }, (_, number) =>
          made('authors', { name: `${title} ${String(number)}` }),
        ),
      ),
      books: [await made('books', {}), await made('books', { title: `${title} 2` })],
      categories: [category.id],
      series: series.id,
      heroImage: picture.id,
      _status: 'published',
    },
  })
}

const page = (slug: string) => async () => {
  const [, article] = await Promise.all([
    portalView('fi'),
    articleAt({ language: 'fi', kind: 'essay', slug }),
  ])
  if (!article) return
  await Promise.all([
    surroundingsOf(article),
    threadOf({ article, page: 1, now: new Date() }),
    ratingOf(article.id),
  ])
}

/** As in the site, which remembers what every page needs; its log is not read meanwhile. */
async function followed<Result>(work: () => Promise<Result>): Promise<Result> {
  const seldom = { reading: 3_600_000, sweeping: 3_600_000 }
  const nothing = () => undefined
  const { stop } = await followChanges(
    { hold: nothing, free: nothing, drop: nothing, dropAll: nothing },
    seldom,
  )
  try {
    return await work()
  } finally {
    stop()
  }
}

test('an article page takes few queries, and no more for more people and books', async () => {
  await articleWithAll('Yksi kirjoittaja', 1)
  await articleWithAll('Viisi kirjoittajaa', 5)
  const queriesOfPage = (slug: string) =>
    followed(async () => {
      await page(slug)() // what all pages need is remembered from here on
      return queriesOf(page(slug))
    })
  const few = await queriesOfPage('yksi-kirjoittaja')
  expect(few).toBeLessThanOrEqual(6) // may only fall
  expect(few).toBeGreaterThan(4)
  expect(await queriesOfPage('viisi-kirjoittajaa')).toBe(few)
})

test('a list takes as many queries for one article as for twelve', async () => {
  const list = () => articleList({ language: 'fi', kind: 'essay', page: 1 })
  const few = await queriesOf(list)
  for (let number = 0; number < 10; number += 1) await articleWithAll(`Lisää ${String(number)}`, 1)
  expect(await queriesOf(list)).toBe(few)
  expect(few).toBeLessThanOrEqual(2)
})

describe('each other kind of page takes few queries, and no more when there is more to show', () => {
  const entry = { language: 'fi', slug: 'yksi-kirjoittaja', page: 1 } as const
  const kinds: [string, number, () => Promise<unknown>][] = [
    ['front', 15, () => frontPageView('fi', { newest: 6, ofEachKind: 2 })],
    ['list of the best rated', 1, () => bestRated({ language: 'fi', limit: 5 })],
    ['list of the most read', 2, () => mostRead({ language: 'fi', limit: 5 })],
    ['archive', 4, () => archiveYears('fi')],
    ['year', 16, () => Promise.all([archiveList({ ...entry, year: YEAR }), archiveMonths('fi', YEAR)])],
    ['writers', 1, () => writers('fi')],
    ['writer', 3, () => writerAt({ ...entry, slug: 'lisaa-0' })],
    ['books', 1, () => books('fi')],
    ['book', 3, () => bookAt(entry)],
    ['book points', 4, () => bookPoints()],
    ['topics', 1, () => topicTree('fi')],
    ['topic', 4, () => topicAt(entry)],
    ['all series', 2, () => allSeries('fi')],
    ['series', 4, () => seriesAt(entry)],
  ]
  const before = new Map<string, number>()
  beforeAll(async () => {
    for (const [name, , read] of kinds) before.set(name, await queriesOf(read))
    for (let number = 0; number < 5; number += 1) await articleWithAll(`Vielä ${String(number)}`, 2)
  })

  test.each(kinds)('%s', async (name, most, read) => {
    expect(await read()).toBeTruthy()
    const queries = await queriesOf(read)
    expect(queries).toBe(before.get(name))
    expect(queries).toBeLessThanOrEqual(most) // may only fall
  })
})
