import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { childrenOf, isRunning } from '../../scripts/testing/processes.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let site: SiteProcess
let workers: number[]

beforeAll(async () => {
  await freshPortal()
  site = await startSite({ WEB_CONCURRENCY: '2' })
  await vi.waitFor(
    () => {
      workers = childrenOf(site.pid)
      expect(workers).toHaveLength(2)
    },
    { timeout: 20_000 },
  )
})
afterAll(() => site.stop())

test('one that crashes is replaced, and the others go on', async () => {
  const [first = 0, second = 0] = workers
  await vi.waitFor(async () => {
    expect(await askAnew('/readyz')).toBe(200)
  })
  process.kill(first, 'SIGKILL')
  await vi.waitFor(
    async () => {
      const now = childrenOf(site.pid).filter(isRunning)
      expect(now).toContain(second)
      expect(now).toHaveLength(2)
      expect(await askAnew('/')).toBe(200)
    },
    { timeout: 20_000 },
  )
})

test('all end when they are told to, and so does the port', async () => {
  const all = childrenOf(site.pid)
  await site.stop()
  await vi.waitFor(() => {
    expect(all.filter(isRunning)).toEqual([])
  })
  await expect(fetch(site.url)).rejects.toThrow()
})

/** On a connection of its own, which any of the processes may take. */
async function askAnew(path: string): Promise<number> {
  return (await fetch(site.url + path, { headers: { Connection: 'close' } })).status
}
