import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import { type RunningPortal, startPortal } from '../../scripts/testing/running-portal.ts'

/** The demonstration article that has one of everything. */
const SAMPLE = '/blogi/kahvinkeitin-muutti-kerrosta/'

const browser = await openBrowser()

describe.runIf(browser)('a text with everything in it', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startPortal()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test('leads to a footnote and back with the keyboard alone', async () => {
    const { page } = await open()
    const reference = page.getByRole('link', { name: 'Alaviite 2', exact: true })
    await reference.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('alaviite-2')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await reference.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('asks nothing of another service before the reader wants it', async () => {
    const { page, outside } = await open()
    const play = page.getByRole('button', { name: 'Näytä tällä sivulla: YouTube' })
    await play.waitFor()
    expect(outside).toEqual([])

    const asked = page.waitForRequest(/^https:\/\/www\.youtube-nocookie\.com\/embed\//)
    await play.click()
    await asked
    expect(await page.locator('iframe').evaluate((player) => player === document.activeElement)).toBe(true)
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-top-navigation')
    await page.context().close()
  })

  test('has a plain link to the film where scripts do not run', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: /YouTube/ }).count()).toBe(0)
    const link = page.getByRole('link', { name: 'Avaa palvelussa YouTube' })
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.youtube\.com\/watch/)
    await page.context().close()
  })

  test.each([320, 1280])('meets no barrier at a width of %i', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open({ viewport: { width, height: 800 }, colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  /** The sample, and a list that grows with what is asked from elsewhere; nothing leaves this machine. */
  async function open(
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; outside: string[] }> {
    if (!browser) throw new Error('No browser')
    const context = await browser.newContext(options)
    const outside: string[] = []
    await context.route('**', async (route) => {
      const url = route.request().url()
      if (url.startsWith(portal.site)) return route.continue()
      outside.push(url)
      return route.fulfill({ body: 'A player', contentType: 'text/plain' })
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(portal.site + SAMPLE)
    return { page, outside }
  }
})
