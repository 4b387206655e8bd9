import http from 'node:http'
import net from 'node:net'
import zlib from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const ARTICLE = '/esseet/pysyva/'
const HIT = 'sitouttaja; hit'

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 10_000 }

let portal: TestPortal
let site: SiteProcess

beforeAll(async () => {
  portal = await freshPortal()
  await published('pysyva')
  await published('ryntays')
  site = await startSite()
  await vi.waitFor(async () => {
    expect(historyOf(await ask('/'))).toBe(HIT) // the log is followed, so pages are kept
  })
})
afterAll(() => site.stop())

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: Buffer
  chunked?: boolean
}

/** Not by `fetch`, which writes the Host header itself and unpacks what it gets. */
function ask(path: string, { method = 'GET', headers = {}, body, chunked }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body && !chunked ? { 'Content-Length': String(body.length) } : {}
    const options = { method, headers: { ...length, ...headers }, agent: false }
    const request = http.request(site.url + path, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
    if (chunked && body) request.write(body.subarray(0, 1))
    request.end(chunked ? body?.subarray(1) : body)
  })
}

function historyOf({ headers }: Answer): unknown {
  return headers['cache-status']
}

function published(slug: string, title = slug) {
  return portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), slug, _status: 'published' },
  })
}

describe('a page that is kept', () => {
  test('is made once, and then served from memory', async () => {
    await published('kerran')
    const path = '/esseet/kerran/'
    expect((await ask(path)).status).toBe(200)
    await vi.waitFor(async () => {
      expect(historyOf(await ask(path))).toBe(HIT)
      const front = await ask('/')
      expect(front.body.toString()).toContain(path) // so nothing of the publication is still to come
      expect(historyOf(front)).toBe(HIT)
    }, SOON)
  })

  test.each([
    ['gzip', zlib.gunzipSync],
    ['br', zlib.brotliDecompressSync],
  ])('is the same page in %s', async (coding, unpack) => {
    const plain = await ask('/saavutettavuus/') // no article stands on it whose publication could come between
    const packed = await ask('/saavutettavuus/', { headers: { 'Accept-Encoding': coding } })
    expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' })
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    expect(unpack(packed.body).equals(plain.body)).toBe(true)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Accept-Encoding')
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
  })

  test('is not sent again to who has it', async () => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const { etag = '', ...first } = (await ask('/', { headers })).headers
    expect(etag).toMatch(/^"/)
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const again = await ask('/', { headers: { ...headers, 'If-None-Match': known } })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers).toMatchObject({ etag, vary: first.vary, 'cache-control': first['cache-control'] })
    }
    const other = await ask('/', { headers: { ...headers, 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('answers HEAD as it would answer GET, without the body', async () => {
    const full = await ask('/')
    const head = await ask('/', { method: 'HEAD' })
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(full.headers['content-length'])
    expect(head.headers.etag).toBe(full.headers.etag)
  })

  test('is one page, whatever is written behind it, and whoever asks', async () => {
    for (const path of ['/?utm_source=x', '/?viesti=odottaa', '/./', '/x/../', '/?']) {
      const answer = await ask(path, { headers: { Cookie: 'a=b', 'Accept-Language': 'sv' } })
      expect([answer.status, historyOf(answer)], path).toEqual([200, HIT])
    }
  })

  test('tells browsers to ask, and a CDN how long and what it is about', async () => {
    const { headers } = await ask('/')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers['cdn-cache-control']).toMatch(/^public, max-age=[1-9]/)
    expect(headers['cache-tag']).toMatch(/\w/)
  })
})

test('another spelling leads to the page with what the reader wrote, from memory too', async () => {
  for (const query of ['?a=1', '', '?b=%C3%A4']) {
    const answer = await ask(`/Esseet/Pysyva${query}`)
    expect([answer.status, answer.headers.location]).toEqual([301, `${ARTICLE}${query}`])
  }
  expect(historyOf(await ask('/Esseet/Pysyva?c=1'))).toBe(HIT)
})

test('fifty who come at once for a page that is not there wait for one rendering', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/esseet/ryntays/')))
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200))
  const made = answers.filter((answer) => historyOf(answer) === 'sitouttaja; fwd=miss')
  expect(made).toHaveLength(1)
})

test('what is published is there soon, and what is changed is changed', async () => {
  const title = `Otsikko ${String(Math.random())}`
  const within = { timeout: 10_000, interval: 20 } // a busy machine is slow; without the log it would be five minutes
  expect((await ask('/esseet/')).body.toString()).not.toContain(title)
  const { id } = await published('muuttuva', title)
  await vi.waitFor(async () => {
    expect((await ask('/esseet/')).body.toString()).toContain(title)
    expect((await ask('/')).body.toString()).toContain(title)
  }, within)
  const changed = { title: `${title} toinen`, _status: 'published' } as const
  expect((await ask('/esseet/muuttuva/')).status).toBe(200)
  await portal.payload.update({ collection: 'articles', id, data: changed })
  await vi.waitFor(async () => {
    expect((await ask('/esseet/muuttuva/')).body.toString()).toContain(changed.title)
  }, within)
})

