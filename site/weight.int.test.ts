import { beforeAll, expect, test } from 'vitest'

import { type Weight, weigh } from '../scripts/bench/weights.ts'
import { demonstrationPortal } from '../scripts/testing/demonstration.ts'
import { creatorFor } from './testing/creating.ts'
import { completeDemonstration, PAGES } from './testing/page-kinds.ts'
import { untilSearchable } from './testing/readers.ts'
import { startSite } from './testing/site-process.ts'

/** How long filling the portal may take on a busy machine, in milliseconds. */
const PATIENCE = 300_000

/** In bytes, packed with gzip: of scripts before a reader does anything, of style sheets, and of a page without pictures and fonts. */
const MOST = { js: 5_000, css: 20_000, page: 100_000 }

const ALL = PAGES.filter(({ status }) => status === 200)
const weights = new Map<string, Weight>()

beforeAll(async () => {
  const portal = await demonstrationPortal()
  await completeDemonstration(creatorFor(await portal.person(['editor'])))
  const site = await startSite()
  try {
    await untilSearchable(site.url)
    for (const { path } of ALL)
      weights.set(path, await weigh(site.url, { name: path, path, headers: { 'Accept-Encoding': 'gzip' } }))
  } finally {
    await site.stop()
  }
}, PATIENCE)

test.each(ALL)('$kind at $path is light', ({ path }) => {
  const { gzip, css, js } = weightOf(path)
  expect(js).toBeLessThanOrEqual(MOST.js)
  expect(css).toBeLessThanOrEqual(MOST.css)
  expect(gzip + css + js).toBeLessThan(MOST.page)
})

test('what is weighed is there: style sheets everywhere, and scripts with what they import', () => {
  expect(weightOf('/').css).toBeGreaterThan(1_000)
  expect(weightOf('/').gzip).toBeLessThan(weightOf('/').plain)
  expect(weightOf('/esseet/toinen-puhelu/').js).toBeGreaterThan(weightOf('/').js)
})

function weightOf(path: string): Weight {
  const weight = weights.get(path)
  if (!weight) throw new Error(`${path} was not weighed`)
  return weight
}
