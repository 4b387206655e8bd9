import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../../scripts/testing/seeded-portal.ts'
import { EVERYTHING } from '../testing/page-kinds.ts'
import { barriersOn, NO_BARRIERS, visit, type Visit } from '../testing/visit.ts'

const browser = await openBrowser()

describe.runIf(browser)('a text with everything in it', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
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

  test('offers its recording and its paper where scripts do not run', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    const player = page.locator('audio')
    expect((await player.boundingBox())?.width).toBeGreaterThan(200)
    expect([await player.getAttribute('controls'), await player.getAttribute('preload')]).toEqual([
      '',
      'none',
    ])
    const link = page.getByRole('link', { name: /^Kahvijonon kirjanpito tulostettavaksi \(PDF, \d+ kt\)$/ })
    const path = (await link.getAttribute('href')) ?? ''
    await page.emulateMedia({ media: 'print' })
    expect(await player.isVisible()).toBe(false)
    const [printed] = await page
      .locator('.file a')
      .evaluateAll((links) => links.map((element) => getComputedStyle(element, '::after').content))
    expect(printed).toBe(`" (${portal.site}${path})"`)
    await page.context().close()
  })

  test('plays its recording', async () => {
    const { page } = await open()
    const player = page.locator('audio')
    const seconds = await player.evaluate(async (element) => {
      if (!(element instanceof HTMLAudioElement)) throw new Error('No player')
      element.muted = true
      await element.play()
      return element.duration
    })
    expect(seconds).toBeCloseTo(2, 1)

    // Its link leads to the browser's own player.
    await page.getByRole('link', { name: /^Kahvikello/ }).click()
    const plain = page.locator('video')
    await expect.poll(() => plain.evaluate((element) => 'duration' in element && element.duration)).toBe(2)
    await page.context().close()
  })

  test.each([390, 600, 1280])('tells how wide its pictures are at a width of %i', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } })
    const pictures = await page.locator('main picture').evaluateAll(widths)
    expect(pictures.length).toBeGreaterThan(2)
    for (const { told, shown } of pictures) expect(told).toBeCloseTo(shown, 0)
    await page.context().close()
  })

  test('does not move while its pictures come', async () => {
    const { page } = await open({ viewport: { width: 390, height: 800 } })
    const heights = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await heights()
    await page.evaluate(async () => {
      for (const image of document.querySelectorAll('img')) {
        image.loading = 'eager'
        await image.decode()
      }
    })
    expect(await heights()).toBe(before)
    await page.context().close()
  })

  test.each([320, 1280])('meets no barrier at a width of %i', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open({ viewport: { width, height: 800 }, colorScheme })
      expect(await barriersOn(page)).toEqual(NO_BARRIERS)
      await page.context().close()
    }
  })

  async function open(options?: BrowserContextOptions): Promise<Visit> {
    const opened = await visit(browser, options)
    await opened.page.goto(portal.site + EVERYTHING)
    return opened
  }
})

/** In the page: how wide the attribute `sizes` says that a picture is, and how wide it is. */
function widths(pictures: Element[]): { told: number; shown: number }[] {
  return pictures.map((picture) => {
    const entries = (picture.querySelector('source')?.sizes ?? '').split(/,(?![^(]*\))/)
    const [length = ''] = entries.flatMap((entry) => {
      const [, condition, value = entry] = /^\s*(\(.*?\))\s+(.*)$/.exec(entry) ?? []
      return condition === undefined || matchMedia(condition).matches ? [value] : []
    })
    // A rem of the attribute is the browser's own, not that of the page.
    const ruler = document.createElement('div')
    ruler.style.position = 'absolute'
    ruler.style.width = length.replace(/([\d.]+)rem/g, (_, rems: string) => `${String(Number(rems) * 16)}px`)
    document.body.append(ruler)
    const told = ruler.getBoundingClientRect().width
    ruler.remove()
    return { told, shown: picture.querySelector('img')?.getBoundingClientRect().width ?? 0 }
  })
}