describe('not every request gets to the pages:', () => {
  const strange = { headers: { Host: 'evil.example' } }

  test('under another name there is no portal, in both languages', async () => {
    const answer = await ask('/', strange)
    expect(answer.status).toBe(421)
    expect(answer.body.toString()).toMatch(/sivustoa[\s\S]*portal/)
  })

  test('but machines may ask by any name whether it lives', async () => {
    expect((await ask('/healthz', strange)).status).toBe(200)
    expect((await ask('/readyz', strange)).status).toBe(200)
  })

  test.each([false, true])('what is too large is refused (in pieces: %s)', async (chunked) => {
    const large = await ask('/', { method: 'POST', body: Buffer.alloc(10_000_000), chunked })
    expect(large.status).toBe(413)
    expect((await ask('/')).status).toBe(200)
  })

  test('what is sent is never answered from memory', async () => {
    const headers = { Origin: site.url, 'Content-Type': 'text/plain' }
    const answer = await ask('/', { method: 'POST', headers, body: Buffer.from('x') })
    expect(historyOf(answer)).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })

  test('other methods are not known', async () => {
    expect((await ask('/', { method: 'DELETE' })).status).toBe(405)
  })
})

describe('every answer is safe to show:', () => {
  test.each<[string, number, string, Asking]>([
    ['a page', 200, '/', {}],
    ['one that the reader has', 304, '/', { headers: { 'If-None-Match': '*' } }],
    ['a wrong address', 404, '/ei-ole/', {}],
    ['another spelling', 301, '/esseet', {}],
    ['a file', 200, '/favicon.svg', {}],
    ['a missing upload', 404, '/media/ei-ole.png', {}],
    ['a machine', 200, '/healthz', {}],
    ['a stranger', 421, '/', { headers: { Host: 'evil.example' } }],
    ['too much', 413, '/', { method: 'POST', body: Buffer.alloc(70_000) }],
    ['another method', 405, '/', { method: 'DELETE' }],
  ])('%s', async (_, status, path, asking) => {
    const answer = await ask(path, asking)
    expect(answer.status).toBe(status)
    expectSafe(answer.headers)
    if (answer.body.length > 0) expect(answer.headers['content-type']).toBeTruthy()
  })

  test('even what is no request', async () => {
    const { port } = new URL(site.url)
    const socket = net.connect(Number(port), '127.0.0.1')
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`)
    const lines = (await socket.setEncoding('utf8').toArray()).join('').split('\r\n')
    expect(lines[0]).toBe('HTTP/1.1 431 Request Header Fields Too Large')
    const pairs = lines.slice(1).flatMap((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1, 3) ?? [])
    expectSafe(
      Object.fromEntries(
        pairs.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), pairs[at + 1]]] : [])),
      ),
    )
  })

  function expectSafe(headers: Readonly<Record<string, unknown>>): void {
    expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'/)
    expect(headers['content-security-policy']).not.toContain("script-src 'unsafe-inline'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers).not.toHaveProperty('x-powered-by')
  }
})

test('pages hold no scripts and styles but those from files, and these never change', async () => {
  for (const path of ['/', ARTICLE, '/ei-ole/']) {
    const html = (await ask(path)).body.toString()
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)|<style|\sstyle=|\son\w+=/)
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? []
    const file = await ask(style, { headers: { 'Accept-Encoding': 'br' } })
    expect(file.status).toBe(200)
    expect(file.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  }
})

// On MongoDB a collection under another name is an empty one, and no failure.
describe.skipIf(env.databaseUrl.startsWith('mongodb'))('when the database fails', () => {
  const rename = (from: string, to: string) =>
    portal.payload.db.drizzle.$client.execute(`ALTER TABLE ${from} RENAME TO ${to}`)

  test('readers get the last good page, which says so, and soon the new one when all is well again', async () => {
    const named = { language: 'fi', name: 'Koeportaali', motto: 'Uusi motto' } as const
    await ask('/')
    await rename('articles', 'articles_away')
    await portal.payload.updateGlobal({ slug: 'settings', data: { names: [named] } })
    await vi.waitFor(async () => {
      const answer = await ask('/')
      expect(answer.status).toBe(200)
      expect(historyOf(answer)).toMatch(/^sitouttaja; hit; ttl=-\d+; detail=last-good$/)
      expect(answer.headers.age).toMatch(/^\d+$/)
      expect(answer.body.toString()).not.toContain('Uusi motto')
    })
    expect((await ask('/esseet/ei-koskaan-nahty/')).status).toBe(500)
    await rename('articles_away', 'articles')
    await vi.waitFor(
      async () => {
        expect((await ask('/')).body.toString()).toContain('Uusi motto')
      },
      { timeout: 5000 },
    )
  })
})
