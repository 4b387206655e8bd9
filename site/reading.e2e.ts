import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../scripts/testing/browser.ts'
import type { RunningPortal } from '../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../scripts/testing/seeded-portal.ts'
import { creatorAt } from './testing/creating.ts'
import { completeDemonstration, PAGES } from './testing/page-kinds.ts'
import { barriersOn, NO_BARRIERS, visit } from './testing/visit.ts'

const browser = await openBrowser()

/** Only a script can play what a link leads to, or copy, so only a script offers it. */
const OFFERED_BY_SCRIPTS =
  /(Näytä tällä sivulla: YouTube|Kopioi (osoite|lähdeviite)|Copy the (address|reference)) ?/g

describe.runIf(browser)('a reader', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
    await completeDemonstration(await creatorAt(portal))
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test.each([true, false])(
    'goes from the front page to an essay and back (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { page } = await visit(browser, { javaScriptEnabled })
      await page.goto(portal.site)
      await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Esseet' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Esseet')

      const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
      const title = (await first.textContent())?.trim()
      await first.click()
      await page.waitForURL('**/esseet/*/')
      expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(title)
      expect(await page.getByText(/^Kirjoitettu \d{1,2}\.\d{1,2}\.\d{4}$/).count()).toBe(1)
      expect(await page.getByRole('main').getByText('Kirjapisteet', { exact: true }).count()).toBe(1)

      await page.getByRole('link', { name: 'Takaisin: Esseet' }).click()
      await page.waitForURL('**/esseet/')
      await page.context().close()
    },
  )

  test('finds the same in English, by path only', async () => {
    const { page } = await visit(browser, { locale: 'fi-FI' })
    await page.goto(portal.site)
    await page.getByRole('link', { name: 'In English' }).click()
    await page.waitForURL('**/en/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test.each([
    ['/ei-ole/', 'Sivua ei löytynyt'],
    ['/esseet/ei-ole/', 'Sivua ei löytynyt'],
    ['/esseet/sivu/99/', 'Sivua ei löytynyt'],
    ['/en/essays/nothing/', 'Page not found'],
  ])('is told in the language of %s that it is missing', async (path, heading) => {
    const { page } = await visit(browser)
    const answer = await page.goto(portal.site + path)
    expect(answer?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading)
    await page.context().close()
  })

  test.each([
    ['/esseet', '/esseet/'],
    ['/esseet/sivu/1/', '/esseet/'],
    ['/en/essays', '/en/essays/'],
  ])('who asks for %s is sent to %s for good', async (path, target) => {
    const answer = await fetch(portal.site + path, { redirect: 'manual' })
    expect(answer.status).toBe(301)
    expect(new URL(answer.headers.get('location') ?? '', portal.site).pathname).toBe(target)
  })

  test.each(['/nothing', '/esseet/ei-ole', '/sivu'])(
    'who asks for %s gets a 404 and no detour',
    async (path) => {
      expect((await fetch(portal.site + path, { redirect: 'manual' })).status).toBe(404)
    },
  )

  describe.each([
    ['a phone', { viewport: { width: 320, height: 640 } }, ['light']],
    ['a desk', { viewport: { width: 1280, height: 800 } }, ['light', 'dark']],
  ] as const)('at %s', (_, options, schemes) => {
    test.concurrent.each(PAGES)('meets no barrier on $kind at $path', async ({ path, status }) => {
      const { page } = await visit(browser, options)
      expect((await page.goto(portal.site + path))?.status()).toBe(status)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        expect(await barriersOn(page), colorScheme).toEqual(NO_BARRIERS)
      }
      await page.context().close()
    })
  })

  test('chooses night by day, and keeps it from page to page until the choice is taken back', async () => {
    const { page } = await visit(browser, { colorScheme: 'light' })
    const theme = () => page.getByRole('combobox', { name: 'Ulkoasu' })
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.goto(portal.site)
    const day = await paper()
    await theme().selectOption('Tumma')
    const night = await paper()
    expect(night).not.toBe(day)
    await page.goto(`${portal.site}/esseet/`)
    expect(await paper()).toBe(night)
    await theme().selectOption('Laitteen mukaan')
    expect(await paper()).toBe(day)
    await page.reload()
    expect(await paper()).toBe(day)
    await page.context().close()
  })

  test('reads the same words where scripts do not run', async () => {
    const { page: withScripts } = await visit(browser)
    const { page: without } = await visit(browser, { javaScriptEnabled: false })
    for (const { path } of PAGES) {
      const [lively, still] = await Promise.all(
        [withScripts, without].map(async (page) => {
          await page.goto(portal.site + path)
          return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
        }),
      )
      expect(lively?.replace(OFFERED_BY_SCRIPTS, ''), path).toBe(still)
    }
    await withScripts.context().close()
    await without.context().close()
  })
})
