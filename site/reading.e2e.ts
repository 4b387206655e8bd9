import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../scripts/testing/browser.ts'
import { type RunningPortal, startPortal } from '../scripts/testing/running-portal.ts'

const browser = await openBrowser()

describe.runIf(browser)('a reader', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startPortal()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test.each([true, false])(
    'goes from the front page to an essay and back (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled })
      await page.goto(portal.site)
      await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Esseet' }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Esseet')

      const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
      const title = (await first.textContent())?.trim()
      await first.click()
      expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(title)
      expect(await page.getByText(/^Kirjoitettu \d{1,2}\.\d{1,2}\.\d{4}$/).count()).toBe(1)
      expect(await page.getByRole('main').getByText('Kirjapisteet', { exact: true }).count()).toBe(1)

      await page.getByRole('link', { name: 'Takaisin: Esseet' }).click()
      expect(new URL(page.url()).pathname).toBe('/esseet/')
      await page.context().close()
    },
  )

  test('finds the same in English, by path only', async () => {
    const page = await open({ locale: 'fi-FI' })
    await page.goto(portal.site)
    await page.getByRole('link', { name: 'In English' }).click()
    expect(new URL(page.url()).pathname).toBe('/en/')
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
    const page = await open({})
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
    ['a phone', { width: 320, height: 640 }],
    ['a desk', { width: 1280, height: 800 }],
  ])('at %s', (_, viewport) => {
    test.each([
      '/',
      '/esseet/',
      'essay',
      '/kirjoittajat/',
      '/kirjoittajat/noora-kettunen/',
      '/kirjat/',
      '/kirjat/humble-inquiry/',
      '/aiheet/',
      '/aiheet/asiakkuus/',
      '/sarjat/',
      '/sarjat/yksi-kysymys/',
      '/arkisto/',
      '/arkisto/2025/',
      '/kirjapisteet/',
      '/tietoa/',
      '/ei-ole/',
      '/en/',
      '/en/essays/',
      '/en/authors/',
      '/en/books/humble-inquiry/',
      '/en/topics/',
      '/en/archive/',
      '/en/book-points/',
      '/en/about/',
      '/en/nothing/',
    ])('meets no barrier on %s', async (path) => {
      const page = await open({ viewport })
      await page.goto(portal.site + (path === 'essay' ? await anEssay() : path))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      await page.context().close()
    })
  })

  async function anEssay(): Promise<string> {
    const list = await (await fetch(`${portal.site}/esseet/`)).text()
    return /href="(\/esseet\/[a-z][^"/]*\/)"/.exec(list)?.[1] ?? 'no essay in the list'
  }
})

/** A page in a visit of its own that fails the test when the page complains. */
async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  if (!browser) throw new Error('No browser')
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}
