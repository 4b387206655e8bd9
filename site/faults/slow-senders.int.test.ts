import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { sendReader, untilKept } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { openSocket } from '../testing/sockets.ts'

const SENDERS = 200

/** Ten seconds for the headers, five until that is noticed, and a busy machine. Without that limit it is over thirty. */
const WITHIN = 25_000

let site: SiteProcess

beforeAll(async () => {
  await freshPortal()
  site = await startSite()
  await untilKept(site.url)
})
afterAll(() => site.stop())

test('two hundred who send a byte of their headers a second keep nobody from reading, and are shown out', async () => {
  const reader = await sendReader(site.url)
  const senders = Array.from({ length: SENDERS }, () => openSocket(site.url))
  for (const sender of senders) sender.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  const dribbling = setInterval(() => {
    for (const sender of senders) sender.write('a')
  }, 1000)
  await reader.getsMore(100)
  expect(senders.some((sender) => sender.isClosed())).toBe(false)
  await vi.waitFor(
    () => {
      expect(senders.filter((sender) => !sender.isClosed())).toHaveLength(0)
    },
    { timeout: WITHIN, interval: 100 },
  )
  clearInterval(dribbling)
  for (const sender of senders) expect(sender.heard()).toMatch(/^HTTP\/1\.1 408 /)
  await reader.getsMore(1)
  await reader.leaves()
  expect(reader.missed()).toEqual([])
})
