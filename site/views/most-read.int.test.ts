import { afterAll, beforeAll, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { rankMostRead, recordViews } from '../../cms/views/public.ts'
import { all, the, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { newVisitor, type Visitor } from '../testing/visitors.ts'

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 15_000, interval: 100 }

const FIREFOX = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0' }

let portal: TestPortal
let site: SiteProcess
let reader: Visitor
/** The id of the article that was read least. */
let least: string

beforeAll(async () => {
  portal = await freshPortal()
  site = await startSite()
  reader = newVisitor(site.url)
})
afterAll(() => site.stop())

test('the front page lists the five most read of its language, once there are any', async () => {
  const ids: string[] = []
  for (const title of ['Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi', 'Kuusi']) ids.push(await published(title))
  const first = await published('First', 'en')
  least = ids[0] ?? ''
  expect(await listOn('/')).toEqual([])
  for (const [views, article] of ids.entries()) await viewed(article, views + 1)
  await viewed(first, 1)
  await rankMostRead(portal.payload, new Date())
  await expect
    .poll(() => listOn('/'), SOON)
    .toEqual(['Kuusi', 'Viisi', 'Neljä', 'Kolme', 'Kaksi'].map(asEssay))
  const { page } = await reader.read('/')
  expect(wordsIn(the('#most-read', page))).toBe('Luetuimmat')
  expect(wordsIn(the('[aria-labelledby="most-read"]', page))).toContain('30 viime päivän aikana')
  await expect.poll(() => listOn('/en/'), SOON).toEqual(['First Essay'])
  expect(wordsIn(the('#most-read', (await reader.read('/en/')).page))).toBe('Most read')

  await portal.payload.update({ collection: 'articles', id: ids[5] ?? '', data: { _status: 'draft' } })
  await expect
    .poll(() => listOn('/'), SOON)
    .toEqual(['Viisi', 'Neljä', 'Kolme', 'Kaksi', 'Yksi'].map(asEssay))
})

test('reading an article leaves the front page in memory', async () => {
  const front = async () => (await fetch(site.url)).headers.get('cache-status')
  await expect.poll(front, SOON).toBe('sitouttaja; hit')
  const { docs } = await portal.payload.find({ collection: 'changes', sort: '-seq', limit: 1 })
  for (let times = 0; times < 5; times += 1) {
    expect((await fetch(`${site.url}/esseet/yksi/`, { headers: FIREFOX })).status).toBe(200)
  }
  await site.stop() // writes the views
  const { docs: rows } = await portal.payload.find({
    collection: 'views',
    where: { article: { equals: least } },
  })
  expect(
    rows.reduce((sum, { value }) => sum + value, 0),
    'one from before and five',
  ).toBe(6)
  const where = { seq: { greater_than: docs[0]?.seq ?? 0 } }
  expect((await portal.payload.count({ collection: 'changes', where })).totalDocs).toBe(0)
})

async function published(title: string, language: 'fi' | 'en' = 'fi'): Promise<string> {
  const data = { ...essay(title), language, _status: 'published' } as const
  return (await portal.payload.create({ collection: 'articles', data })).id
}

function viewed(article: string, views: number): Promise<void> {
  return recordViews(portal.payload, { article, days: [views] }, new Date())
}

async function listOn(path: string): Promise<string[]> {
  return all('[aria-labelledby="most-read"] li', (await reader.read(path)).page).map(wordsIn)
}

function asEssay(title: string): string {
  return `${title} Essee`
}
