import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import AxeBuilder from '@axe-core/playwright'
import { type ParsedMail, simpleParser } from 'mailparser'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openBrowser } from '../../scripts/testing/browser.ts'
import { type RunningPortal, startPortal } from '../../scripts/testing/running-portal.ts'
import { newPlace } from '../comments/places.ts'
import { essay } from '../testing/articles.ts'
import { receiverOf, urlsIn } from '../testing/mail-server.ts'

const browser = await openBrowser()
const SOON = { timeout: 20_000, interval: 100 }
const DESKTOP = { viewport: { width: 1280, height: 900 } }
const PASSWORD = 'a long enough password'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe.runIf(browser)('the moderators’ desk', () => {
  let portal: RunningPortal
  let desk: Page
  let article: { id: string; address: string }
  beforeAll(async () => {
    portal = await startPortal({ settings: { SEED: 'none' } })
    desk = await arrive(DESKTOP)
    const data = { ...essay('Mitä kuuntelu maksaa'), _status: 'published' }
    const made = await desk.request.post(`${portal.cms}/api/articles`, { data })
    expect(made.status()).toBe(201)
    const { doc } = await made.json()
    article = { id: doc.id, address: `${portal.site}/esseet/mita-kuuntelu-maksaa/` }
  }, 600_000)
  afterAll(async () => {
    await portal.stop()
    await browser?.close()
  })

  test('is cleared of fifty comments by keys: good ones are seen, spam is not', async () => {
    write(50, (number) =>
      number % 3 === 0 ? `Halpa laina nyt, osa ${String(number)}` : `Hyvä ajatus ${String(number)}`,
    )
    await desk.goto(`${portal.cms}/admin/moderation`)
    await ready(desk, 50)
    await desk.keyboard.press('j')
    for (let left = 50; left > 0; left -= 1) {
      const isSpam = (
        await desk.locator('.desk__list > li:focus .desk__text').first().textContent()
      )?.startsWith('Halpa')
      await desk.keyboard.press(isSpam ? 's' : 'a')
      await desk
        .locator('.desk__list > li')
        .nth(left - 1)
        .waitFor({ state: 'detached' })
    }
    await desk.getByText('Jono on tyhjä.').waitFor()
    await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1')
    expect(await countOf('approved')).toBe(34)
    expect(await countOf('spam')).toBe(16)
    await vi.waitFor(async () => {
      const page = await (await fetch(article.address)).text()
      expect(page).toContain('Hyvä ajatus 1')
      expect(page).not.toContain('Halpa laina')
    }, SOON)
  })

  test('goes on with what did not fit on its page, and is empty only when nothing is left', async () => {
    write(53, (number) => `Jonossa ${String(number)}`)
    await desk.goto(`${portal.cms}/admin/moderation?page=2`)
    await ready(desk, 3)
    await desk.getByLabel('Valitse kaikki').check()
    await desk.locator('.desk__bar').getByRole('button', { name: 'Roskaksi' }).click()
    const note = desk.locator('.desk__empty')
    await note.getByText('Tämän sivun kommentit on käsitelty.').waitFor()
    await desk.getByRole('link', { name: 'Odottavat 50' }).waitFor() // what the desk knows now is new
    expect(await note.textContent()).toContain('Tämän sivun kommentit on käsitelty.')
    await desk.locator('.desk__said').getByText('Merkitty roskaksi: 3 kommenttia.').waitFor()
    write(3, (number) => `Lisää ${String(number)}`)
    await note.getByRole('link', { name: 'Näytä seuraavat' }).click()
    await ready(desk, 50)
    await desk.keyboard.press('j')
    await desk.getByLabel('Valitse kaikki').check()
    await desk.locator('.desk__bar').getByRole('button', { name: 'Roskaksi' }).click()
    await desk.getByText('Lisää 1').waitFor()
    await expect.poll(() => desk.locator('.desk__list > li:focus').count(), SOON).toBe(1)
    for (let left = 3; left > 0; left -= 1) {
      await desk.keyboard.press('s')
      await desk
        .locator('.desk__list > li')
        .nth(left - 1)
        .waitFor({ state: 'detached' })
    }
    await desk.getByText('Jono on tyhjä.').waitFor()
  })

  test('takes a decision back with a key, and says so', async () => {
    write(2, (number) => `Peruttava ${String(number)}`)
    await desk.goto(`${portal.cms}/admin/moderation`)
    await ready(desk, 2)
    await desk.keyboard.press('j')
    await desk.keyboard.press('s')
    await said(desk, 'Merkitty roskaksi')
    expect(await desk.locator('.desk__list > li:focus').count()).toBe(1)
    await desk.keyboard.press('u')
    await said(desk, 'Kumottu.')
    expect(await desk.locator('.desk__list > li').count()).toBe(2)
  })

  test('decides by a key on no comment that is out of sight', async () => {
    await desk.setViewportSize({ width: 1280, height: 320 })
    await desk.goto(`${portal.cms}/admin/moderation`)
    await ready(desk, 2)
    const focused = desk.locator('.desk__list > li:focus')
    await desk.keyboard.press('s')
    await expect.poll(() => focused.count(), SOON).toBe(1)
    await desk.evaluate(() => {
      window.scrollTo(0, 0)
    })
    await desk.keyboard.press('s')
    await expect.poll(() => desk.evaluate(() => window.scrollY), SOON).toBeGreaterThan(0)
    expect(await countOf('pending')).toBe(2)
    await desk.setViewportSize(DESKTOP.viewport)
  })

  test('shows its keys, and leaves them alone where they are turned off', async () => {
    await desk.keyboard.press('?')
    const help = desk.getByRole('dialog', { name: 'Näppäimet' })
    await help.getByText('Jos viivaa ei näy, ensimmäinen painallus vain näyttää kommentin.').waitFor()
    await help.getByLabel('Näppäimet käytössä tällä laitteella').uncheck()
    await help.getByRole('button', { name: 'Sulje' }).click()
    await desk.locator('.desk__list > li').first().focus()
    await desk.keyboard.press('s')
    await desk.keyboard.press('?')
    expect(await desk.locator('dialog[open]').count()).toBe(0)
    expect(await countOf('pending')).toBe(2)
    await desk.evaluate(() => {
      localStorage.clear()
    })
  })

  test('makes what is not ordinary stand out: that something else of the sender was declined', async () => {
    const sender = randomUUID()
    write(2, (number) => `Samalta lähettäjältä ${String(number)}`, { sender })
    await desk.goto(`${portal.cms}/admin/moderation?words=Samalta`)
    const facts = desk.locator('.desk__facts > li')
    await facts.filter({ hasText: 'Lähettäjän muut kommentit: 1 odottaa.' }).first().waitFor()
    expect(await desk.locator('.is-striking').count()).toBe(0)
    await desk.getByRole('button', { name: 'Roskaksi' }).first().click()
    await said(desk, 'Merkitty roskaksi')
    await desk.reload()
    await desk.locator('.is-striking', { hasText: 'Lähettäjän muut kommentit: 1 roskaa.' }).waitFor()
    await desk.getByRole('button', { name: 'Roskaksi' }).click()
    await said(desk, 'Merkitty roskaksi')
  })

  test('asks why a comment is rejected, and keeps it', async () => {
    await desk.goto(`${portal.cms}/admin/moderation`)
    await ready(desk, 2)
    await desk.keyboard.press('j')
    await desk.keyboard.press('r')
    await desk.getByLabel('Perustelu').fill('Ei koske aihetta.')
    await desk.keyboard.press('Control+Enter')
    await said(desk, 'Hylätty')
    const log = await desk.request.get(`${portal.cms}/api/decisions?limit=1`)
    expect((await log.json()).docs[0]).toMatchObject({ act: 'reject', why: 'Ei koske aihetta.' })
  })

  test('tells the second of two moderators what the first decided, and by whom', async () => {
    const other = await arrive(DESKTOP)
    for (const page of [desk, other]) {
      await page.goto(`${portal.cms}/admin/moderation`)
      await ready(page, 1)
    }
    await desk.getByRole('button', { name: 'Hyväksy' }).click()
    await said(desk, 'Hyväksytty')
    await other.getByRole('button', { name: 'Roskaksi' }).click()
    await said(other, 'ehti ensin: hyväksytty')
    expect(await countOf('approved')).toBe(35)
    await other.context().close()
  })

  test('is cleared of twenty comments by touch on a phone', async () => {
    write(20, (number) => `Puhelimella ${String(number)}`)
    const phone = await arrive(PHONE)
    await phone.goto(`${portal.cms}/admin/moderation`)
    await ready(phone, 20)
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await tooSmall(phone)).toEqual([])
    for (let left = 20; left > 0; left -= 1) {
      await phone.getByRole('button', { name: 'Hyväksy' }).first().tap()
      await phone
        .locator('.desk__list > li')
        .nth(left - 1)
        .waitFor({ state: 'detached' })
    }
    await phone.getByText('Jono on tyhjä.').waitFor()
    expect(await countOf('approved')).toBe(55)
    await phone.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'has nothing that axe finds fault with, in the %s theme',
    async (theme) => {
      write(1, () => `Tarkastettava ${theme}`)
      const page = await arrive({ ...DESKTOP, colorScheme: theme })
      await page.goto(`${portal.cms}/admin/moderation`)
      await page.getByText(`Tarkastettava ${theme}`).waitFor()
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      await page.getByRole('button', { name: 'Muut toimet' }).first().click()
      expect(await faultsOf(page)).toEqual([])
      for (const opening of ['Näppäimet', 'Hylkää']) {
        await page.getByRole('button', { name: opening }).first().click()
        await page.locator('dialog[open]').waitFor()
        expect(await faultsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.context().close()
    },
  )

  test.each(['light', 'dark'] as const)(
    'has lists beside it, of Payload’s, whose parts we name, in the %s theme',
    async (theme) => {
      const page = await arrive({ ...DESKTOP, colorScheme: theme })
      for (const list of ['comments', 'decisions', 'reports', 'blocked-senders']) {
        await page.goto(`${portal.cms}/admin/collections/${list}`)
        await page.locator(`html[data-theme=${theme}]`).waitFor()
        await page.locator('.collection-list[role=main]').waitFor()
        expect(await faultsOf(page), list).toEqual([])
      }
      await page.goto(`${portal.cms}/admin/collections/comments`)
      await page.getByRole('button', { name: 'Seuraava sivu' }).click()
      await page.waitForURL(/page=2/)
      const row = page.getByRole('row', { name: 'Lukija' }).first()
      await row.getByRole('checkbox', { name: /^Valitse rivi: Lukija \d+$/ }).check()
      await page.getByRole('checkbox', { name: 'Valitse kaikki rivit' }).waitFor()
      await page.context().close()
    },
  )

  test('is not needed for a decision from a letter, whose link is good once', async () => {
    const { email } = await newModerator('now')
    // Without scripts: one would measure that no person writes so fast.
    const reader = await arrive({ ...DESKTOP, javaScriptEnabled: false })
    await reader.goto(article.address)
    await reader.getByLabel('Nimi', { exact: true }).fill('Liisa Lukija')
    await reader.getByLabel('Kommentti', { exact: true }).fill('Päätettävä postista.')
    await reader.getByRole('button', { name: 'Lähetä kommentti' }).click()
    await reader.waitForURL(/viesti=odottaa/)
    const letter = await letterTo(email, /^Kommentti odottaa: Mitä kuuntelu maksaa$/)
    await reader.goto(linkIn(letter, 'Hyväksy'))
    await reader.getByRole('heading', { name: 'Hyväksytäänkö kommentti?' }).waitFor()
    await reader.getByText('Päätettävä postista.').waitFor()
    const before = await countOf('approved')
    await reader.getByRole('button', { name: 'Hyväksy' }).click()
    await reader.getByRole('heading', { name: 'Kommentti on hyväksytty' }).waitFor()
    expect(await countOf('approved')).toBe(before + 1)
    await reader.goto(linkIn(letter, 'Hyväksy'))
    await reader.getByRole('heading', { name: 'Linkki on jo käytetty' }).waitFor()
    expect(await reader.getByRole('button', { name: 'Hyväksy' }).count()).toBe(0)
    await reader.goto(linkIn(letter, 'Merkitse roskaksi'))
    await reader.getByText('Minna Moderaattori').waitFor()
    expect(await countOf('approved')).toBe(before + 1)
    await reader.context().close()
  })

  test('is where a digest leads, each of whose comments can be decided on from it', async () => {
    const { email, id } = await newModerator('daily')
    const waiting = await desk.request.get(`${portal.cms}/api/comments?where[status][equals]=pending&limit=0`)
    const { docs } = await waiting.json()
    await desk.request.post(`${portal.cms}/api/comments/decide`, {
      data: { action: 'spam', comments: docs.map(({ id }: { id: string }) => ({ id, seen: 'pending' })) },
    })
    write(2, (number) => `Koosteessa ${String(number)}`)
    queueDigest(id)
    const letter = await letterTo(email, /^Odottavia kommentteja: 2$/)
    const reader = await arrive(DESKTOP, { email, password: PASSWORD })
    await reader.goto(linkIn(letter, 'Hyväksy'))
    await reader.getByText('Koosteessa 1').waitFor()
    await reader.getByRole('button', { name: 'Hyväksy' }).click()
    await reader.getByRole('heading', { name: 'Kommentti on hyväksytty' }).waitFor()
    await reader.goto(linkIn(letter, 'Merkitse roskaksi', 1))
    await reader.getByText('Koosteessa 2').waitFor()
    await reader.getByRole('button', { name: 'Merkitse roskaksi' }).click()
    await reader.getByRole('heading', { name: 'Kommentti on merkitty roskaksi' }).waitFor()
    await reader.goto(linkIn(letter, 'Avaa moderointi'))
    await reader.getByText('Jono on tyhjä.').waitFor()
    await reader.context().close()
  })

  test('is not there for a stranger', async () => {
    const context = await browser?.newContext()
    const page = await context?.newPage()
    await page?.goto(`${portal.cms}/admin/moderation`)
    await page?.waitForURL('**/admin/login**')
    expect(await page?.locator('.desk').count()).toBe(0)
    await context?.close()
  })

  test('is nothing that an author needs, who reads the discussion under the own article and no other', async () => {
    const account = { email: 'kirjoittaja@portal.example', password: PASSWORD, name: 'Kirsi Kirjoittaja' }
    const data = { ...account, roles: ['author'] }
    expect((await desk.request.post(`${portal.cms}/api/users`, { data })).status()).toBe(201)
    const page = await arrive(DESKTOP, account)
    const draft = await page.request.post(`${portal.cms}/api/articles?draft=true`, {
      data: essay('Oma kirjoitus'),
    })
    const { doc: own } = await draft.json()
    await desk.request.patch(`${portal.cms}/api/articles/${String(own.id)}`, {
      data: { _status: 'published' },
    })
    write(1, () => 'Omassa keskustelussa odottava.', { article: own.id })
    write(1, () => 'Toisen keskustelussa odottava.')
    await page.goto(`${portal.cms}/admin/collections/comments`)
    const rows = page.locator('.collection-list tbody tr')
    await rows.getByText('Omassa keskustelussa odottava.').waitFor()
    expect(await rows.count()).toBe(1)
    for (const address of ['/api/reports', '/api/decisions', '/api/decisions/csv', '/api/blocked-senders']) {
      expect((await page.request.get(`${portal.cms}${address}`)).status(), address).toBe(403)
    }
    await page.context().close()
  })

  test('is not there for an author, nor for a moderator whose account has been disabled', async () => {
    for (const roles of [['author'], ['moderator']]) {
      const [role = ''] = roles
      const account = {
        email: `${role}@portal.example`,
        password: PASSWORD,
        name: role,
        roles,
      }
      const made = await desk.request.post(`${portal.cms}/api/users`, { data: account })
      expect(made.status()).toBe(201)
      const page = await arrive(DESKTOP, account)
      if (role === 'moderator') {
        const address = `${portal.cms}/api/users/${(await made.json()).doc.id}`
        await desk.request.patch(address, { data: { disabled: true } })
      }
      await page.goto(`${portal.cms}/admin/moderation`)
      await page.waitForLoadState('networkidle')
      expect(await page.locator('.desk').count()).toBe(0)
      expect(await page.content()).not.toContain('Tarkastettava')
      await page.context().close()
    }
  })

  /** Logs somebody in; the portal's admin may do what a moderator may. */
  async function arrive(
    options: BrowserContextOptions,
    { email, password }: { email: string; password: string } = portal.admin,
  ): Promise<Page> {
    if (!browser) throw new Error('There is no browser')
    const page = await (await browser.newContext({ locale: 'fi-FI', ...options })).newPage()
    const login = await page.request.post(`${portal.cms}/api/users/login`, { data: { email, password } })
    expect(login.status()).toBe(200)
    return page
  }

  /** Past the form, which asks for a proof when so many come at once. Each is of another sender, unless told. */
  function write(
    count: number,
    textOf: (number: number) => string,
    more: { sender?: string; article?: string } = {},
  ): void {
    const database = new DatabaseSync(path.join(portal.dataDir, 'portal.db'))
    const insert = database.prepare(
      `INSERT INTO comments (id, article_id, name, text, status, place, sender, submitted_at, created_at, updated_at)
       VALUES (?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?)`,
    )
    for (let number = 1; number <= count; number += 1) {
      const at = new Date()
      const now = at.toISOString()
      const place = newPlace(at, undefined)
      insert.run(
        randomUUID(),
        more.article ?? article.id,
        `Lukija ${String(number)}`,
        textOf(number),
        place,
        more.sender ?? randomUUID(),
        now,
        now,
        now,
      )
    }
    database.close()
  }

  /** Who reads Finnish and is mailed of comments as told. */
  async function newModerator(commentMail: 'now' | 'daily'): Promise<{ id: string; email: string }> {
    const email = `${commentMail}@portal.example`
    const account = { email, password: PASSWORD, name: 'Minna Moderaattori', language: 'fi', commentMail }
    const data = { ...account, roles: ['moderator'] }
    const made = await desk.request.post(`${portal.cms}/api/users`, { data })
    expect(made.status()).toBe(201)
    return { id: (await made.json()).doc.id, email }
  }

  /** As in the morning, which is not waited for. */
  function queueDigest(user: string): void {
    const database = new DatabaseSync(path.join(portal.dataDir, 'portal.db'))
    const now = new Date().toISOString()
    database
      .prepare(
        `INSERT INTO outbox (id, key, job, state, due, attempts, created_at, updated_at)
         VALUES (?, ?, ?, 'waiting', ?, 0, ?, ?)`,
      )
      .run(
        randomUUID(),
        `digest:${user}:today`,
        JSON.stringify({ kind: 'digest', user, day: 'today' }),
        now,
        now,
        now,
      )
    database.close()
  }

  /** Without a mail server the letters lie in the data folder. */
  function letterTo(email: string, subject: RegExp): Promise<ParsedMail> {
    return vi.waitFor(async () => {
      const folder = path.join(portal.dataDir, 'mail')
      const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
      const letters = await Promise.all(
        names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))),
      )
      const found = letters.find((each) => receiverOf(each) === email && subject.test(each.subject ?? ''))
      if (!found) throw new Error(`${email} has no such letter`)
      return found
    }, SOON)
  }

  async function countOf(status: string): Promise<number> {
    const counted = await desk.request.get(`${portal.cms}/api/comments/count?where[status][equals]=${status}`)
    return (await counted.json()).totalDocs
  }
})

/** Where one of the links leads that say the same. */
function linkIn(letter: ParsedMail, label: string, place = 0): string {
  const url = urlsIn(letter, label)[place]
  if (url === undefined) throw new Error(`There is no link ${label}`)
  return url
}

/** Its script runs: what a comment can do has begun to work. */
async function ready(page: Page, count: number): Promise<void> {
  await vi.waitFor(async () => {
    expect(await page.locator('.desk__list > li').count()).toBe(count)
  }, SOON)
  await page.waitForLoadState('networkidle')
}

/** What axe finds fault with on a page. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

async function said(page: Page, words: string): Promise<void> {
  await page.locator('.desk__said', { hasText: words }).waitFor()
}

/** What can be touched and is less than 44 pixels high; a box counts with the label around it. */
function tooSmall(page: Page): Promise<string[]> {
  return page
    .locator('.desk :is(a, button, select, input[type=search], label:has(input[type=checkbox]))')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect()
        return height > 0 && height < 44 ? [`${one.textContent.slice(0, 20)} ${String(height)}`] : []
      }),
    )
}
