import { once } from 'node:events'
import http from 'node:http'
import zlib from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal } from '../../cms/testing/portal.ts'
import { findNginx, type Nginx, startNginx } from '../testing/nginx.ts'
import { untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { clientFinder } from './proxies.ts'

const HOST = 'portal.example'

const nginx = findNginx()

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** Not by `fetch`, which writes the Host header itself and unpacks what it gets. */
async function ask(url: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  const asked = http.request(url, { method, headers: { Host: HOST, ...headers }, agent: false })
  const answered = once(asked, 'response')
  asked.end(body)
  const [answer]: unknown[] = await answered
  if (!(answer instanceof http.IncomingMessage)) throw new Error('no answer')
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(answer, 'end')
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }
}

describe.runIf(nginx)('behind nginx, set up as we recommend it', () => {
  let site: SiteProcess
  let proxy: Nginx

  beforeAll(async () => {
    const { payload } = await freshPortal()
    const data = { ...essay('Välityspalvelin'), slug: 'valitys', _status: 'published' } as const
    await payload.create({ collection: 'articles', data })
    site = await startSite({ SITE_URL: `https://${HOST}`, TRUST_PROXY: '1' })
    await untilKept(site.url)
    proxy = await startNginx({ nginx: nginx ?? '', portal: Number(new URL(site.url).port) })
  })
  afterAll(async () => {
    await proxy.stop()
    await site.stop()
  })

  test('readers get the right page, compressed by the portal', async () => {
    const plain = await ask(`${proxy.url}/esseet/valitys/`)
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined])
    expect(plain.body.toString()).toMatch(
      /<link rel="canonical" href="https:\/\/portal\.example\/esseet\/valitys\/"/,
    )
    const packed = await ask(`${proxy.url}/esseet/valitys/`, { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(zlib.brotliDecompressSync(packed.body).equals(plain.body)).toBe(true)
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    const known = { 'Accept-Encoding': 'gzip, br', 'If-None-Match': packed.headers.etag ?? '' }
    expect((await ask(`${proxy.url}/esseet/valitys/`, { headers: known })).status).toBe(304)
  })

  test('other spellings lead to paths, whatever the ports between', async () => {
    const { status, headers } = await ask(`${proxy.url}/Esseet/Valitys?a=1`)
    expect([status, headers.location]).toEqual([301, '/esseet/valitys/?a=1'])
    const unsafe = await ask(`${proxy.plainUrl}/esseet/valitys/`)
    expect([unsafe.status, unsafe.headers.location]).toEqual([301, `https://${HOST}/esseet/valitys/`])
  })

  test('under another name there is no portal', async () => {
    expect((await ask(proxy.url, { headers: { Host: 'evil.example' } })).status).toBe(421)
  })

  test('strangers do not reach the staff side', async () => {
    expect((await ask(proxy.url, { headers: { Host: 'staff.portal.example' } })).status).toBe(403)
  })

  test('forms of our own pages are taken, those of other sites are not, nor what is too large', async () => {
    const post = async (origin: string, body: string) => {
      const headers = {
        Origin: origin,
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': String(body.length),
      }
      return (await ask(`${proxy.url}/esseet/valitys/`, { method: 'POST', headers, body })).status
    }
    expect(await post(`https://${HOST}`, 'a=1')).not.toBe(403)
    expect(await post('https://evil.example', 'a=1')).toBe(403)
    expect(await post(`https://${HOST}`, 'a'.repeat(100_000))).toBe(413)
  })

  test('what a visitor claims about where they come from is not believed', async () => {
    const heard: http.IncomingMessage[] = []
    const recorder = http
      .createServer((request, response) => {
        heard.push(request)
        response.end()
      })
      .listen(0, '127.0.0.1')
    await once(recorder, 'listening')
    const address = recorder.address()
    if (typeof address !== 'object' || !address) throw new Error('the system gave no port')
    const before = await startNginx({ nginx: nginx ?? '', portal: address.port })
    await ask(before.url, { headers: { 'X-Forwarded-For': '203.0.113.9' } })
    const { headers, socket } = heard.at(-1) ?? {}
    expect(headers?.['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1')
    const client = clientFinder({ count: 1 })
    expect(client(socket?.remoteAddress, headers?.['x-forwarded-for']?.toString())).toBe('127.0.0.1')
    await before.stop()
    recorder.close()
  })
})
