import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type Person, type TestPortal } from '../../cms/testing/portal.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { barriersOn, NO_BARRIERS, visit } from '../testing/visit.ts'

const browser = await openBrowser()

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 20_000, interval: 200 }

/** A journey on a busy machine, in milliseconds. */
const PATIENCE = 120_000

let portal: TestPortal
let moderator: Person
let site: SiteProcess
let path = ''
let journeys = 0

beforeAll(async () => {
  portal = await freshPortal()
  moderator = await portal.person(['moderator'])
  site = await startSite({ TRUST_PROXY: '1' })
})
afterAll(async () => {
  await site.stop()
  await browser?.close()
})
beforeEach(async () => {
  journeys += 1
  const title = `Matka ${String(journeys)}`
  await portal.payload.create({ collection: 'articles', data: { ...essay(title), _status: 'published' } })
  path = `/esseet/matka-${String(journeys)}/`
})

let visitors = 0

/** A reader with a browser and an address of their own, at the article. */
async function arrive(javaScriptEnabled: boolean): Promise<Page> {
  visitors += 1
  const { page } = await visit(browser, {
    javaScriptEnabled,
    viewport: { width: 390, height: 800 },
    extraHTTPHeaders: { 'X-Forwarded-For': `198.51.${String(visitors)}.7` },
    baseURL: site.url.replace('127.0.0.1', 'localhost'),
  })
  await page.goto(path)
  return page
}

const writing = (page: Page) => page.getByRole('form', { name: 'Kirjoita kommentti' })

async function write(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  const form = writing(page)
  await form.getByLabel('Nimi', { exact: true }).fill(name)
  await form.getByLabel('Kommentti', { exact: true }).fill(text)
  await form.getByRole('button', { name: 'Lähetä kommentti' }).click()
}

async function isThanked(page: Page, words: string): Promise<void> {
  await page.locator('#viesti').getByText(words).waitFor()
}

async function approve(text: string): Promise<void> {
  const found = await moderator.rest('GET', `/comments?where[text][equals]=${encodeURIComponent(text)}`)
  const id = String(found.body.docs[0]?.id)
  expect((await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(200)
}

async function sees(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(path)
      return page.locator('.thread').getByText(text).count()
    }, SOON)
    .toBe(1)
}

