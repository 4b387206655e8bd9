import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { ask } from '../../scripts/bench/asking.ts'
import { untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const CLOCK = pathToFileURL(path.resolve('site/testing/jumping-clock.ts')).href

/** An address without a page: kept for ten seconds, the shortest of all times. */
const NOWHERE = '/ei-ole/'

let portal: TestPortal
let site: SiteProcess

beforeAll(async () => {
  portal = await freshPortal()
  site = await startSite({ NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${CLOCK}` })
  await untilKept(site.url)
})
afterAll(() => site.stop())

test('when the clock of a site is set back by a day, pages age and are replaced as before', async () => {
  await untilKept(site.url + NOWHERE)
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  process.kill(site.pid, 'SIGUSR2')
  await vi.waitFor(() => {
    expect(site.heard()).toContain(`It is ${yesterday}`)
  })
  expect(await historyOf(NOWHERE)).toBe('sitouttaja; hit')
  await vi.waitFor(
    async () => {
      expect(await historyOf(NOWHERE)).toBe('sitouttaja; fwd=miss')
    },
    { timeout: 30_000, interval: 100 },
  )
  await published('Huominen')
  await untilShown(`${site.url}/esseet/`, 'Huominen')
  await untilKept(`${site.url}/esseet/`)
  await published('Ylihuominen')
  await untilShown(`${site.url}/esseet/`, 'Ylihuominen')
})

async function historyOf(path: string): Promise<unknown> {
  return (await ask({ url: site.url + path })).headers['cache-status']
}

function published(title: string) {
  return portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), _status: 'published' },
  })
}
