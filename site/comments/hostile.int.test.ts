import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { INJECTIONS, naughtyStrings } from '../testing/hostile-texts.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { visit } from '../testing/visit.ts'
import { formFor, newVisitor, type Visitor } from '../testing/visitors.ts'

/** So many strings are said under one article. */
const A_PAGE = 100

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 20_000, interval: 200 }

/** A page on a busy machine, in milliseconds. */
const PATIENCE = 240_000

const OWN = '/keskustelu/oma/'

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

      const writers = await sayAll(path, strings)
      expect(writers.length).toBeGreaterThan(strings.length / 2)
      await approveAll(article)
      await replyAll(path, writers)
      const docs = await approveAll(article)
      expect(docs.length).toBe(2 * writers.length)
      const stored = new Map(docs.map(({ id, text }) => [id, text]))
      for (const { id, string } of writers) {
        if (isPlain(string)) expect(stored.get(id)).toBe(corrected(string))
      }

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

/** One of the strings, with whom it was said by and the comment that it became. */
interface Writer {
  visitor: Visitor
  name: string
  string: string
  id: string
}

const corrected = (string: string) => `Korjattu: ${string}`.trimEnd()

/** Sends each as name and text, and then corrects it. Whoever is not taken by that name comes back unharmed. */
async function sayAll(path: string, strings: readonly string[]): Promise<Writer[]> {
  const writers: Writer[] = []
  for (const [place, string] of strings.entries()) {
    const fields = { toiminto: 'kommentti', sahkoposti: '', teksti: `${String(place)}: ${string}` }
    for (const name of [string, 'Lukija']) {
      const visitor = newVisitor(site.url)
      const { status, page } = await visitor.send(path, { ...fields, nimi: name })
      expect([303, 422], string).toContain(status)
      if (status === 303) {
        writers.push({
          visitor,
          name,
          string,
          id: await correct(visitor, { nimi: name, teksti: corrected(string) }),
        })
        break
      }
      const isName = formFor(page, 'kommentti').querySelector('[name="nimi"]')?.getAttribute('aria-invalid')
      if (name === string) expect(isName, string).toBe('true')
    }
  }
  return writers
}

/** Corrects the visitor's only comment, whose id it gives. */
async function correct(visitor: Visitor, fields: { nimi: string; teksti: string }): Promise<string> {
  const { page } = await visitor.read(OWN)
  const id = formFor(page, 'muokkaa').querySelector('[name="kohde"]')?.getAttribute('value') ?? ''
  const { status } = await visitor.send(OWN, { toiminto: 'muokkaa', kohde: id, sahkoposti: '', ...fields })
  expect(status, fields.teksti).toBe(303)
  return id
}

/** Each string as a reply to itself, by whoever said it. */
async function replyAll(path: string, writers: readonly Writer[]): Promise<void> {
  for (const [place, { visitor, name, string, id }] of writers.entries()) {
    const teksti = `Vastaus ${String(place)}: ${string}`
    const { status } = await visitor.send(path, { toiminto: 'vastaus', kohde: id, nimi: name, teksti })
    expect(status, string).toBe(303)
  }
}

async function approveAll(article: string) {
  const ofArticle = { article: { equals: article } }
  const collection = 'comments'
  const waiting = { and: [ofArticle, { status: { not_equals: 'approved' } }] }
  await portal.payload.update({ collection, where: waiting, data: { status: 'approved' } })
  const { docs } = await portal.payload.find({ collection, where: ofArticle, pagination: false, depth: 0 })
  return docs
}

/** Whether it is stored as it was sent: without signs that cannot be seen, and with no space at its ends. */
function isPlain(string: string): boolean {
  return /^[\x20-\x7e]*$/.test(string) && string.trim() === string
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
