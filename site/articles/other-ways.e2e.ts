import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../../scripts/testing/seeded-portal.ts'
import { EVERYTHING } from '../testing/page-kinds.ts'
import { visit, type Visit } from '../testing/visit.ts'

/** A window of 1280 by 1024 pixels at a zoom of 400 %. */
const ZOOMED = { width: 320, height: 256 }

/** What is left of A4 between its margins, in CSS pixels. */
const SHEET = { width: 612, height: 980 }

/** More stops than the page has for the Tab key. */
const MOST_STOPS = 80

const browser = await openBrowser()

describe.runIf(browser)('a text with everything in it can be read otherwise: it', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  async function open(options?: BrowserContextOptions): Promise<Visit> {
    const opened = await visit(browser, options)
    await opened.page.goto(portal.site + EVERYTHING)
    return opened
  }

  test('is walked through with the Tab key at a zoom of 400 %', async () => {
    const { page, outside } = await open({ viewport: ZOOMED })
    await page.getByRole('button', { name: /YouTube/ }).waitFor()
    expect(await tabTo(page, 'Hyppää sisältöön')).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
    expect(await tabTo(page, 'Takaisin: Blogi')).toBe(1)

    await tabTo(page, 'Alaviite 1')
    await page.keyboard.press('Enter')
    expect(await page.locator('#alaviite-1').evaluate(isInSight)).toBe(true)
    await tabTo(page, 'Takaisin tekstiin alaviitteestä 1')
    await page.keyboard.press('Enter')
    expect(await page.locator('#viite-1').evaluate(isInSight)).toBe(true)

    await tabTo(page, 'Taulukko 1')
    await tabTo(page, 'Näytä tällä sivulla: YouTube')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
    await expect.poll(() => outside).toHaveLength(1)
    await page.context().close()
  })

  describe('where scripts do not run', () => {
    test('leads to its footnotes and back', async () => {
      const { page } = await open({ javaScriptEnabled: false })
      await page.getByRole('link', { name: 'Alaviite 2', exact: true }).click()
      expect(new URL(page.url()).hash).toBe('#alaviite-2')
      await page.getByRole('link', { name: 'Takaisin tekstiin alaviitteestä 2' }).click()
      expect(new URL(page.url()).hash).toBe('#viite-2')
      await page.context().close()
    })

    test('shows the pictures of its gallery', async () => {
      const { page } = await open({ javaScriptEnabled: false })
      const pictures = page.locator('.gallery img')
      expect(await pictures.count()).toBe(2)
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded()
        const loads = (image: Element) => image instanceof HTMLImageElement && image.decode().then(() => true)
        expect(await picture.evaluate(loads)).toBe(true)
      }
      await page.context().close()
    })
  })

  describe('on paper', () => {
    async function print(options?: BrowserContextOptions): Promise<Page> {
      const { page } = await open({ viewport: SHEET, ...options })
      await page.getByRole('button', { name: /YouTube/ }).waitFor()
      await page.emulateMedia({ media: 'print' })
      return page
    }

    test('has none of what leads elsewhere', async () => {
      const page = await print()
      const left = 'nav, body > footer, button, iframe, .footnotes li > a, [aria-labelledby="related"]'
      expect(await page.locator(left).count()).toBeGreaterThan(5)
      expect(await page.locator(left).filter({ visible: true }).count()).toBe(0)
      expect(await page.getByText('Takaisin: Blogi').isVisible()).toBe(false)
      await page.context().close()
    })

    test('says whose it is, who wrote it, when, and where it is from', async () => {
      const page = await print()
      const text = await page.locator('body').innerText()
      for (const words of ['Sitouttaja', 'Saga Lindroos', 'Julkaistu 20.10.2026', 'Alaviitteet'])
        expect(text).toContain(words)
      expect(text).toContain(portal.site + EVERYTHING)
      await page.context().close()
    })

    test.each([
      ['another site', 'Avaa palvelussa YouTube', '(https://www.youtube.com/watch?v=LhoLuui9gX8)'],
      ['a page of the portal', 'Kuka tämän päättää?', '(/blogi/kuka-taman-paattaa/)'],
      ['a mailbox', 'Kirjoita toimitukselle', '(mailto:toimitus@sitouttaja.example)'],
    ])('says behind a link to %s where it leads', async (_, name, address) => {
      const page = await print()
      const shown = await page
        .locator('.prose')
        .getByRole('link', { name })
        .evaluate((link) => getComputedStyle(link, '::after').content)
      expect(shown.replaceAll('"', '').trim()).toBe(address)
      await page.context().close()
    })

    test('is whole: its terms, tables and pictures, and no line runs out of the sheet', async () => {
      const page = await print()
      for (const part of [
        'dt',
        'dd',
        'table',
        'td',
        '.gallery img',
        '.embed',
        '.fact-box',
        '.footnotes li',
      ]) {
        const parts = page.locator('.prose').locator(part)
        expect(await parts.count(), part).toBeGreaterThan(0)
        await parts.last().evaluate((element) => {
          element.scrollIntoView() // pictures come when they are near; a browser fetches them before it prints
        })
        await expect.poll(() => parts.filter({ visible: false }).count(), { message: part }).toBe(0)
      }
      const tooWide = await page
        .locator('main *')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.getBoundingClientRect().right > innerWidth)
            .map(({ outerHTML }) => outerHTML),
        )
      expect(tooWide).toEqual([])
      expect(await page.locator('.table-scroll').evaluate((table) => getComputedStyle(table).overflow)).toBe(
        'visible',
      )
      await page.context().close()
    })

    test('is black on white, also where the screen is dark', async () => {
      const page = await print({ colorScheme: 'dark' })
      const colours = await page
        .locator('.prose :is(p, a, .attribution, .source)')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color))
      for (const colour of new Set(colours)) expect(lightnessOf(colour), colour).toBeLessThan(0.5)
      await page.context().close()
    })

    test('takes a few sheets, none of them for nothing', async () => {
      const page = await print()
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? []
      expect(sheets.length).toBeGreaterThan(1)
      expect(sheets.length).toBeLessThan(6)
      await page.context().close()
    })
  })
})

/** Presses Tab until it is at what has this name, and says how often. Each stop on the way must be seen. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluateHandle(() => document.activeElement ?? document.body)
    const label = await stop.evaluate((element) => element.ariaLabel ?? element.textContent.trim())
    expect(await stop.evaluate(isInSight), `${label} is in sight`).toBe(true)
    expect(await stop.evaluate(isOutlined), `${label} is outlined`).toBe(true)
    if (label === name) return stops
  }
  throw new Error(`The Tab key does not come to “${name}”`)
}

function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}

/** The buttons within a player are the browser's own, and so are their outlines. */
function isOutlined(element: Element): boolean {
  return !element.matches(':focus') || getComputedStyle(element).outlineStyle === 'solid'
}

/** Of "rgb(34, 33, 31)": 0 is black, 1 is white. */
function lightnessOf(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1) ?? ['255', '255', '255']
  return parts.map(Number).reduce((sum, part) => sum + part, 0) / (3 * 255)
}
