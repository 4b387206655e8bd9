import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { VISITOR_COOKIE, visitors } from '#cms/visitors'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { ask } from '../../scripts/bench/asking.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const COMMENTS = 200
const AT_ONCE = 10

/** So many comments have been answered when the site is killed. */
const KILLED_AFTER = 60

/** Of each reader. */
const cookies: string[] = []

let known: Awaited<ReturnType<typeof visitors>>
let portal: TestPortal
let site: SiteProcess

beforeAll(async () => {
  portal = await freshPortal()
  known = await visitors()
  await portal.payload.create({
    collection: 'articles',
    data: { ...essay('Vilkas'), _status: 'published' },
  })
  site = await startSite({ TRUST_PROXY: '1' })
})
afterAll(() => site.stop())

test('each comment that was answered with a thank-you is there, once, though the site is killed meanwhile', async () => {
  const thanked: string[] = []
  let next = 0
  let restarted: Promise<void> | undefined
  const restart = async () => {
    await site.kill()
    site = await startSite({ TRUST_PROXY: '1' })
  }
  const reader = async () => {
    while (next < COMMENTS) {
      const number = next
      next += 1
      const text = `Sanon tämän ${String(number)}. kerran.`
      for (;;) {
        const status = await send(number, text)
        if (status === 303) thanked.push(text)
        // 422: what was sent before the site was killed had been kept, and the reader is told so.
        if (status === 303 || status === 422) break
        await restarted
        await sleep(50)
      }
      if (thanked.length >= KILLED_AFTER) restarted ??= restart()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  await restarted

  const { docs } = await portal.payload.find({
    collection: 'comments',
    pagination: false,
    limit: 0,
    depth: 0,
  })
  const texts = docs.map(({ text }) => text)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts).toHaveLength(COMMENTS)
  expect(texts).toEqual(expect.arrayContaining(thanked))
  expect(thanked.length).toBeGreaterThan(COMMENTS - AT_ONCE * 2)
})

/** Gives the status of the answer; 0 where none came. The same reader sends the same again until there is one. */
async function send(number: number, text: string): Promise<number> {
  const cookie = (cookies[number] ??= known.cookieOf(known.create()))
  try {
    const { status } = await ask({
      url: `${site.url}/esseet/vilkas/`,
      headers: { 'X-Forwarded-For': `198.18.${String(number)}.1`, Cookie: `${VISITOR_COOKIE}=${cookie}` },
      form: { toiminto: 'kommentti', nimi: 'Liisa Lukija', teksti: text },
    })
    return status
  } catch {
    return 0
  }
}
