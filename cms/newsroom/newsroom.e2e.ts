import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import AxeBuilder from '@axe-core/playwright'
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import { type RunningPortal, startPortal } from '../../scripts/testing/running-portal.ts'

const browser = await openBrowser()
const SOON = { timeout: 30_000, interval: 200 }
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

describe.runIf(browser)('the newsroom', () => {
  let portal: RunningPortal
  let page: Page
  beforeAll(async () => {
    // Without a dictionary, so that the first page has something to tell of it.
    portal = await startPortal({ settings: { SEED: 'none', VOIKKO_DICTIONARY: '/nowhere' } })
    if (!browser) return
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'fi-FI' })
    page = await context.newPage()
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test('lets no stranger make the first account, and nobody in without a password', async () => {
    await page.goto(`${portal.cms}/admin/create-first-user`)
    expect(await page.getByRole('button', { name: /create/i }).count()).toBe(0)
    await page.goto(`${portal.cms}/admin`)
    await page.waitForURL('**/admin/login**')
  })

  test('logs the first admin in', async () => {
    await page.goto(`${portal.cms}/admin/login`)
    expect(await page.locator('.portal-logo').textContent()).toBe('Sitouttaja')
    expect(await page.title()).toBe('Kirjaudu – Sitouttaja')
    await page.locator('#field-email').fill(portal.admin.email)
    await page.locator('#field-password').fill(portal.admin.password)
    await page.getByRole('button', { name: 'Kirjaudu' }).click()
    await page.waitForURL(/\/admin\/?$/)
  })

  test('writes an essay and publishes it', async () => {
    await page.goto(`${portal.cms}/admin/collections/articles/create`)
    await page.locator('#field-title').fill('Äänekäs työ')
    await page.locator('#field-kind').click()
    await page.getByText('Essee', { exact: true }).click()
    await page.locator('.field-type.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type('Ensimmäinen kappale.')
    await page.locator('#field-writtenOn input').fill('10.1.2022')
    await page.keyboard.press('Tab')
    await untilSaved('2022-01-10')
    await untilSaved('Ensimmäinen kappale.')
    await page.getByRole('button', { name: 'Julkaise muutokset' }).click()
    await vi.waitFor(async () => {
      expect(await seen('/esseet/aanekas-tyo/')).toContain('Ensimmäinen kappale.')
    }, SOON)
    expect(await seen('/esseet/aanekas-tyo/')).toContain('Kirjoitettu 10.1.2022')
    await vi.waitFor(async () => {
      expect(await seen('/')).toContain('Äänekäs työ')
    }, SOON)
  })

  test.each([
    {
      language: 'en',
      newest: 'Newest articles',
      views: 'Views, 30 days',
      decide: 'Comments to decide on',
      notes: ['voikko-fi', 'no mail server (SMTP_URL)', 'E-mails that could not be delivered: 1.'],
    },
    {
      language: 'fi',
      newest: 'Uusimmat artikkelit',
      views: 'Lukukerrat, 30 pv',
      decide: 'Päätettäviä kommentteja',
      notes: ['voikko-fi', 'postipalvelinta (SMTP_URL) ei ole', 'viestejä, joita ei saatu perille: 1.'],
    },
  ])(
    'tells on its first page, in $language, what there is to do, what is read and what is amiss',
    async ({ language, newest, views, decide, notes }) => {
      failOneMail(language)
      const overview = await page.context().newPage()
      const { user } = await (await overview.request.get(`${portal.cms}/api/users/me`)).json()
      await overview.request.patch(`${portal.cms}/api/users/${String(user.id)}`, { data: { language } })
      for (const viewport of [DESKTOP, PHONE]) {
        await overview.setViewportSize(viewport)
        await overview.goto(`${portal.cms}/admin`)
        const table = overview.getByRole('table', { name: newest })
        await table.getByRole('columnheader', { name: views }).waitFor()
        await table.getByRole('row', { name: 'Äänekäs työ' }).waitFor()
        for (const note of notes) await overview.locator('.overview-note', { hasText: note }).waitFor()
        const wide = await overview
          .locator('.overview')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        expect(wide, 'nothing beyond the edge').toBe(0)
        const { violations } = await new AxeBuilder({ page: overview }).include('.overview').analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await overview.setViewportSize(DESKTOP)
      await overview.getByRole('link', { name: decide }).focus()
      await overview.keyboard.press('Enter')
      await overview.waitForURL('**/admin/moderation?queue=pending')
      await overview.close()
    },
  )

  test('publishes what was typed a moment ago, to its last letter', async () => {
    const editor = page.locator('.field-type.rich-text-lexical [contenteditable=true]').first()
    const sentences = ['Tämä virke on kirjoitettu juuri ennen julkaisua.', 'Tämäkin, ja tämä on viimeinen.']
    for (const sentence of sentences) {
      await editor.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(` ${sentence}`, { delay: 20 })
      const answered = page.waitForResponse((answer) => isPublication(answer.request()))
      await page.getByRole('button', { name: 'Julkaise muutokset' }).click()
      await answered // until then nobody can type
      await vi.waitFor(async () => {
        expect(await seen('/esseet/aanekas-tyo/')).toContain(sentence)
      }, SOON)
      expect(await editor.textContent()).toContain(sentence)
    }
    await page.locator('.doc-controls').getByText('Julkaistu', { exact: true }).waitFor()
  })

  test('keeps a changed draft from readers', async () => {
    await page.locator('#field-title').fill('Hiljainen työ')
    await untilSaved('Hiljainen työ')
    expect(await seen('/esseet/aanekas-tyo/')).toContain('Äänekäs työ')
    expect(await seen('/')).not.toContain('Hiljainen työ')
  })

  test('takes the essay from readers and gives it back, with its changes, at the same address', async () => {
    await choose('Peru julkaisu')
    await vi.waitFor(async () => {
      expect(await status('/esseet/aanekas-tyo/')).toBe(404)
    }, SOON)
    await page.getByRole('button', { name: 'Julkaise muutokset' }).click()
    await vi.waitFor(async () => {
      expect(await seen('/esseet/aanekas-tyo/')).toContain('Hiljainen työ')
    }, SOON)
  })

  test('puts the essay into the trash, and readers are told that it is gone', async () => {
    await choose('Poista')
    await vi.waitFor(async () => {
      expect(await status('/esseet/aanekas-tyo/')).toBe(410)
    }, SOON)
    await page.goto(`${portal.cms}/admin/collections/articles/trash`)
    await page.getByRole('link', { name: 'Hiljainen työ' }).waitFor()
    await vi.waitFor(async () => {
      expect(await seen('/')).not.toContain('Hiljainen työ')
    }, SOON)
  })

  test('heads a new article with a word, and asks before what was typed last is lost', async () => {
    await page.goto(`${portal.cms}/admin/collections/articles`)
    await newArticle()
    await vi.waitFor(async () => {
      expect(await page.locator('h1').textContent()).toBe('[Nimetön]')
    }, SOON)
    const asked = answerNo()
    await page.locator('#field-title').fill('Melkein hukattu')
    await page.evaluate(() => {
      location.reload()
    })
    expect(await asked()).toBe('beforeunload')
    expect(await page.locator('#field-title').inputValue()).toBe('Melkein hukattu')

    await untilSaved('Melkein hukattu')
    await page.locator('#field-title').press('End')
    await page.keyboard.type('!')
    await page.locator('.step-nav').getByRole('link', { name: 'Artikkelit' }).click()
    await page.getByRole('button', { name: 'Pysy tällä sivulla' }).click()
    await untilSaved('Melkein hukattu!')

    const askedAgain = answerNo()
    await page.locator('#field-title').press('End')
    await page.keyboard.type('?')
    await page.evaluate(() => {
      history.back()
    })
    expect(await askedAgain()).toBe('confirm')
    expect(await page.locator('#field-title').inputValue()).toBe('Melkein hukattu!?')
    await untilSaved('Melkein hukattu!?')
  })

  test('marks each field that a publication lacks, and names it', async () => {
    await page.locator('#field-kind').click()
    await page.getByText('Kirja-arvio', { exact: true }).click()
    await untilSaved('"kind":"review"')
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Julkaise muutokset' }).click()
    await page.locator('[data-sonner-toast]', { hasText: 'Leipäteksti' }).waitFor()
    await page.locator('[data-sonner-toast]', { hasText: 'Arvostelijan tähdet' }).waitFor()
    await page.locator('.rich-text-lexical.error', { hasText: 'Tämä kenttä on pakollinen.' }).waitFor()
    await page
      .locator('#field-verdict')
      .locator('xpath=ancestor::*[contains(@class,"error")]')
      .first()
      .waitFor()
    expect(await page.locator('label[for=field-verdict] .required').count()).toBe(1)
  })

  test('puts what is pasted into the way of our texts', async () => {
    const editor = page.locator('.field-type.rich-text-lexical [contenteditable=true]').first()
    await editor.click()
    await paste({ 'text/html': '<h1>Pääasia</h1><p>Teksti.</p><h2>Alakohta</h2>', 'text/plain': 'Pääasia' })
    await editor.locator('h2', { hasText: 'Pääasia' }).waitFor()
    await editor.locator('h3', { hasText: 'Alakohta' }).waitFor()
    await page.keyboard.press('Enter')
    await paste({ 'text/plain': '1. Kuuntele\n2. Kysy\n3. Vastaa' })
    await editor.locator('ol > li', { hasText: 'Vastaa' }).waitFor()
    expect(await editor.locator('ol > li').allTextContents()).toEqual(['Kuuntele', 'Kysy', 'Vastaa'])
    await untilSaved('Kuuntele')
  })

  test('shows what is written as its page will be, before anybody else can see it', async () => {
    const opening = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Esikatsele' }).click()
    const preview = await opening
    await preview.getByRole('heading', { name: 'Melkein hukattu!?' }).waitFor()
    expect(preview.url()).toMatch(new RegExp(`^${portal.site}/esikatselu/`))
    expect(await preview.getByRole('status').filter({ hasText: 'Esikatselu' }).textContent()).toContain(
      'Tätä versiota ei ole julkaistu',
    )
    expect(await preview.locator('.prose ol > li').allTextContents()).toEqual(['Kuuntele', 'Kysy', 'Vastaa'])
    await preview.close()
    expect(await status('/kirja-arviot/melkein-hukattu/')).toBe(404)
  })

  test('asks for the words of a picture, by their field', async () => {
    await page.goto(`${portal.cms}/admin/collections/media/create`)
    await page.waitForLoadState('networkidle')
    await page.locator('input[type=file]').first().setInputFiles('docs/images/front.webp')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.locator('.field-type.text.error', { hasText: 'Kerro mitä kuvassa on' }).waitFor()
  })

  test('writes dates as Finns do, weeks from Monday on', async () => {
    await page.goto(`${portal.cms}/admin/collections/articles`)
    await page.locator('.cell-_status, .cell-publishedAt').first().waitFor()
    await page.getByRole('link', { name: 'Melkein hukattu' }).first().click()
    await page
      .locator('.doc-controls')
      .getByText(/^\d{1,2}\.\d{1,2}\.\d{4} klo \d{1,2}\.\d{2}$/)
      .first()
      .waitFor()
    await page.locator('#field-writtenOn input').click()
    const days = page.locator('.react-datepicker__day-name')
    await days.first().waitFor()
    expect((await days.allTextContents()).map((day) => day.slice(0, 2))).toEqual([
      ...['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
    ])
  })

  test('keeps the last author of a book, who was not ended with Enter', async () => {
    await page.goto(`${portal.cms}/admin/collections/books/create`)
    await page.waitForLoadState('networkidle')
    await page.locator('#field-title').fill('Yhdessä')
    const names = page.locator('.field-type', { hasText: 'Kirjan kirjoittajat' }).locator('input')
    await names.fill('Eka Tekijä')
    await page.keyboard.press('Enter')
    await names.fill('Toka Tekijä')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.waitForURL(/\/books\/[\da-f-]{36}/)
    const { docs } = await (await page.request.get(`${portal.cms}/api/books`)).json()
    expect(docs[0].authors).toEqual(['Eka Tekijä', 'Toka Tekijä'])
  })

  test('speaks another language from the account on, and at the next login too', async () => {
    await page.goto(`${portal.cms}/admin/account`)
    await page.waitForLoadState('networkidle')
    await page.locator('.payload-settings__language .rs__control').click()
    const kept = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.getByText('English', { exact: true }).click()
    expect((await kept).status()).toBe(200)
    await page.getByRole('heading', { name: 'Payload Settings' }).waitFor()
    await page.context().clearCookies()
    await page.goto(`${portal.cms}/admin/login`)
    await page.getByRole('button', { name: 'Kirjaudu' }).waitFor() // as the browser is
    await page.locator('#field-email').fill(portal.admin.email)
    await page.locator('#field-password').fill(portal.admin.password)
    await page.getByRole('button', { name: 'Kirjaudu' }).click()
    await page.waitForURL(/\/admin\/?$/)
    await page.goto(`${portal.cms}/admin/account`)
    await page.getByRole('heading', { name: 'Payload Settings' }).waitFor()
  })

  test('says on both sides that it cannot serve while the database is away, and recovers', async () => {
    const file = path.join(portal.dataDir, 'portal.db')
    const ready = () =>
      Promise.all(
        [portal.site + '/readyz', portal.cms + '/api/readyz'].map(async (url) => (await fetch(url)).status),
      )
    expect(await ready()).toEqual([200, 200])
    fs.renameSync(file, `${file}.away`)
    expect(await ready()).toEqual([503, 503])
    fs.renameSync(`${file}.away`, file)
    expect(await ready()).toEqual([200, 200])
    expect((await fetch(`${portal.cms}/api/healthz`)).status).toBe(200)
  })

  test('writes into its log neither who has asked nor from where', async () => {
    const { email } = portal.admin
    const from = { 'X-Forwarded-For': '198.51.100.7', 'Content-Type': 'application/json' }
    const ask = (
      path: string,
      init: { method?: string; body?: string; headers?: Record<string, string> } = {},
    ) => fetch(portal.cms + path, { ...init, headers: { ...from, ...init.headers } })
    const post = (path: string, body: unknown) =>
      ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
    for (const address of [email, 'stranger@reader.example']) {
      await post('/api/users/login', { email: address, password: 'wrong' })
      await post('/api/users/forgot-password', { email: address })
      await ask(`/api/users?where[email][equals]=${address}`)
      await ask(`/admin/reset/${address}`)
      await ask('/api/users/me', { headers: { Authorization: `JWT ${address}` } })
    }
    await post('/api/users/login', '{"email":"stranger@reader.example"')
    await post('/api/comments/decide', { email: 'stranger@reader.example' })
    await post('/api/users/reset-password', { token: 'x', password: 'stranger@reader.example' })
    await ask('/api/nothing/stranger@reader.example')
    await post('/api/users/refresh-token', {})
    for (const side of ['cms', 'site'] as const) {
      const log = portal.log(side)
      expect(log).not.toBe('')
      expect(log).not.toMatch(/@(reader|portal)\.example|198\.51\.100\.7/)
    }
  })

  test('offers the first account to nobody, even when there is none', async () => {
    const database = new DatabaseSync(path.join(portal.dataDir, 'portal.db'))
    database.exec('PRAGMA foreign_keys = ON; DELETE FROM users')
    database.close()
    await page.context().clearCookies()
    await page.goto(`${portal.cms}/admin`)
    await page.getByText('npm run user').first().waitFor()
    expect(await page.locator('input, form').count()).toBe(0)
    const claim = await page.request.post(`${portal.cms}/api/users/first-register`, {
      data: {
        email: 'stranger@reader.example',
        password: 'a long enough password',
        name: 'S',
        roles: ['admin'],
      },
    })
    expect(claim.status()).toBe(403)
  })

  /** One in all: each language finds the same. */
  function failOneMail(key: string): void {
    const database = new DatabaseSync(path.join(portal.dataDir, 'portal.db'))
    const now = new Date().toISOString()
    database.exec(`DELETE FROM outbox WHERE state = 'failed'`)
    database
      .prepare(
        `INSERT INTO outbox (id, key, state, due, attempts, error, created_at, updated_at)
         VALUES (?, ?, 'failed', ?, 14, 'ECONNREFUSED', ?, ?)`,
      )
      .run(randomUUID(), key, now, now, now)
    database.close()
  }

  /** From the list, as one comes to it, so that there is something to go back to. */
  async function newArticle(): Promise<void> {
    await page.getByRole('link', { name: 'Luo uusi' }).first().click()
    await page.waitForURL(/\/articles\/[\da-f-]{36}/)
    await page.locator('#field-title').waitFor()
    await page.waitForLoadState('networkidle')
  }

  /** Says no to the browser's next question, and tells which it was. */
  function answerNo(): () => Promise<string> {
    const question = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss()
      return dialog.type()
    })
    return () => question
  }

  async function paste(clipboard: Record<string, string>): Promise<void> {
    await page.evaluate((contents) => {
      const clipboardData = new DataTransfer()
      for (const [type, words] of Object.entries(contents)) clipboardData.setData(type, words)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, clipboard)
  }

  /** The admin keeps what is typed as a draft, a moment later. */
  async function untilSaved(words: string): Promise<void> {
    await vi.waitFor(async () => {
      const drafts = await page.request.get(`${portal.cms}/api/articles?draft=true`)
      expect(await drafts.text()).toContain(words)
    }, SOON)
  }

  /** From the menu behind the three dots, and yes to the question that follows. */
  async function choose(action: string): Promise<void> {
    await page.locator('.doc-controls__popup button').first().click()
    await page.getByRole('button', { name: action }).click()
    await page.getByRole('button', { name: 'Vahvista' }).click()
  }

  async function status(path: string): Promise<number> {
    return (await fetch(portal.site + path)).status
  }

  async function seen(path: string): Promise<string> {
    return (await fetch(portal.site + path)).text()
  }
})

function isPublication(request: Request): boolean {
  return request.method() === 'PATCH' && !request.url().includes('autosave=true')
}
