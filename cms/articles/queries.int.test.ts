import { beforeAll, describe, expect, test } from 'vitest'

import { followChanges } from '../changes/follow.ts'
import { forget } from '../changes/memory.ts'
import { type Shown, tagsOfPage } from '../changes/tags.ts'
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

/** How many queries a page takes in the site, which remembers what many pages need, when another was read before it. */
async function queriesInSite(
  read: () => Promise<unknown>,
  { before = read, changed = [] }: { before?: () => Promise<unknown>; changed?: Shown[] } = {},
): Promise<number> {
  const seldom = { reading: 3_600_000, sweeping: 3_600_000 }
  const nothing = () => undefined
  const { stop } = await followChanges(
    { hold: nothing, free: nothing, drop: nothing, dropAll: nothing },
    seldom,
  )
  try {
    await before()
    forget(tagsOfPage(...changed))
    return await queriesOf(read)
  } finally {
    stop()
  }
}

test('an article page takes few queries, and no more for more people and books', async () => {
  await articleWithAll('Yksi kirjoittaja', 1)
  await articleWithAll('Viisi kirjoittajaa', 5)
  const few = await queriesInSite(page('yksi-kirjoittaja'))
  expect(few).toBeLessThanOrEqual(4) // may only fall
  expect(few).toBeGreaterThan(2)
  expect(await queriesInSite(page('viisi-kirjoittajaa'))).toBe(few)
})

test('a list takes as many queries for one article as for twelve', async () => {
  const list = () => articleList({ language: 'fi', kind: 'essay', page: 1 })
  const few = await queriesInSite(list)
  for (let number = 0; number < 10; number += 1) await articleWithAll(`Lisää ${String(number)}`, 1)
  expect(await queriesInSite(list)).toBe(few)
  expect(few).toBe(1)
})

test('a front page asks again only for what may have changed', async () => {
  const front = () => frontPageView('fi', { newest: 6, ofEachKind: 2 })
  const anew = await queriesInSite(front, { before: () => portalView('fi') })
  const changed: Shown[] = [
    { what: 'articles', language: 'fi' },
    { what: 'articles', language: 'fi', kind: 'essay' },
  ]
  expect(await queriesInSite(front, { changed })).toBeLessThan(anew / 2)
})

describe('each other kind of page takes few queries, and no more when there is more to show', () => {
  const entry = { language: 'fi', slug: 'yksi-kirjoittaja', page: 1 } as const
  const kinds: [string, number, () => Promise<unknown>][] = [
    ['front', 1, () => frontPageView('fi', { newest: 6, ofEachKind: 2 })],
    ['list of the best rated', 1, () => bestRated({ language: 'fi', limit: 5 })],
    ['list of the most read', 1, () => mostRead({ language: 'fi', limit: 5 })],
    ['archive', 3, () => archiveYears('fi')],
    ['year', 13, () => Promise.all([archiveList({ ...entry, year: YEAR }), archiveMonths('fi', YEAR)])],
    ['writers', 1, () => writers('fi')],
    ['writer', 2, () => writerAt({ ...entry, slug: 'lisaa-0' })],
    ['books', 1, () => books('fi')],
    ['book', 2, () => bookAt(entry)],
    ['book points', 3, () => bookPoints()],
    ['topics', 1, () => topicTree('fi')],
    ['topic', 3, () => topicAt(entry)],
    ['all series', 2, () => allSeries('fi')],
    ['series', 3, () => seriesAt(entry)],
  ]
  const before = new Map<string, number>()
  beforeAll(async () => {
    for (const [name, , read] of kinds) before.set(name, await queriesInSite(read))
    for (let number = 0; number < 5; number += 1) await articleWithAll(`Vielä ${String(number)}`, 2)
  })

  test.each(kinds)('%s', async (name, most, read) => {
    expect(await read()).toBeTruthy()
    const queries = await queriesInSite(read)
    expect(queries).toBe(before.get(name))
    expect(queries).toBeLessThanOrEqual(most) // may only fall
  })
})
