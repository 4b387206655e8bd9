import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { childrenOf, isRunning } from '../../scripts/testing/processes.ts'
import { sendReader, untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const BEFORE = ['Yksi', 'Kaksi', 'Kolme', 'Neljä']
const AFTER = ['Viisi', 'Kuusi', 'Seitsemän', 'Kahdeksan', 'Yhdeksän', 'Kymmenen']

let portal: TestPortal
let sites: SiteProcess[] = []

beforeAll(async () => {
  portal = await freshPortal()
  sites = [await startSite(), await startSite({ WEB_CONCURRENCY: '2' })]
  for (const { url } of sites) await untilKept(url)
})
afterAll(async () => {
  for (const site of sites) await site.stop()
})

test('all sites show what is published, also those that live on when one is killed, and the one in its place', async () => {
  const [staying, struck] = sites
  if (!staying || !struck) throw new Error('two sites were started')
  const reader = await sendReader(`${staying.url}/en/`) // what is published in Finnish leaves it alone
  await publishOn(BEFORE, [staying, struck])
  const workers = childrenOf(struck.pid)
  await Promise.all([publishOn(AFTER, [staying]), struck.kill()])
  const anew = await startSite()
  sites = [staying, anew]
  for (const title of [...BEFORE, ...AFTER]) {
    await untilShown(`${anew.url}/esseet/`, title)
    await untilShown(`${staying.url}/esseet/`, title)
  }
  await publishOn(['Jälkikirjoitus'], sites)
  await vi.waitFor(() => {
    expect(workers.filter(isRunning)).toEqual([])
  })
  await reader.leaves()
  expect(reader.missed()).toEqual([])
})

/** Each is on the list of all before the next is published. */
async function publishOn(titles: readonly string[], all: readonly SiteProcess[]): Promise<void> {
  for (const title of titles) {
    await portal.payload.create({
      collection: 'articles',
      data: { ...essay(title), _status: 'published' },
    })
    for (const { url } of all) await untilShown(`${url}/esseet/`, title)
  }
}
