import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { documentOf, paragraph, says, text, block, footnote } from '../../cms/testing/rich-text.ts'
import { wave } from '../../cms/testing/files.ts'
import type { Person, TestPortal } from '../../cms/testing/portal.ts'
import { demonstrationPortal } from '../../scripts/testing/demonstration.ts'
import { elementsOf, textOf } from '../testing/page-text.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

let portal: TestPortal
let editor: Person
let site: SiteProcess

beforeAll(async () => {
  portal = await demonstrationPortal()
  editor = await portal.person(['editor'])
  site = await startSite()
})
afterAll(() => site.stop())

async function read(path: string): Promise<string> {
  const answer = await fetch(site.url + path)
  expect(answer.status).toBe(200)
  return answer.text()
}

/** Enters an essay as an editor would, and reads it as anybody. */
async function publish(title: string, ...nodes: object[]): Promise<string> {
  return publishIn('fi', title, ...nodes)
}

async function publishIn(language: 'fi' | 'en', title: string, ...nodes: object[]): Promise<string> {
  const { status, body } = await editor.rest('POST', '/articles', {
    kind: 'essay',
    language,
    title,
    body: documentOf(...nodes),
    _status: 'published',
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return read(`${language === 'fi' ? '/esseet' : '/en/essays'}/${String(body.doc.slug)}/`)
}

describe('the sample that has one of everything', () => {
  let page: string
  let prose: string
  beforeAll(async () => {
    page = await read('/blogi/kahvinkeitin-muutti-kerrosta/')
    prose = page.slice(page.indexOf('class="prose'))
  })

  test('has ids that stand once, and links to places that are there', () => {
    const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id)
  })

  test('has footnotes that lead there and back', () => {
    expect(prose).toMatch(/<a id="viite-1" href="#alaviite-1"[^>]*>1<\/a>/)
    const notes = /<section class="footnotes"[\s\S]*?<\/section>/.exec(prose)?.[0] ?? ''
    expect(elementsOf(notes, 'h2')).toEqual(['Alaviitteet'])
    expect(notes).toMatch(/<li id="alaviite-1" tabindex="-1">/)
    expect(notes).toMatch(/<a href="#viite-1"/)
    expect(notes).toContain('href="mailto:toimitus@sitouttaja.example"')
  })

  test('has a table that tells what its cells are headed by', () => {
    const table = /<div class="table-scroll"[\s\S]*?<\/table>/.exec(prose)?.[0] ?? ''
    expect(table).toMatch(/^<div class="table-scroll" role="region" aria-label="Taulukko 1" tabindex="0">/)
    expect(table.match(/<th scope="col"/g)).toHaveLength(3)
    expect(table.match(/<th scope="row"/g)).toHaveLength(3)
    expect(elementsOf(table, 'td')).toEqual(['31', '4', '12', '1', '9', '26'])
  })

  test('lets nobody hear a repeated sentence twice', () => {
    expect(prose).toMatch(/<div class="pull-quote" aria-hidden="true">\s*<p>Jonossa kysyttiin/)
    expect(prose).toMatch(/<figure class="pull-quote">\s*<blockquote>\s*<p>Portaat ovat/)
  })

  test('has pictures with their words, a fact box, terms and a book', () => {
    const figures = elementsOf(prose, 'figcaption')
    expect(figures).toContain(
      'Piirtäjien uusi kahvireitti. Kuva: Sitouttajan toimitus · Kuvauspaikka: Toimituksen piirustuspöytä',
    )
    expect(prose.match(/<img [^>]*alt="Köysi kulkee silmukoina/g)).toHaveLength(1)
    expect(prose).toMatch(/<aside class="fact-box" aria-labelledby="h-kokeile-ensi-viikolla">/)
    expect(elementsOf(prose, 'dt')).toEqual(['Keskeneräinen kysymys', 'Valmis kysymys'])
    expect(prose).toMatch(/<a href="\/kirjat\/humble-inquiry\/">\s*<cite>Humble Inquiry<\/cite>/)
    expect(prose).toContain('<span class="lead-in">Toimistossa oli kaksi kerrosta</span>')
  })

  test('offers a paper and a recording by name, type and size, and they are what they say', async () => {
    const links = Array.from(
      prose.matchAll(/<a href="(\/media\/[^"]+)" type="([^"]+)" data-address="([^"]+)">\s*([^<]+?)\s*<\/a>/g),
    )
    expect(links.map(([, , , , name]) => name)).toEqual([
      'Kahvijonon kirjanpito tulostettavaksi (PDF, 1 kt)',
      'Kahvikello, jolla toimiston puhelinlinja avataan (WAV, 16 kt)',
    ])
    for (const [, href = '', type, address] of links) {
      const { status, headers } = await fetch(site.url + href)
      expect([status, headers.get('content-type')]).toEqual([200, type])
      expect(address).toMatch(new RegExp(`^https?://[^/]+${href}$`))
    }
    const players = prose.match(/<audio [^>]*>/g)
    expect(players).toHaveLength(1)
    expect(players?.[0]).toContain(`controls preload="none" src="${links[1]?.[1] ?? ''}"`)
  })

  test('has no style of its own, which a strict policy would not heed', () => {
    expect(page).not.toMatch(/<[^>]+\sstyle=|<style\b/)
  })

  test('asks nothing of the service of its film', () => {
    expect(page).not.toMatch(/<(iframe|embed|object)\b/)
    const outside = Array.from(page.matchAll(/\s(?:src|srcset|href)="(https?:[^"]*)"/g), ([, url]) => url)
    expect(outside.filter((url) => /\.(js|css|png|jpg)|embed/.test(url ?? ''))).toEqual([])
    expect(prose).toMatch(/<a href="https:\/\/www\.youtube\.com\/watch\?v=\w+">\s*Avaa palvelussa YouTube/)
  })

  test('has no script in the page, and one that is there', async () => {
    const scripts = Array.from(page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    const written = scripts.filter(
      ([, attributes, inner]) => inner !== '' && !attributes?.includes('ld+json'),
    )
    expect(written).toEqual([])
    const source = /<script type="module" src="([^"]*embed-player[^"]*)"/.exec(page)?.[1] ?? ''
    const answer = await fetch(site.url + source)
    expect(answer.headers.get('content-type')).toContain('javascript')
    expect(await answer.text()).toContain('sandbox')
  })

  test('leads to an article by its present address', async () => {
    const link = (html: string) => /<a href="(\/blogi\/[^"]*)"[^>]*>\s*Kuka tämän päättää\?/.exec(html)?.[1]
    expect(link(prose)).toBe('/blogi/kuka-taman-paattaa/')
    const where = { title: { equals: 'Kuka tämän päättää?' } }
    const { docs } = await portal.payload.find({ collection: 'articles', where })
    const id = docs[0]?.id ?? ''
    await editor.rest('PATCH', `/articles/${id}`, { slug: 'uusi-osoite', _status: 'published' })
    const now = () => read('/blogi/kahvinkeitin-muutti-kerrosta/')
    await expect.poll(async () => link(await now())).toBe('/blogi/uusi-osoite/')
    await editor.rest('PATCH', `/articles/${id}`, { _status: 'draft' })
    await expect.poll(async () => link(await now())).toBeUndefined()
    expect(textOf(await now())).toContain('kirjoituksessa Kuka tämän päättää?')
  })
})

describe('a picture', () => {
  test('marks the words that are not in the language of the page', async () => {
    const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    const words = { alt: 'Musta neliö', place: 'Porvoo', caption: 'Neliö', focalX: 20, focalY: 80 }
    const { id } = await portal.payload.create({
      collection: 'media',
      data: { ...words, alts: [{ language: 'en', caption: 'A square' }] },
      file: { name: 'nelio.png', data, mimetype: 'image/png', size: data.length },
    })
    const picture = { version: 2, format: '', ...block('picture', { media: id }) }
    const english = await publishIn('en', 'A square', picture)
    expect(english).toMatch(/<img [^>]*alt="Musta neliö" lang="fi"/)
    expect(english).toContain('Place: <span lang="fi">Porvoo</span>')
    expect(english).toContain('<span class="caption">A square</span>')
    const finnish = await publishIn('fi', 'Neliö', picture)
    expect(/<figure[\s\S]*<\/figure>/.exec(finnish)?.[0]).not.toContain('lang=')
    expect(finnish).toMatch(/<img [^>]*class="focus-x-20 focus-y-80"/)
  })
})

describe('what is meant to do harm', () => {
  const SCRIPT = '<script>alert(1)</script>'
  const BREAKOUT = '" onload="alert(1)" x="'

  test('is shown as the text that it is', async () => {
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'https://a.example/"><script>', newTab: false },
      children: [text(SCRIPT)],
    }
    const page = await publish(
      'Vihamielinen',
      paragraph(text(SCRIPT), text(BREAKOUT), link),
      { type: 'heading', tag: 'h2', children: [text(`${SCRIPT}${BREAKOUT}`)] },
      block('pullQuote', { text: SCRIPT, attribution: BREAKOUT }),
      block('factBox', { title: BREAKOUT, content: documentOf(says(SCRIPT)) }),
      block('definitionList', { items: [{ term: SCRIPT, meaning: BREAKOUT }] }),
      { version: 2, format: '', ...block('file', { media: await recording(), title: SCRIPT + BREAKOUT }) },
      block('embed', { url: `https://a.example/${encodeURIComponent(BREAKOUT)}?${SCRIPT}` }),
      paragraph(text('Viite'), footnote(says(SCRIPT))),
    )
    const outsideOfQuotes = page.replace(/="[^"]*"/g, '=""') // within them it is harmless
    expect(outsideOfQuotes).not.toContain('<script>alert')
    expect(page).not.toMatch(/<[^>]*\sonload=/)
    expect(textOf(page)).toContain(SCRIPT)
    expect(textOf(page)).toContain(BREAKOUT)
  })

  async function recording(): Promise<string> {
    const data = wave()
    const file = { name: 'aani.wav', data, mimetype: 'audio/wav', size: data.length }
    return (await portal.payload.create({ collection: 'media', data: {}, file })).id
  }

  test('cannot become an address', async () => {
    const page = await publish(
      'Osoitteeton',
      paragraph({
        type: 'link',
        version: 3,
        fields: { linkType: 'custom', url: '/hyva/', newTab: false },
        children: [text('linkki')],
      }),
    )
    expect(page).toContain('href="/hyva/"')
    // Validation refuses such a link, so it is put where it could only come from an old database.
    const { docs } = await portal.payload.find({
      collection: 'articles',
      where: { slug: { equals: 'osoitteeton' } },
    })
    const body = JSON.parse(JSON.stringify(docs[0]?.body).replace('/hyva/', 'javascript:alert(1)'))
    await portal.payload.db.updateOne({ collection: 'articles', id: docs[0]?.id ?? '', data: { body } })
    const after = await read('/esseet/osoitteeton/')
    expect(after).not.toContain('javascript:')
    expect(textOf(after)).toContain('linkki')
  })

  test('may be a word of five thousand letters', async () => {
    const word = 'ä'.repeat(5000)
    expect(
      await publish('Pitkä sana', says(word), { type: 'heading', tag: 'h2', children: [text(word)] }),
    ).toContain(word)
  })
})
