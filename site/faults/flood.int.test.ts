import { once } from 'node:events'
import net from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { usageOf } from '../../scripts/bench/usage.ts'
import { untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const WARMING = 10_000
const ALL = 50_000

/** On one connection, before the answers are read. */
const AT_ONCE = 100

/**
 * How much memory may move by itself, in bytes: it was 5 to 9 MB here, for V8 lets some gather before it tidies. Were each
 * of the strange ones kept, even without a body (2 kB, `ready.ts`), it would be 40 MB.
 */
const MARGIN = 20 * 1024 * 1024

let site: SiteProcess

beforeAll(async () => {
  await freshPortal()
  site = await startSite()
  await untilKept(site.url)
})
afterAll(() => site.stop())

test('fifty thousand odd questions and hosts leave no trace, and hits stay hits', async () => {
  await flood({ from: 0, to: WARMING })
  const before = memory()
  await flood({ from: WARMING, to: ALL })
  expect(memory() - before).toBeLessThan(MARGIN)
})

function memory(): number {
  return usageOf(site.pid).bytes[0] ?? NaN
}

/** On a few connections that stay. Every other asks for another portal. */
async function flood({ from, to }: { from: number; to: number }): Promise<void> {
  const sockets = Array.from({ length: 4 }, () => net.connect(Number(new URL(site.url).port), '127.0.0.1'))
  const share = (to - from) / sockets.length
  await Promise.all(
    sockets.map(async (socket, place) => {
      socket.setEncoding('latin1')
      for (let first = from + place * share; first < from + (place + 1) * share; first += AT_ONCE) {
        const numbers = Array.from({ length: AT_ONCE }, (_, at) => first + at)
        socket.write(numbers.map(request).join(''))
        expect(await answersOn(socket)).toEqual(numbers.map(answer))
      }
      socket.destroy()
    }),
  )
}

function isStrange(number: number): boolean {
  return number % 2 === 1
}

/** HEAD has no body, so that answers can be told apart by their empty lines. */
function request(number: number): string {
  const odd = number.toString(36)
  const host = isStrange(number) ? `portal-${odd}.example` : new URL(site.url).host
  const headers = `Host: ${host}\r\nAccept-Encoding: br, odd-${odd}\r\nCookie: ${odd}=1\r\n`
  return `HEAD /?utm_${odd}=${odd}&viesti=${odd} HTTP/1.1\r\n${headers}\r\n`
}

function answer(number: number): string {
  return isStrange(number) ? '421' : '200 sitouttaja; hit'
}

/** What so many answers say of themselves. */
async function answersOn(socket: net.Socket): Promise<string[]> {
  let text = ''
  while (text.split('\r\n\r\n').length <= AT_ONCE) {
    const [more]: unknown[] = await once(socket, 'data')
    text += String(more)
  }
  return text
    .split('\r\n\r\n')
    .slice(0, AT_ONCE)
    .map((head) =>
      [/^HTTP\/1\.1 (\d+)/.exec(head)?.[1], /^Cache-Status: (.*)/m.exec(head)?.[1]].filter(Boolean).join(' '),
    )
}
