import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type Person } from '../../cms/testing/portal.ts'
import { documentOf, paragraph, text } from '../../cms/testing/rich-text.ts'
import { elementsOf, textOf } from '../testing/page-text.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let site: SiteProcess

/** As long as a busy machine may take to show a change. */
const SOON = { timeout: 10_000 }

let editor: Person
let admin: Person

beforeAll(async () => {
  const portal = await freshPortal()
  editor = await portal.person(['editor'])
  admin = await portal.person(['admin'])
  site = await startSite()
})
afterAll(() => site.stop())

test.each([
  ...['/', '/esseet/', '/kirja-arviot/', '/kolumnit/', '/blogi/', '/uutiset/', '/kirjoittajat/', '/kirjat/'],
  ...['/aiheet/', '/sarjat/', '/arkisto/', '/kirjapisteet/'],
])('%s of an empty portal says that there is nothing yet', async (path) => {
  const { status, html } = await read(path)
  expect(status).toBe(200)
  expect(
    elementsOf(html, 'p').filter((words) => words.startsWith('Täällä ei ole vielä mitään.')),
  ).toHaveLength(1)
  expect(elementsOf(html, 'h1')).toHaveLength(1)
})

describe.each([
  { collection: 'categories', fi: '/aiheet/', en: '/en/topics/' },
  { collection: 'series', fi: '/sarjat/', en: '/en/series/' },
])('among $collection', ({ collection, fi, en }) => {
  test('what is translated leads to its translation and is named by it', async () => {
    const original = await enter(collection, { title: 'Alku', language: 'fi' })
    await enter(collection, { title: 'Beginning', language: 'en', translationOf: original.id })
    const pair = { fi: `${fi}alku/`, en: `${en}beginning/` }
    for (const [own, other] of [
      [pair.fi, pair.en],
      [pair.en, pair.fi],
    ] as const) {
      const { html } = await read(own)
      expect(languageSwitch(html), own).toEqual([other])
      expect(alternates(html).toSorted(), own).toEqual([pair.en, pair.fi].toSorted())
    }
  })

  test('what is not leads to the list of the other language, and names no pair', async () => {
    await enter(collection, { title: 'Yksin', language: 'fi' })
    const { html } = await read(`${fi}yksin/`)
    expect(languageSwitch(html)).toEqual([en])
    expect(alternates(html)).toEqual([])
  })
})

describe('what is in another language than its page says so:', () => {
  test('the introduction of a writer that has none in the language of the page', async () => {
    const bios = [{ language: 'fi', text: 'Kirjoittaa palvelusta.' }]
    const writer = await enter('authors', { name: 'Aino Esimerkki', bios })
    await enter('articles', { ...essay('Signed'), language: 'en', authors: [writer.id] })
    for (const path of ['/en/authors/aino-esimerkki/', '/en/essays/signed/'])
      await vi.waitFor(async () => {
        expect((await read(path)).html, path).toMatch(
          /<p [^>]*lang="fi"[^>]*>\s*Kirjoittaa palvelusta\.\s*<\/p>/,
        )
      }, SOON)
    const { html } = await read('/kirjoittajat/aino-esimerkki/')
    expect(html).toContain('<meta name="description" content="Kirjoittaa palvelusta."')
    expect(html).not.toMatch(/<p [^>]*lang=/)
  })

  test('what a link in a text leads to', async () => {
    const other = await enter('articles', { ...essay('In English'), language: 'en' })
    const same = await enter('articles', essay('Suomeksi'))
    const link = ({ id }: Entered) => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } },
      children: [text('linkki')],
    })
    await enter('articles', { ...essay('Linkit'), body: documentOf(paragraph(link(other), link(same))) })
    const { html } = await read('/esseet/linkit/')
    expect(html).toMatch(/<a href="\/en\/essays\/in-english\/" hreflang="en">\s*linkki/)
    expect(html).toMatch(/<a href="\/esseet\/suomeksi\/">\s*linkki/)
  })

  test('the name of a portal that has one in Finnish only', async () => {
    const names = [{ language: 'fi', name: 'Nimi' }]
    expect((await admin.rest('POST', '/globals/settings', { names })).status).toBe(200)
    const html = async (path: string) => (await read(path)).html
    await expect.poll(() => html('/en/'), SOON).toMatch(/<a [^>]*href="\/en\/" lang="fi">\s*Nimi\s*<\/a>/)
    await expect.poll(() => html('/'), SOON).toMatch(/<a [^>]*href="\/">\s*Nimi\s*<\/a>/)
  })
})

