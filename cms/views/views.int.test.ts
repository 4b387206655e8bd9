import { fork } from 'node:child_process'
import { once } from 'node:events'

import { beforeEach, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { isId } from '../database.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { cleanUp } from '../privacy/clean-up.ts'
import { countViews } from './follow.ts'
import { viewsLately } from './lately.ts'
import { rankHourly } from './ranking.ts'
import { mostRead, rankMostRead, recordViews } from './public.ts'
import { nameOf } from './write.ts'

const portal = await freshPortal()
const { payload } = portal

const NOW = new Date('2026-11-26T12:00:00Z')
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'
const READER = { method: 'GET', headers: { 'user-agent': FIREFOX } }
const SOON = { timeout: 30_000, interval: 50 }

beforeEach(async () => {
  for (const collection of ['views', 'most-read', 'leases', 'articles'] as const) {
    await payload.db.deleteMany({ collection, where: {} })
  }
})

async function published(title: string, more: object = {}): Promise<string> {
  const data = { ...essay(title), _status: 'published' as const, ...more }
  return (await payload.create({ collection: 'articles', data })).id
}

/** `day: views` of an article. */
async function rowsOf(article: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'views',
    where: { article: { equals: article } },
    pagination: false,
    sort: 'name',
  })
  return docs.map(({ day, value }) => `${day}: ${String(value)}`)
}

describe('what is seen', () => {
  test('is written in one row an article and day, however often it is written', async () => {
    const [one, other] = [await published('Yksi'), await published('Toinen')]
    const views = countViews()
    for (let times = 0; times < 3; times += 1) views.see(one, READER, NOW.getTime())
    views.see(other, READER, NOW.getTime())
    views.see(other, { ...READER, method: 'HEAD' }, NOW.getTime())
    expect(await rowsOf(one), 'in memory').toEqual([])
    await views.flush()
    await views.flush()
    views.see(one, READER, NOW.getTime() + 60_000)
    views.see(one, READER, Date.parse('2026-11-26T22:00:00Z')) // midnight in Helsinki
    await views.flush()
    expect(await rowsOf(one)).toEqual(['2026-11-26: 4', '2026-11-27: 1'])
    expect(await rowsOf(other)).toEqual(['2026-11-26: 1'])
  })

  test('is written by itself after a while', async () => {
    const article = await published('Itsestään')
    const views = countViews(20)
    views.see(article, READER, NOW.getTime())
    await expect.poll(() => rowsOf(article), SOON).toEqual(['2026-11-26: 1'])
    views.see(article, READER, NOW.getTime())
    await expect.poll(() => rowsOf(article), SOON).toEqual(['2026-11-26: 2'])
  })

  test('of an article that is gone meanwhile is left out, and the others’ is written', async () => {
    const [gone, stays] = [await published('Poistuva'), await published('Pysyvä')]
    const views = countViews()
    for (const article of [gone, stays]) views.see(article, READER, NOW.getTime())
    await payload.delete({ collection: 'articles', id: gone })
    await views.flush()
    expect(await rowsOf(stays)).toEqual(['2026-11-26: 1'])
    expect((await payload.count({ collection: 'views' })).totalDocs).toBe(1)
  })

  test('goes with its article', async () => {
    const article = await published('Mukana')
    await recordViews(payload, { article, days: [1, 2] }, NOW)
    await payload.delete({ collection: 'articles', id: article })
    expect((await payload.count({ collection: 'views' })).totalDocs).toBe(0)
  })

  test('while the database is away is written when it is back', async () => {
    const articles = [await published('Ensin'), await published('Sitten')]
    const views = countViews(20)
    const { find } = payload.db
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let refused = 0
    payload.db.find = () => {
      refused += 1
      return Promise.reject(new Error('The database is away'))
    }
    try {
      for (const article of articles) views.see(article, READER, NOW.getTime())
      await expect.poll(() => refused, SOON).toBeGreaterThan(2)
      for (const article of articles) views.see(article, READER, NOW.getTime())
    } finally {
      payload.db.find = find
    }
    for (const article of articles) await expect.poll(() => rowsOf(article), SOON).toEqual(['2026-11-26: 2'])
    expect(said).toHaveBeenCalledTimes(1)
    said.mockRestore()
  })

  test('in several processes at once adds up', async () => {
    const [one, other] = [await published('Monta'), await published('Lukijaa')]
    await readElsewhere(2, 100, [one, other])
    expect(await rowsOf(one)).toEqual(['2026-11-26: 200'])
    expect(await rowsOf(other)).toEqual(['2026-11-26: 200'])
  })
})

