import fs from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../../scripts/testing/seeded-portal.ts'
import { EVERYTHING } from '../testing/page-kinds.ts'
import { visit } from '../testing/visit.ts'
import { changeBetween, lookOf } from './looks.ts'

/*
 * What pages look like, against how they looked when somebody last looked at them: `looks/`. Texts are painted as bars
 * of their own colour, each on one line, so that neither the fonts of a machine nor a changed sentence can move
 * anything; what is left is where things stand, how large they are, and their colours. After a change that was meant:
 * `REMAKE_LOOKS=1 npx vitest run --project e2e site/styles/looks.e2e.ts`, look at them, and commit them.
 */

const PAGES = {
  front: '/',
  list: '/esseet/',
  essay: '/esseet/toinen-puhelu/',
  post: EVERYTHING,
  author: '/kirjoittajat/noora-kettunen/',
  topics: '/aiheet/',
} as const

const SIGHTS = {
  'desk-by-day': { colorScheme: 'light', viewport: { width: 1280, height: 1600 } },
  'phone-by-night': { colorScheme: 'dark', viewport: { width: 390, height: 1600 } },
} as const

/** Other fonts change no square. The least change that counts, the accent on a page with few links, 1.5 % of them. */
const TOLERANCE = 0.004

const AS_BARS = `
  * { white-space: nowrap !important; text-indent: -99em !important; }
  :is(h1, h2, h3, h4, p, dt, dd, th, td, a, address, .prose li, .note, .part, figcaption span) {
    overflow: hidden;
    background: currentcolor;
  }`

const CHANGES = [
  ['the accent', ':root { --accent-by-day: #1f5f8b }', true],
  ['the width of the column', ':root { --container-column: 35rem }', true],
  ['a missing picture', 'main img { display: none }', true],
  ['the size of titles', ':root { --text-title: 2.6rem }', true],
  ['another font', '* { font-family: serif !important }', false],
] as const

const browser = await openBrowser()

describe.runIf(browser)('the look of', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  async function lookAt(sight: keyof typeof SIGHTS, address: string, style = ''): Promise<Buffer> {
    const { page } = await visit(browser, SIGHTS[sight])
    await page.goto(portal.site + address)
    await paint(page, AS_BARS + style)
    const look = await lookOf(await page.screenshot())
    await page.context().close()
    return look
  }

  const all = Object.entries(PAGES).flatMap(([name, address]) =>
    (['desk-by-day', 'phone-by-night'] as const).map((sight) => ({ name, address, sight })),
  )
  test.each(all)('$name is as it was, $sight', async ({ name, address, sight }) => {
    const file = path.join(import.meta.dirname, 'looks', `${name}-${sight}.png`)
    const look = await lookAt(sight, address)
    if (process.env.REMAKE_LOOKS === '1') fs.writeFileSync(file, look)
    expect(await changeBetween(fs.readFileSync(file), look)).toBeLessThan(TOLERANCE)
  })

  test.each(CHANGES)('an essay tells of %s (%s: %s)', async (_, style, isSeen) => {
    const usual = await lookAt('desk-by-day', PAGES.essay)
    const changed = await lookAt('desk-by-day', PAGES.essay, style)
    expect((await changeBetween(usual, changed)) > TOLERANCE).toBe(isSeen)
  })
})

/** A sheet that the portal's policy does not forbid, then whatever the page has not fetched yet. */
async function paint(page: Page, style: string): Promise<void> {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    for (const image of document.images) image.loading = 'eager'
    const seen = Array.from(document.images).filter((image) => image.checkVisibility())
    await Promise.all(seen.map((image) => image.decode()))
  }, style)
}
