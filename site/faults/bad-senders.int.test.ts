import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { type Reader, sendReader, untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { openSocket, type Socket } from '../testing/sockets.ts'

const LARGE = 10_000_000

let site: SiteProcess
let reader: Reader
let hello: string

beforeAll(async () => {
  await freshPortal()
  site = await startSite()
  await untilKept(site.url)
  hello = `GET / HTTP/1.1\r\nHost: ${new URL(site.url).host}\r\n`
  reader = await sendReader(site.url)
})
afterAll(async () => {
  await reader.leaves()
  await site.stop()
})

/** Each test ends with this: the process lives on, and readers noticed nothing. */
async function expectReadersToReadOn(): Promise<void> {
  await reader.getsMore(10)
  expect(reader.missed()).toEqual([])
}

async function untilClosed(sender: Socket): Promise<void> {
  await vi.waitFor(
    () => {
      expect(sender.isClosed()).toBe(true)
    },
    { timeout: 20_000 },
  )
}

test.each([
  ['that says how large it is', { 'Content-Length': String(LARGE) }, 413],
  ['in pieces without end', { 'Transfer-Encoding': 'chunked' }, 413],
  ['for another portal', { 'Content-Length': String(LARGE), Host: 'evil.example' }, 421],
])('a large body %s is refused and not heard to its end', async (_, headers, status) => {
  const sender = openSocket(site.url)
  const all = { Host: new URL(site.url).host, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  sender.write(`POST / HTTP/1.1\r\n${lines.join('')}\r\n`)
  const piece = 'a'.repeat(10_000)
  const isChunked = 'Transfer-Encoding' in headers
  let sent = 0
  const sending = setInterval(() => {
    if (sender.write(isChunked ? `2710\r\n${piece}\r\n` : piece)) sent += piece.length
  }, 20)
  await untilClosed(sender)
  clearInterval(sending)
  expect(sender.heard()).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} [^]*Connection: close`))
  expect(sent).toBeLessThan(LARGE)
  await expectReadersToReadOn()
})

test.each([
  ['a header that is too large', `X-Large: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  ['too many headers', `${'X-Many: a\r\n'.repeat(10_000)}\r\n`, 431],
  ['no header but noise', '\u0000\u0001\u0002 \r\n\r\n', 400],
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
])('%s is refused, and the connection closed', async (_, rest, status) => {
  const sender = openSocket(site.url)
  sender.write(hello + rest)
  await untilClosed(sender)
  expect(sender.heard()).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `))
  await expectReadersToReadOn()
})

test('who sends noise behind a request is answered, and then refused', async () => {
  const sender = openSocket(site.url)
  sender.write(`${hello.replace('GET', 'HEAD')}\r\n\u0016\u0003\u0001 noise\r\n\r\n`)
  await untilClosed(sender)
  expect(sender.heard().match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
  await expectReadersToReadOn()
})

test('who leaves in the middle of what they send or get is no loss', async () => {
  for (const start of [
    hello,
    `${hello}\r\n`.repeat(200),
    `${hello.replace('GET', 'POST')}Content-Length: 9\r\n\r\na`,
  ]) {
    const sender = openSocket(site.url)
    sender.write(start)
    await reader.getsMore(2)
    sender.close()
  }
  await expectReadersToReadOn()
})
