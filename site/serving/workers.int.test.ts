import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { freshPortal } from '../../cms/testing/portal.ts'
import { childrenOf, isRunning } from '../../scripts/testing/processes.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let site: SiteProcess
/** Two that serve, and the indexer, which begins when they do. */
let workers: number[]

beforeAll(async () => {
  await freshPortal()
  site = await startSite({ WEB_CONCURRENCY: '2' })
  await vi.waitFor(
    () => {
      workers = childrenOf(site.pid)
      expect(workers).toHaveLength(3)
    },
    { timeout: 20_000 },
  )
})
afterAll(() => site.stop())

test('one that crashes is replaced, and the others go on', async () => {
  const [first = 0, ...others] = workers
  await vi.waitFor(async () => {
    expect(await askAnew('/readyz')).toBe(200)
  })
  process.kill(first, 'SIGKILL')
  await vi.waitFor(
    async () => {
      const now = childrenOf(site.pid).filter(isRunning)
      expect(now).toEqual(expect.arrayContaining(others))
      expect(now).toHaveLength(3)
      expect(await askAnew('/')).toBe(200)
    },
    { timeout: 20_000 },
  )
})

test('the indexer is replaced too', async () => {
  const [, , indexer = 0] = workers
  process.kill(indexer, 'SIGKILL')
  await vi.waitFor(
    () => {
      const now = childrenOf(site.pid).filter(isRunning)
      expect(now).not.toContain(indexer)
      expect(now).toHaveLength(3)
    },
    { timeout: 20_000 },
  )
  expect(site.heard()).toContain('The indexer of the search ended (SIGKILL)')
})

test('all end when they are told to, and so does the port', async () => {
  const all = childrenOf(site.pid)
  await site.stop()
  await vi.waitFor(
    () => {
      expect(all.filter(isRunning)).toEqual([])
    },
    { timeout: 10_000 }, // an indexer that has just begun first reads its code to the end
  )
  await expect(fetch(site.url)).rejects.toThrow()
})

/** On a connection of its own, which any of the processes may take. */
async function askAnew(path: string): Promise<number> {
  return (await fetch(site.url + path, { headers: { Connection: 'close' } })).status
}
