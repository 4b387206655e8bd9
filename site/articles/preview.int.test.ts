import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { writePermit } from '../../cms/articles/preview/permit.ts'
import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type Person, type TestPortal } from '../../cms/testing/portal.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const HOUR = 60 * 60 * 1000
/** Longer than the log of changes is left unread on any database. */
const AGAIN = 500
const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let site: SiteProcess
let editor: Person
let author: Person
let other: Person
let moderator: Person

beforeAll(async () => {
  portal = await freshPortal()
  editor = await portal.person(['editor'])
  author = await portal.person(['author'])
  other = await portal.person(['author'])
  moderator = await portal.person(['moderator'])
  site = await startSite()
})
afterAll(() => site.stop())

describe('a preview is made for', () => {
  test.each([
    ['its author', () => author, 303],
    ['an editor', () => editor, 303],
    ['no other author', () => other, 404],
    ['no moderator', () => moderator, 404],
    ['no stranger', () => portal, 404],
  ])('%s', async (_, who, status) => {
    const id = await write(author, { title: 'Kesken' })
    expect((await asked(who(), id)).status).toBe(status)
  })

  test('nobody, of what is not there', async () => {
    expect((await asked(editor, crypto.randomUUID())).status).toBe(404)
    expect((await asked(editor, 'no-id')).status).toBe(404)
  })

  test('no other author, of the draft of a published article that all can read', async () => {
    const id = await write(editor, { title: 'Julki', _status: 'published' })
    await change(editor, id, { title: 'Muutettu' })
    expect((await asked(other, id)).status).toBe(404)
  })
})

describe('a preview', () => {
  test('shows a draft as its page will be, and says what it is', async () => {
    const id = await write(author, { title: 'Vielä kesken', body: bodyOf('Ensimmäinen ajatus.') })
    const page = await opened(author, id)
    expect(page.status).toBe(200)
    expect(page.html).toContain('<h1 class="text-title">Vielä kesken</h1>')
    expect(page.html).toContain('Ensimmäinen ajatus.')
    expect(page.html).toContain('Tätä versiota ei ole julkaistu')
    expect(page.html).toContain('<meta name="robots" content="noindex">')
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('in English is English', async () => {
    const id = await write(author, { title: 'Not done', language: 'en' })
    const page = await opened(author, id)
    expect(new URL(page.address).pathname).toBe('/en/preview/')
    expect(page.html).toContain('<html lang="en"')
    expect(page.html).toContain('This version is not published')
  })

  test('shows even an article of which nothing is written yet', async () => {
    const { body } = await author.rest('POST', '/articles?draft=true', { language: 'fi' })
    const page = await opened(author, body.doc.id)
    expect(page.status).toBe(200)
    expect(page.html).toContain('Nimetön artikkeli')
  })

  test('shows the newer draft of a published article, whose own page and its place in the cache stay', async () => {
    const id = await write(editor, { title: 'Julkaistu', _status: 'published' })
    await vi.waitFor(async () => {
      await comesFromMemory('/esseet/julkaistu/')
      await setTimeout(AGAIN) // it may have been kept just before its own publication was read from the log
      await comesFromMemory('/esseet/julkaistu/')
    }, SOON)
    expect((await opened(editor, id)).html).toContain('lukijat näkevät saman')
    await change(editor, id, { title: 'Uudempi' })
    const page = await opened(editor, id)
    expect(page.html).toContain('<h1 class="text-title">Uudempi</h1>')
    expect(page.html).toContain('Tätä versiota ei ole julkaistu')
    const own = await comesFromMemory('/esseet/julkaistu/')
    expect(own.html).toContain('<h1 class="text-title">Julkaistu</h1>')
    expect(own.html).not.toContain('Uudempi')
  })

  test('is over after an hour', async () => {
    const id = await write(author, { title: 'Kesken' })
    const late = await read(linkTo(id, { user: author.user.id, until: Date.now() - 1 }))
    expect(late.status).toBe(410)
    expect(late.html).toContain('Esikatselulinkki on vanhentunut')
    const permit = new URL((await asked(author, id)).address).searchParams.get('lupa') ?? ''
    const [, , until] = JSON.parse(Buffer.from(permit.split('.')[0] ?? '', 'base64url').toString())
    expect(until).toBeLessThanOrEqual(Date.now() + HOUR)
  })

  test('needs the right link', async () => {
    const id = await write(author, { title: 'Salaisuus' })
    const user = author.user.id
    const until = Date.now() + HOUR
    for (const address of [
      '/esikatselu/',
      '/esikatselu/?lupa=x',
      `${linkTo(id, { user, until })}x`,
      linkTo(id, { user, until }, 'a secret of somebody else'),
      linkTo(id, { user: other.user.id, until }),
      linkTo(id, { user: crypto.randomUUID(), until }),
      linkTo(crypto.randomUUID(), { user, until }),
    ]) {
      const page = await read(address)
      expect(page.status, address).toBe(404)
      expect(page.html).toContain('Esikatselua ei löytynyt')
      expect(page.html).not.toContain('Salaisuus')
    }
  })

  test('ends with the account that it was made for', async () => {
    const leaving = await portal.person(['author'])
    const id = await write(leaving, { title: 'Lähdössä' })
    const { address } = await asked(leaving, id)
    const { pathname, search } = new URL(address)
    expect((await read(pathname + search)).status).toBe(200)
    await portal.payload.update({ collection: 'users', id: leaving.user.id, data: { disabled: true } })
    expect((await read(pathname + search)).status).toBe(404)
  })
})

async function write(person: Person, data: object): Promise<string> {
  const { body } = await person.rest('POST', '/articles', { ...essay('Teksti'), _status: 'draft', ...data })
  return body.doc.id
}

async function change(person: Person, id: string, data: object): Promise<void> {
  expect((await person.rest('PATCH', `/articles/${id}?draft=true`, data)).status).toBe(200)
}

/** Where the staff side leads who presses the button. */
async function asked(
  { rest }: Pick<Person, 'rest'>,
  id: string,
): Promise<{ status: number; address: string }> {
  const { status, headers } = await rest('GET', `/articles/${id}/preview`)
  return { status, address: headers.get('location') ?? '' }
}

async function opened(person: Person, id: string) {
  const { address } = await asked(person, id)
  expect(address).toMatch(new RegExp(`^${env.siteUrl}/`))
  const { pathname, search } = new URL(address)
  return { address, ...(await read(pathname + search)) }
}

async function comesFromMemory(path: string) {
  const page = await read(path)
  expect(page.headers.get('cache-status')).toBe('sitouttaja; hit')
  return page
}

async function read(path: string) {
  const response = await fetch(site.url + path, { redirect: 'manual' })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

function linkTo(
  article: string,
  leave: { user: string; until: number },
  secret = portal.payload.secret,
): string {
  return `/esikatselu/?lupa=${writePermit({ article, ...leave }, secret)}`
}
