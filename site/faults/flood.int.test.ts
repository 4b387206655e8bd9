import { once } from 'node:events'
import net from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { usageOf } from '../../scripts/bench/usage.ts'
import { untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

/** A flood comes in stretches of so many; the first only warms the process up. */
const STRETCH = 10_000
const STRETCHES = 6

/** On one connection, before the answers are read. */
const AT_ONCE = 100

/**
 * How much memory may move in a stretch, in bytes: it was 1 to 2 MB here. Were each of the strange ones kept, even without a
 * body (2 kB, `ready.ts`), it would be 10 MB, in each stretch anew; V8 lets as much gather at times, but then tidies.
 */
const MARGIN = 5 * 1024 * 1024

let site: SiteProcess

beforeAll(async () => {
  await freshPortal()
  site = await startSite()
  await untilKept(site.url)
})
afterAll(() => site.stop())

test('sixty thousand odd questions and hosts leave no trace, and hits stay hits', async () => {
  const after: number[] = []
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    await flood({ from: stretch * STRETCH, to: (stretch + 1) * STRETCH })
    after.push(memory())
  }
  const growths = after.slice(1).map((bytes, place) => bytes - (after[place] ?? NaN))
  const middle = growths.toSorted((one, other) => one - other)[Math.floor(growths.length / 2)]
  expect(middle, growths.join(', ')).toBeLessThan(MARGIN)
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
