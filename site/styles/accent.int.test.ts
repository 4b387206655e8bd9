import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { accentsOf } from '../../cms/portal/accent.ts'
import { freshPortal } from '../../cms/testing/portal.ts'
import { ACCENT_PATH } from '../paths.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const SOON = { timeout: 10_000, interval: 100 }
const portal = await freshPortal()

let site: SiteProcess
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const choose = (accentColour: string) =>
  portal.payload.updateGlobal({ slug: 'settings', data: { accentColour } })
const frontPage = async () => (await fetch(`${site.url}/`)).text()

test('a house without a colour of its own has no file of it', async () => {
  expect(await frontPage()).not.toContain(ACCENT_PATH)
  expect((await fetch(site.url + ACCENT_PATH)).status).toBe(404)
})

test('a house’s colour reaches its pages, light and dark, and so does the next one', async () => {
  for (const colour of ['#ffcc00', '#8a1538']) {
    await choose(colour)
    const { day = '', night = '' } = accentsOf(colour.slice(1)) ?? {}
    expect(day).not.toBe(night)
    await vi.waitFor(async () => {
      expect(await frontPage()).toContain(`href="${ACCENT_PATH}"`)
      const answer = await fetch(site.url + ACCENT_PATH)
      expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
      const css = await answer.text()
      expect(css).toContain(`--accent-by-day:${day}`)
      expect(css).toContain(`--accent-by-night:${night}`)
    }, SOON)
  }
})

test('a colour taken back leaves the pages', async () => {
  await choose('')
  await vi.waitFor(async () => {
    expect(await frontPage()).not.toContain(ACCENT_PATH)
    expect((await fetch(site.url + ACCENT_PATH)).status).toBe(404)
  }, SOON)
})
