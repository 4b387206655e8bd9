import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.ts'
import { type RunningPortal, startPortal } from '../testing/running-portal.ts'
import { startMongo } from './server.ts'

const browser = await openBrowser()
const server = await startMongo()
if ('missing' in server) {
  if (process.env.REQUIRE_ALL === '1') throw new Error(server.missing)
  console.warn(`The portal on MongoDB is not tested: ${server.missing}.`)
}

describe.runIf(browser && !('missing' in server))('the portal on MongoDB', () => {
  let portal: RunningPortal
  beforeAll(async () => {
    if ('missing' in server) return
    portal = await startPortal({ settings: { DATABASE_URL: server.url } })
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
    if (!('missing' in server)) await server.stop()
  })

  test('starts, seeds itself and serves its readers', async () => {
    const page = await (await browser?.newContext())?.newPage()
    await page?.goto(portal.site)
    await page?.getByRole('link', { name: 'Esseet' }).first().click()
    const first = page?.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
    const title = (await first?.textContent())?.trim()
    await first?.click()
    expect(title).not.toBe('')
    expect((await page?.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(title)
    expect(await page?.getByText(/^Kirjoitettu \d/).count()).toBe(1)
  })

  test('lets its first admin in', async () => {
    const answer = await fetch(`${portal.cms}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(portal.admin),
    })
    expect(answer.status).toBe(200)
  })
})