describe('what a page is about', () => {
  test.each([
    ['/esseet/kuvaton/', 'Ensimmäinen kappale.'],
    ['/yhteystiedot/', 'Soita meille.'],
    ['/tietosuoja/', ''],
    ['/kirja-arviot/', ''],
    ['/en/books/', ''],
  ])('is told on %s', async (path, description) => {
    if (path.startsWith('/esseet'))
      await enter('articles', { ...essay('Kuvaton'), body: bodyOf('Ensimmäinen kappale.', 'Toinen.') })
    if (path.startsWith('/yht'))
      await enter('pages', { title: 'Yhteystiedot', language: 'fi', body: bodyOf('Soita meille.') })
    expect((await read(path)).html).toMatch(
      new RegExp(`<meta name="description" content="${description || '[^"]{15,}'}"`),
    )
  })
})

describe('the footer', () => {
  const links = async () => {
    const footer = /<footer[\s\S]*<\/footer>/.exec((await read('/esseet/')).html)?.[0] ?? ''
    return elementsOf(footer, 'a')
  }

  test('leads to our page until one of the CMS takes its address, which decides itself', async () => {
    const [ours, theirs] = ['Saavutettavuus', 'Saavutettavuudesta']
    const shown = async () => (await links()).filter((label) => label === ours || label === theirs)
    const page = { title: theirs, slug: 'saavutettavuus', language: 'fi', body: bodyOf('Teksti.') }
    const draft = await editor.rest('POST', '/pages?draft=true', { ...page, _status: 'draft' })
    expect(await shown()).toEqual([ours])

    const publish = (showInFooter: boolean) =>
      editor.rest('PATCH', `/pages/${String(draft.body.doc.id)}`, { showInFooter, _status: 'published' })
    await publish(false)
    await expect.poll(shown, SOON).toEqual([])
    await publish(true)
    await expect.poll(shown, SOON).toEqual([theirs])
  })
})

describe('a page that is not there', () => {
  beforeAll(async () => {
    await enter('articles', { ...essay('Solmun avaaminen'), slug: 'solmu-aukeaa' })
    await enter('articles', { ...essay('Untying a knot'), slug: 'solmu-aukeaa', language: 'en' })
    for (const [slug, language] of [
      ['solmu-roskissa', 'fi'],
      ['solmu-binned', 'en'],
    ] as const) {
      const { id } = await enter('articles', { ...essay('Poistettu'), slug, language })
      const deletedAt = new Date().toISOString()
      expect((await editor.rest('PATCH', `/articles/${id}`, { deletedAt })).status).toBe(200)
    }
  })

  const [missing, removed] = ['Sivua ei löytynyt', 'Sivu on poistettu']
  const [missingInEnglish, removedInEnglish] = ['Page not found', 'This page has been removed']
  test.each([
    ['/esseet/solmu-kiinni/', 404, 'fi', missing],
    ['/esseet/solmu-roskissa/', 410, 'fi', removed],
    ['/en/essays/solmu-tight/', 404, 'en', missingInEnglish],
    ['/EN/Essays/Solmu-Tight/', 404, 'en', missingInEnglish],
    ['/en/essays/solmu-binned/', 410, 'en', removedInEnglish],
  ])('says so in the language of %s, and what is near it there', async (path, status, language, title) => {
    const { html, ...answer } = await read(path)
    expect(answer.status).toBe(status)
    expect(html).toContain(`<html lang="${language}"`)
    expect(elementsOf(html, 'h1')).toEqual([title])
    expect(elementsOf(html, 'title')).toEqual([`${title} – Nimi`])
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toContain('rel="canonical"')
    const near = language === 'fi' ? 'Solmun avaaminen' : 'Untying a knot'
    expect(elementsOf(html, 'h3')).toEqual([near])
  })

  test('is the only kind that search engines leave out', async () => {
    expect((await read('/esseet/')).html).not.toContain('noindex')
  })
})

interface Entered {
  id: string
  slug: string
}

async function enter(collection: string, data: object): Promise<Entered> {
  const { status, body } = await editor.rest('POST', `/${collection}`, { ...data, _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

async function read(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(site.url + path)
  return { status: answer.status, html: await answer.text() }
}

function languageSwitch(html: string): string[] {
  const links = html.matchAll(/<a href="([^"]+)" lang="(\w+)" hreflang="\2">([^<]*)<\/a>/g)
  return Array.from(links, ([, path = '', , words = '']) => {
    expect(textOf(words)).toMatch(/^(In English|Suomeksi)$/)
    return path
  })
}

function alternates(html: string): string[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="\w+" href="([^"]+)"/g)
  return Array.from(links, ([, address = '']) => new URL(address).pathname)
}