describe('the most read', () => {
  const titles = async (language: 'fi' | 'en', limit = 5) =>
    (await mostRead({ language, limit })).articles.map(({ title }) => title)
  const readOften = async (article: string, ...days: number[]) => recordViews(payload, { article, days }, NOW)

  test('are those of the last 30 days, each language by itself, as many as asked for', async () => {
    await readOften(await published('Kolmas'), 1)
    await readOften(await published('Ensimmäinen'), 2, 0, 5)
    await readOften(await published('Toinen'), 6)
    await readOften(await published('First', { language: 'en' }), 100)
    const past = await published('Muinainen')
    await recordViews(payload, { article: past, days: [1000] }, new Date('2026-10-27T12:00:00Z'))
    expect(await titles('fi'), 'not counted yet').toEqual([])
    await rankMostRead(payload, NOW)
    expect(await titles('fi')).toEqual(['Ensimmäinen', 'Toinen', 'Kolmas'])
    expect(await titles('fi', 2)).toEqual(['Ensimmäinen', 'Toinen'])
    expect(await titles('en')).toEqual(['First'])
    await rankMostRead(payload, new Date('2026-11-25T12:00:00Z'))
    expect((await titles('fi'))[0], 'thirty days, with today').toBe('Muinainen')
  })

  test('are only what readers can see at the moment', async () => {
    const [taken, trashed, stays] = await Promise.all([
      published('Otettu'),
      published('Roskiin'),
      published('Jää'),
    ])
    for (const [article, views] of [
      [taken, 3],
      [trashed, 2],
      [stays, 1],
    ] as const)
      await readOften(article, views)
    await rankMostRead(payload, NOW)
    expect(await titles('fi')).toEqual(['Otettu', 'Roskiin', 'Jää'])
    await payload.update({ collection: 'articles', id: taken, data: { _status: 'draft' } })
    const deletedAt = NOW.toISOString()
    await payload.update({ collection: 'articles', id: trashed, data: { deletedAt, _status: 'published' } })
    expect(await titles('fi')).toEqual(['Jää'])
    await rankMostRead(payload, NOW)
    const { docs } = await payload.find({ collection: 'most-read' })
    expect(docs.map(({ articles }) => articles)).toEqual([[stays]])
  })

  test('are counted over more rows than one question brings', async () => {
    const [more, less] = [await published('Enemmän'), await published('Vähemmän')]
    await readOften(less, 29)
    for (let number = 0; number < 600; number += 1) {
      const day = '2026-11-20'
      const gone = isId('0'.repeat(24), payload.db.name) ? String(number).padStart(24, '0') : uuidOf(number)
      await payload.db.create({
        collection: 'views',
        data: { name: nameOf({ article: gone, day }), day, value: 400 },
      })
    }
    await recordViews(payload, { article: more, days: Array.from({ length: 30 }, () => 1) }, NOW)
    await rankMostRead(payload, NOW)
    expect(await titles('fi')).toEqual(['Enemmän', 'Vähemmän'])
  })

  test('are told once an hour at most, and only where they have changed', async () => {
    const tagsSince = async (seq: number) => {
      const where = { seq: { greater_than: seq } }
      const { docs } = await payload.find({ collection: 'changes', where, sort: 'seq', pagination: false })
      return { tags: docs.flatMap(({ tags }) => tags), seq: docs.at(-1)?.seq ?? seq }
    }
    const at = (time: string) => new Date(`2026-11-26T${time}Z`)
    const [one, other] = [await published('Johtaja'), await published('Haastaja')]
    await readOften(one, 2)
    let { seq } = await tagsSince(0)
    const told = async () => {
      const since = await tagsSince(seq)
      seq = since.seq
      return since.tags
    }
    const rank = (time: string) =>
      Promise.all(['a', 'b', 'c'].map((holder) => rankHourly(payload, { holder, now: at(time) })))
    await rank('12:05:00')
    expect(await told()).toEqual(['most-read:fi', 'most-read:fi']) // begins and ends
    await readOften(other, 3)
    await rank('12:15:00')
    expect(await told(), 'in the same hour').toEqual([])
    await rank('13:01:00')
    expect(new Set(await told())).toEqual(new Set(['most-read:fi']))
    expect(await titles('fi')).toEqual(['Haastaja', 'Johtaja'])
    await recordViews(payload, { article: other, days: [0, 8] }, NOW)
    await rank('14:01:00')
    expect(await told(), 'the same articles in the same order').toEqual([])
  })
})

test('the staff reads how often articles were read, and nobody writes it', async () => {
  const article = await published('Luettu')
  await recordViews(payload, { article, days: [3, 4] }, NOW)
  await recordViews(payload, { article, days: [9] }, new Date('2026-10-01T12:00:00Z'))
  const [author, admin] = [await portal.person(['author']), await portal.person(['admin'])]
  const asked = { articles: [article], timeZone: 'Europe/Helsinki', now: NOW }
  expect([...(await viewsLately({ payload, user: author.user }, asked))]).toEqual([[article, 7]])
  await expect(viewsLately({ payload, user: null }, asked)).rejects.toThrow()
  expect((await portal.rest('GET', '/views')).status).toBe(403)
  expect((await admin.rest('GET', '/most-read')).status).toBe(403)
  const data = { name: '2026-11-26:x', article, day: '2026-11-26', value: 9 }
  expect((await admin.rest('POST', '/views', data)).status).toBe(403)
})

test('what is older than 400 days is taken away', async () => {
  const article = await published('Vanha')
  await recordViews(payload, { article, days: [1, 1] }, new Date('2025-10-22T12:00:00Z'))
  expect(await cleanUp(payload, { now: NOW, isDryRun: true })).toMatchObject({ views: 1 })
  expect(await cleanUp(payload, { now: NOW, isDryRun: false })).toMatchObject({ views: 1 })
  expect(await rowsOf(article)).toEqual(['2025-10-22: 1'])
})

/** Processes of their own, each of which sees each of the articles so many times and writes after each, all at once. */
async function readElsewhere(processes: number, times: number, articles: readonly string[]): Promise<void> {
  const readers = Array.from({ length: processes }, () =>
    fork('cms/testing/counting-reader.ts', [String(times), ...articles], {
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: env.databaseUrl },
    }),
  )
  const ended = Promise.all(readers.map((reader) => once(reader, 'exit')))
  await Promise.race([Promise.all(readers.map((reader) => once(reader, 'message'))), ended])
  for (const reader of readers) reader.send('go')
  expect(await ended).toEqual(readers.map(() => [0, null]))
}

function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
