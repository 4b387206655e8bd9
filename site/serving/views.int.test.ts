import http from 'node:http'

import { beforeEach, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal } from '../../cms/testing/portal.ts'
import { untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'
const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
const LUETTU = '/esseet/luettu/'

const { payload } = await freshPortal()
const published = async (title: string) => {
  const data = { ...essay(title), _status: 'published' as const }
  return (await payload.create({ collection: 'articles', data })).id
}
const [read, other] = [await published('Luettu'), await published('Toinen')]

beforeEach(() => payload.db.deleteMany({ collection: 'views', where: {} }))

test('an article that is opened counts, from memory or not, new to the reader or not, and nothing else does', async () => {
  const site = await startSite()
  await untilKept(`${site.url}/`)
  const firefox = { 'User-Agent': FIREFOX }
  const opened = await ask(site, LUETTU, firefox)
  expect([opened.status, await howCame(site, LUETTU, firefox)]).toEqual([200, 'sitouttaja; hit'])
  const again = await ask(site, LUETTU, { ...firefox, 'If-None-Match': String(opened.headers.etag) })
  expect(again.status).toBe(304)
  expect((await ask(site, `${LUETTU}?utm_source=letter`, firefox)).status).toBe(200)
  expect((await ask(site, '/esseet/toinen/', firefox)).status).toBe(200)

  const aside: [path: string, status: number, headers?: Record<string, string>, method?: string][] = [
    [LUETTU, 200, {}],
    [LUETTU, 200, { 'User-Agent': GOOGLE }],
    [LUETTU, 200, { 'User-Agent': 'curl/8.5.0' }],
    [LUETTU, 200, { ...firefox, 'Sec-Purpose': 'prefetch' }],
    [LUETTU, 200, { ...firefox, Purpose: 'prefetch' }],
    [LUETTU, 200, { ...firefox, 'Sec-Fetch-Dest': 'empty' }],
    [LUETTU, 200, firefox, 'HEAD'],
    [LUETTU, 422, firefox, 'POST'],
    [`${LUETTU}?viesti=odottaa`, 200, firefox],
    [`${LUETTU}rss.xml`, 200, firefox],
    ['/esseet/Luettu', 301, firefox],
    ['/esseet/luettu', 301, firefox],
    ['/esseet/ei-ole/', 404, firefox],
    [`${LUETTU}keskustelu/2/`, 404, firefox],
    ['/esseet/', 200, firefox],
    ['/', 200, firefox],
  ]
  for (const [path, status, headers, method] of aside) {
    expect([path, (await ask(site, path, headers, method)).status]).toEqual([path, status])
  }
  await site.stop()
  expect(await views()).toEqual({ [read]: 4, [other]: 1 })
})

test('what all processes of a site have seen is written when they are told to end', async () => {
  const site = await startSite({ WEB_CONCURRENCY: '2' })
  for (let times = 0; times < 40; times += 1) await ask(site, LUETTU, { 'User-Agent': FIREFOX })
  await site.stop()
  expect(await views()).toEqual({ [read]: 40 })
})

test('a process that is killed loses what it has not written, and nothing more', async () => {
  const first = await startSite()
  for (let times = 0; times < 3; times += 1) await ask(first, LUETTU, { 'User-Agent': FIREFOX })
  await first.stop()
  const second = await startSite()
  await ask(second, LUETTU, { 'User-Agent': FIREFOX })
  await second.kill()
  expect(await views()).toEqual({ [read]: 3 })
})

/** By article. */
async function views(): Promise<Record<string, number>> {
  const { docs } = await payload.find({ collection: 'views', depth: 0, pagination: false })
  const sums = new Map<string, number>()
  for (const { name, value } of docs) {
    const article = name.slice(name.indexOf(':') + 1)
    sums.set(article, (sums.get(article) ?? 0) + value) // a test may run at midnight
  }
  return Object.fromEntries(sums)
}

async function howCame(...asked: Parameters<typeof ask>): Promise<unknown> {
  return (await ask(...asked)).headers['cache-status']
}

/** Not by `fetch`, which sends a name and a purpose of its own; each time on another connection. */
function ask(
  site: SiteProcess,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const form = method === 'POST' ? 'toiminto=arvio' : ''
    const type = form === '' ? {} : { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site.url }
    const length = { 'Content-Length': String(form.length) }
    const options = { method, headers: { ...headers, ...type, ...length }, agent: false }
    const request = http.request(site.url + path, options, (response) => {
      response.resume()
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers })
      })
    })
    request.once('error', reject)
    request.end(form)
  })
}
