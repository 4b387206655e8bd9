import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { INJECTIONS, naughtyStrings } from '../testing/hostile-texts.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { visit } from '../testing/visit.ts'
import { formFor, newVisitor } from '../testing/visitors.ts'

/** So many strings are said under one article. */
const A_PAGE = 100

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 20_000, interval: 200 }

/** A page on a busy machine, in milliseconds. */
const PATIENCE = 240_000

const browser = await openBrowser()
const texts = [...INJECTIONS, ...naughtyStrings()]
const batches = Array.from({ length: Math.ceil(texts.length / A_PAGE) }, (_, number) => ({
  number,
  strings: texts.slice(number * A_PAGE, (number + 1) * A_PAGE),
}))

let portal: TestPortal
let site: SiteProcess
beforeAll(async () => {
  portal = await freshPortal()
  site = await startSite({ TRUST_PROXY: '1' })
})
afterAll(async () => {
  await site.stop()
  await browser?.close()
})

describe.runIf(browser)('hostile names and texts are words like any others:', () => {
  test.each(batches)(
    'page $number',
    async ({ number, strings }) => {
      const title = `Vihamielinen ${String(number)}`
      const { id: article } = await portal.payload.create({
        collection: 'articles',
        data: { ...essay(title), _status: 'published' },
      })
      const path = `/esseet/vihamielinen-${String(number)}/`

      const said = await sayAll(path, strings)
      await portal.payload.update({
        collection: 'comments',
        where: { article: { equals: article } },
        data: { status: 'approved' },
      })
      const { docs } = await portal.payload.find({
        collection: 'comments',
        where: { article: { equals: article } },
        pagination: false,
        depth: 0,
      })
      expect(docs.length).toBe(said)
      expect(said).toBeGreaterThan(strings.length / 2)

      const { page } = await visit(browser, { viewport: { width: 390, height: 800 } })
      const origin = site.url.replace('127.0.0.1', 'localhost')
      const trouble: string[] = []
      page.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) trouble.push(request.url())
      })
      const shown: string[] = []
      await expect
        .poll(async () => {
          await page.goto(origin + path)
          return (await idsOn(page)).length
        }, SOON)
        .toBe(Math.min(docs.length, 50))
      for (let part = 1; part <= Math.max(1, Math.ceil(docs.length / 50)); part += 1) {
        await page.goto(`${origin}${part === 1 ? path : `${path}keskustelu/${String(part)}/`}`)
        shown.push(...(await idsOn(page)))
        expect(await soundness(page)).toEqual({ title: true, sideways: 0, forms: 1, scripts: 0 })
      }
      expect(shown.toSorted()).toEqual(docs.map(({ id }) => `kommentti-${id}`).toSorted())
      expect(trouble).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )
})

/** Sends each as name and text, then in turn as a reply; tells how many were taken. The others come back unharmed. */
async function sayAll(path: string, strings: readonly string[]): Promise<number> {
  let taken = 0
  for (const [place, string] of strings.entries()) {
    const fields = {
      toiminto: 'kommentti',
      nimi: string,
      sahkoposti: '',
      teksti: `${String(place)}: ${string}`,
    }
    const first = await newVisitor(site.url).send(path, fields)
    expect([303, 422], string).toContain(first.status)
    if (first.status === 422) {
      const back = formFor(first.page, 'kommentti').querySelector('[name="nimi"]')
      expect(back?.getAttribute('aria-invalid'), string).toBe('true')
      const again = await newVisitor(site.url).send(path, { ...fields, nimi: 'Lukija' })
      expect([303, 422], string).toContain(again.status)
      taken += again.status === 303 ? 1 : 0
    } else taken += 1
  }
  return taken
}

async function idsOn(page: Page): Promise<string[]> {
  return page.locator('.thread > li').evaluateAll((items) => items.map(({ id }) => id))
}

/** Whether the page is what it was made to be, whatever is written on it. */
async function soundness(page: Page) {
  const name = await page.title()
  return {
    title: name.includes('Vihamielinen'),
    sideways: await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
    forms: await page.getByRole('form', { name: 'Kirjoita kommentti' }).count(),
    scripts: await page
      .locator(
        '.thread :is(script, style, iframe, object, embed, svg, img, base, meta, link, [onerror], [style])',
      )
      .count(),
  }
}
