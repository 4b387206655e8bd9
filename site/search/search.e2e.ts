import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../../scripts/testing/seeded-portal.ts'
import { untilSearchable } from '../testing/readers.ts'
import { visit } from '../testing/visit.ts'

const browser = await openBrowser()

describe.runIf(browser)('a reader who searches', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
    await untilSearchable(portal.site)
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test.each([true, false])('finds an article from any page (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await visit(browser, { javaScriptEnabled })
    await page.goto(`${portal.site}/esseet/`)
    await page.getByRole('searchbox', { name: 'Haku' }).fill('kuuntelemisesta')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/haku/?q=kuuntelemisesta')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Haku')
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ osumaa haulla ”kuuntelemisesta”$/)
    expect(await page.locator('.results mark').count()).toBeGreaterThan(0)
    await page.getByText('Rajaa tuloksia').click()
    await page.getByRole('link', { name: 'Essee', exact: true }).click()
    await page.waitForURL('**/haku/?q=kuuntelemisesta&laji=essay')
    expect(new Set(await page.locator('.results .label').allTextContents())).toEqual(new Set(['Essee']))
    await page.getByRole('link', { name: 'Poista rajaus: Essee' }).click()
    await page.waitForURL('**/haku/?q=kuuntelemisesta')
    await page.context().close()
  })

  test('comes to the box with a slash, unless writing', async () => {
    const { page } = await visit(browser)
    await page.goto(portal.site)
    await page.keyboard.press('/')
    await page.keyboard.type('a/b')
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b')
    await page.context().close()
  })

  test('sees results while typing, in an address to share', async () => {
    const { page } = await visit(browser)
    await page.goto(`${portal.site}/haku/`)
    await page.getByRole('searchbox').pressSequentially('palaverit', { delay: 20 })
    await page.getByRole('status').getByText('haulla ”palaverit”').waitFor()
    expect(await page.locator('.results mark').first().textContent()).toMatch(/palaver/i)
    const status = await page.getByRole('status').elementHandle()
    await page.getByRole('searchbox').fill('xyzzyx')
    await page.getByText('Ei osumia haulla ”xyzzyx”').waitFor()
    expect(await status.textContent()).toBe('Ei osumia haulla ”xyzzyx”') // the same line: it is read out
    expect(page.url()).toBe(`${portal.site}/haku/?q=xyzzyx`)
    expect(await page.title()).toContain('xyzzyx')
    await page.context().close()
  })

  test.each(['before', 'after'])(
    'loses nothing when the connection fails %s the first result',
    async (when) => {
      const { page } = await visit(browser)
      await page.goto(`${portal.site}/haku/?q=palaverit`)
      if (when === 'after') {
        await page.getByRole('searchbox').fill('palaveri')
        await page.waitForURL('**/haku/?q=palaveri')
      }
      const before = await page.locator('.results').textContent()
      await page.context().setOffline(true)
      const failing = page.waitForEvent('requestfailed')
      await page.getByRole('searchbox').fill('kuunteleminen')
      await failing
      await vi.waitFor(async () => {
        expect(await page.locator('.results').textContent()).toBe(before)
      })
      await page.context().close()
    },
  )
})
