import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import type { RunningPortal } from '../../scripts/testing/running-portal.ts'
import { startSeededPortal } from '../../scripts/testing/seeded-portal.ts'
import { barriersOn, NO_BARRIERS, visit } from '../testing/visit.ts'

const browser = await openBrowser()
const PATH = '/esseet/toinen-puhelu/'
const CITATION = /^Tuominen, I\. \(2024\)\. Toinen puhelu\. Sitouttaja\. http\S+\/esseet\/toinen-puhelu\/$/

describe.runIf(browser)('a reader shares an article', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    portal = await startSeededPortal()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  const open = async (options: Parameters<typeof visit>[1] = {}, path = PATH) => {
    const { page, outside } = await visit(browser, options)
    await page.goto(portal.site + path)
    const part = page.getByRole('region', { name: /^(Jaa kirjoitus|Share this)$/ })
    return { page, outside, part }
  }

  test('without JavaScript by letter, and takes the reference from the page', async () => {
    const { page, part } = await open({ javaScriptEnabled: false })
    const href = await part.getByRole('link', { name: 'Lähetä sähköpostilla' }).getAttribute('href')
    const { protocol, searchParams } = new URL(href ?? '')
    expect([protocol, searchParams.get('subject')]).toEqual(['mailto:', 'Toinen puhelu'])
    expect(searchParams.get('body')).toMatch(/^Toinen puhelu\r\nhttp\S+\/esseet\/toinen-puhelu\/\r\n$/)
    expect(await part.getByText(CITATION).count()).toBe(1)
    expect(await part.getByRole('button').count()).toBe(0)
    await page.context().close()
  })

  test('by its address and its reference, and is told that they were copied', async () => {
    const { page, part, outside } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await part.getByRole('button', { name: 'Kopioi osoite' }).click()
    await part.getByRole('status').getByText('Osoite on kopioitu.').waitFor()
    expect(await copiedIn(page)).toMatch(/^http\S+\/esseet\/toinen-puhelu\/$/)
    await part.getByRole('button', { name: 'Kopioi lähdeviite' }).press('Enter')
    await part.getByRole('status').getByText('Lähdeviite on kopioitu.').waitFor()
    expect(await copiedIn(page)).toMatch(CITATION)
    expect(await barriersOn(page)).toEqual(NO_BARRIERS)
    expect(outside).toEqual([])
    await page.context().close()
  })

  test('and is told what to do where the browser refuses', async () => {
    const { page, part } = await open()
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'))
    })
    await part.getByRole('button', { name: 'Kopioi osoite' }).click()
    await part.getByRole('status').getByText('Selain ei antanut kopioida.').waitFor()
    await page.context().close()
  })

  test('with what the device has for it, where it has something', async () => {
    const { page, part } = await open()
    expect(await part.getByRole('button', { name: 'Jaa muulla tavalla' }).count()).toBe(0) // as on our machines
    await page.addInitScript(() => {
      const share = (what: ShareData) => {
        document.title = JSON.stringify(what)
        return Promise.reject(new Error('Closed by the reader'))
      }
      Object.assign(Object.getPrototypeOf(navigator), { share })
    })
    await page.reload()
    await part.getByRole('button', { name: 'Jaa muulla tavalla' }).click()
    expect(JSON.parse(await page.title())).toEqual({
      title: 'Toinen puhelu',
      url: expect.stringMatching(/^http\S+\/esseet\/toinen-puhelu\/$/),
    })
    await page.context().close()
  })

  test('in English too', async () => {
    const { page, part } = await open({ viewport: { width: 320, height: 640 } }, '/en/essays/any-questions/')
    expect(await part.getByRole('link', { name: 'Send by e-mail' }).count()).toBe(1)
    expect(await part.getByRole('button', { name: 'Copy the reference' }).count()).toBe(1)
    expect(await barriersOn(page)).toEqual(NO_BARRIERS)
    await page.context().close()
  })
})

function copiedIn(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