describe.runIf(browser).each([
  ['with scripts', true],
  ['without any script', false],
])('%s', (_, scripts) => {
  test(
    'a reader corrects a mistake, comments, and others see it when it is approved',
    async () => {
      const page = await arrive(scripts)
      const text = `Kommentti matkalla ${String(journeys)}.`
      await write(page, { name: '', text })
      await page.locator('#virheet').waitFor()
      await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('virheet')
      expect(await writing(page).getByLabel('Kommentti', { exact: true }).inputValue()).toBe(text)
      await page.getByRole('link', { name: 'Kirjoita nimi tai nimimerkki.' }).click()
      await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('nimi')
      await write(page, { name: 'Liisa', text })
      await isThanked(page, 'odottaa hyväksyntää')
      await approve(text)
      const other = await arrive(scripts)
      await sees(other, text)
      await other.context().close()
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'a reader replies to a comment and reports another',
    async () => {
      const page = await arrive(scripts)
      const text = `Puheenvuoro matkalla ${String(journeys)}.`
      await write(page, { name: 'Liisa', text })
      await isThanked(page, 'odottaa hyväksyntää')
      await approve(text)

      const other = await arrive(scripts)
      await sees(other, text)
      const reply = `Vastaus matkalla ${String(journeys)}.`
      await other.locator('summary', { hasText: 'Vastaa' }).click()
      await other.getByLabel('Nimesi').fill('Väinö')
      await other.getByLabel('Vastauksesi').fill(reply)
      await other.getByRole('button', { name: 'Lähetä vastaus' }).click()
      await isThanked(other, 'odottaa hyväksyntää')
      await approve(reply)
      await sees(page, reply)
      expect(await page.locator('.thread > li').nth(1).getAttribute('data-depth')).toBe('1')

      await page.locator('summary', { hasText: 'Ilmoita' }).nth(1).click()
      await page.getByLabel('Miksi ilmoitat tästä?').nth(1).selectOption('Muu syy')
      await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click()
      await isThanked(page, 'Kiitos ilmoituksesta')
      await other.context().close()
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'a writer corrects a comment and takes it back, and a vote too',
    async () => {
      const page = await arrive(scripts)
      const text = `Hätäinen matkalla ${String(journeys)}.`
      await write(page, { name: 'Liisa', text })
      await isThanked(page, 'odottaa hyväksyntää')
      await page.goto(path)
      await page.getByRole('radio', { name: '4 tähteä' }).check()
      await page.getByRole('button', { name: 'Lähetä arvio' }).click()
      await isThanked(page, 'arviosi on tallennettu')

      await page.goto('/keskustelu/oma/')
      await page.locator('summary', { hasText: 'Muokkaa' }).click()
      await page.getByLabel('Kommentti', { exact: true }).fill(`${text} Korjattu.`)
      await page.getByRole('button', { name: 'Tallenna muutokset' }).click()
      await isThanked(page, 'odottaa hyväksyntää')
      expect(await page.locator('.own .typed').textContent()).toBe(`${text} Korjattu.`)
      await page.getByRole('button', { name: 'Peru kommentti' }).click()
      await isThanked(page, 'poistettu')
      expect(await page.getByText('Korjattu.').count()).toBe(0)

      await page.getByLabel('Tähdet').selectOption('2 tähteä')
      await page.getByRole('button', { name: 'Muuta arvio' }).click()
      await isThanked(page, 'arviosi on tallennettu')
      await page.getByRole('button', { name: 'Peru arvio' }).click()
      await isThanked(page, 'poistettu')
      expect(await page.getByRole('heading', { name: 'Arviot', exact: true }).count()).toBe(0)
      await page.context().close()
    },
    PATIENCE,
  )
})

describe.runIf(browser)('with scripts', () => {
  test(
    'the page stays where it is, and shows the writer’s own comment that waits',
    async () => {
      const page = await arrive(true)
      await write(page, { name: 'Liisa', text: 'Tässä ja nyt.' })
      await isThanked(page, 'odottaa hyväksyntää')
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path)
      await page.locator('.thread .waiting').getByText('Tässä ja nyt.').waitFor()
      await page.reload()
      await page.locator('.thread .waiting').getByText('Tässä ja nyt.').waitFor()
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'without a connection nothing is lost, and a draft outlives the page until it is sent',
    async () => {
      const page = await arrive(true)
      await writing(page).getByLabel('Kommentti', { exact: true }).fill('Kesken')
      await page.waitForLoadState('networkidle')
      await page.context().setOffline(true)
      await write(page, { name: 'Liisa', text: 'Kesken jäänyt' })
      await page.getByText('Yhteys ei toimi').waitFor()
      expect(await writing(page).getByLabel('Kommentti', { exact: true }).inputValue()).toBe('Kesken jäänyt')
      await page.context().setOffline(false)
      await page.reload()
      const field = writing(page).getByLabel('Kommentti', { exact: true })
      await expect.poll(() => field.inputValue(), SOON).toBe('Kesken jäänyt')
      await writing(page).getByRole('button', { name: 'Lähetä kommentti' }).click()
      await isThanked(page, 'odottaa hyväksyntää')
      await page.reload()
      await page.locator('.thread .waiting').waitFor()
      expect(await field.inputValue()).toBe('')
      await page.context().close()
    },
    PATIENCE,
  )

  test.each([
    ['a phone', { width: 320, height: 640 }, 'light'],
    ['a desk at night', { width: 1280, height: 800 }, 'dark'],
  ] as const)(
    'a thread and a form with mistakes have no barriers at %s',
    async (_, viewport, colorScheme) => {
      const { id: article } = await portal.payload.create({
        collection: 'articles',
        data: { ...essay(`Esteetön ${colorScheme}`), _status: 'published' },
      })
      const { id: parent } = await said(article, 'Pitkä', 'x'.repeat(5000))
      await said(article, 'رضا', 'هذا تعليق.\n\n- yksi\n- *kaksi*\n\n> lainaus', { parent, official: true })
      const { page } = await visit(browser, { viewport, colorScheme })
      const origin = site.url.replace('127.0.0.1', 'localhost')
      await page.goto(`${origin}/esseet/esteeton-${colorScheme}/`)
      await write(page, { name: '', text: '' })
      await page.locator('#virheet').waitFor()
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await barriersOn(page)).toEqual(NO_BARRIERS)
      await page.context().close()
    },
    PATIENCE,
  )
})

test.runIf(browser)(
  'where everybody is asked for proof, a browser with scripts works it out unseen, and one without waits',
  async () => {
    const admin = await portal.person(['admin'])
    const { body } = await admin.rest('GET', '/globals/settings')
    const demanding = { ...body, discussion: { ...body.discussion, hold: 'none', proof: 'all' } }
    expect((await admin.rest('POST', '/globals/settings', demanding)).status).toBe(200)
    const page = await arrive(true)
    await page.clock.install()
    const isDemanded = page.locator('#keskustelu[data-todista]')
    await expect
      .poll(async () => {
        await page.goto(path)
        return isDemanded.count()
      }, SOON)
      .toBe(1)
    await writing(page).getByLabel('Nimi', { exact: true }).fill('Liisa')
    await page.clock.fastForward(60_000) // who writes faster than anybody can must wait in any case
    await write(page, { name: 'Liisa', text: 'Laskettu ja lähetetty.' })
    await isThanked(page, 'on julkaistu')

    const without = await arrive(false)
    await write(without, { name: 'Väinö', text: 'Ilman laskua lähetetty.' })
    if ((await without.locator('#virheet').count()) > 0)
      await writing(without).getByRole('button', { name: 'Lähetä kommentti' }).click()
    await isThanked(without, 'odottaa hyväksyntää')
    const { docs } = await portal.payload.find({
      collection: 'comments',
      where: { text: { contains: 'lähetetty.' } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ status, reasons }) => [status, reasons])).toEqual([
      ['approved', []],
      ['pending', ['no-proof']],
    ])
    expect((await admin.rest('POST', '/globals/settings', body)).status).toBe(200)
    await without.context().close()
    await page.context().close()
  },
  PATIENCE,
)

function said(article: string, name: string, text: string, more: object = {}) {
  return portal.payload.create({
    collection: 'comments',
    data: { article, name, text, status: 'approved', ...more },
    context: { door: 'comments' },
  })
}
