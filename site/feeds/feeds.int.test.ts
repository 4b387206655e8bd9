import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { INJECTIONS } from '../testing/hostile-texts.ts'
import { all, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let site: SiteProcess
let byline: string
let first: string
beforeAll(async () => {
  portal = await freshPortal()
  byline = (await portal.payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })).id
  const category = await portal.payload.create({
    collection: 'categories',
    data: { title: 'Palvelu', language: 'fi' },
  })
  first = await publish('Ensimmäinen <b>& puhelu', {
    slug: 'ensimmainen',
    authors: [byline],
    categories: [category.id],
    standfirst: 'Miksi soitettiin.',
    body: bodyOf('Asiakas sanoi: "5 < 6 & ]]> ei haittaa".'),
  })
  await publish('Toinen puhelu', { kind: 'column' })
  await publish('An English call', { language: 'en' })
  await portal.payload.create({ collection: 'articles', data: essay('Luonnos') })
  for (const [text, status] of [
    ['Hyvin *sanottu*.', 'approved'],
    ['Odotan vielä.', 'pending'],
  ] as const) {
    await portal.payload.create({
      collection: 'comments',
      data: { article: first, name: 'Lukija', text, status },
      context: { door: 'comments' },
    })
  }
  site = await startSite()
}, 120_000)
afterAll(() => site.stop())

describe('the portal can be followed', () => {
  test('as RSS, with the whole text', async () => {
    const { headers, text } = await fetched('/rss.xml')
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8') // which browsers dress
    const feed = parseRssFeed(text)
    expect(feed.items?.map(({ title }) => title)).toEqual(['Toinen puhelu', 'Ensimmäinen <b>& puhelu'])
    const item = feed.items?.[1]
    expect(item).toMatchObject({
      link: `${own()}/esseet/ensimmainen/`,
      description: 'Miksi soitettiin.',
      dc: { creators: ['Aino Esimerkki'] },
      categories: [{ name: 'Palvelu' }],
    })
    expect(item?.content?.encoded).toContain('5 &lt; 6 &amp; ]]&gt; ei haittaa')
    expect(text).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>')
  })

  test('as Atom and as JSON, with the same', async () => {
    const atom = parseAtomFeed((await fetched('/atom.xml')).text)
    const json = parseJsonFeed((await fetched('/feed.json')).text)
    const rss = parseRssFeed((await fetched('/rss.xml')).text)
    const ids = rss.items?.map(({ guid }) => guid?.value)
    expect(ids?.length).toBe(2)
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids)
    expect(json.items?.map(({ id }) => id)).toEqual(ids)
    expect(atom.entries?.[1]?.content?.value).toContain('ei haittaa')
    expect(json.items?.[1]?.content_html).toContain('ei haittaa')
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `${own()}/`],
      ['self', `${own()}/atom.xml`],
    ])
  })

  test.each([
    ['/en/rss.xml', ['An English call']],
    ['/kolumnit/rss.xml', ['Toinen puhelu']],
    ['/kirjoittajat/aino-esimerkki/rss.xml', ['Ensimmäinen <b>& puhelu']],
    ['/aiheet/palvelu/rss.xml', ['Ensimmäinen <b>& puhelu']],
    ['/esseet/ensimmainen/rss.xml', ['Lukija kommentoi']],
  ])('in part, at %s', async (path, titles) => {
    const { text } = await fetched(path)
    expect(XMLValidator.validate(text)).toBe(true)
    expect(parseRssFeed(text).items?.map(({ title }) => title)).toEqual(titles)
    expect(text).not.toContain('Odotan')
    expect(text).not.toContain('Luonnos')
  })

  test('from each page, by what its head says', async () => {
    const { text } = await fetched('/esseet/ensimmainen/')
    const links = all('link[type="application/rss+xml"]', treeOf(text)).map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(['/rss.xml', '/esseet/ensimmainen/rss.xml'])
    for (const link of links) expect((await fetched(link ?? '')).status).toBe(200)
  })

  test.each([
    ['/', ['/rss.xml', '/atom.xml', '/feed.json'], 'Seuraa syötteenä: RSS · Atom · JSON Feed'],
    ['/esseet/', ['/rss.xml', '/esseet/rss.xml'], 'Seuraa syötteenä: koko portaali · tämä sivu'],
    [
      '/esseet/ensimmainen/',
      ['/rss.xml', '/esseet/ensimmainen/rss.xml'],
      'Seuraa syötteenä: koko portaali · tämä keskustelu',
    ],
    ['/en/search/', ['/en/rss.xml'], 'Follow by feed: the whole portal'],
  ])('from each page, by what its foot says: %s', async (path, feeds, words) => {
    const page = treeOf((await fetched(path)).text)
    const links = all('footer a[type]', page)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(feeds)
    expect(all('footer p', page).map(wordsIn)).toContain(words)
    for (const link of links) {
      const inHead = the(`head link[href="${link.getAttribute('href') ?? ''}"]`, page)
      expect(inHead.getAttribute('type')).toBe(link.getAttribute('type'))
    }
  })

  test('from nowhere that is not there', async () => {
    for (const path of [
      '/kirjat/x/rss.xml',
      '/esseet/x/rss.xml',
      '/sarjat/x/rss.xml',
      '/tietoa/rss.xml',
      '/haku/rss.xml',
    ])
      expect((await fetched(path)).status, path).toBe(404)
  })

  test('and asks again for nothing that is as it was', async () => {
    const etag = (await fetched('/rss.xml')).headers.get('etag') ?? ''
    const again = await fetch(`${site.url}/rss.xml`, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })
})

test('an article keeps its id at another address, and is gone when it is unpublished', async () => {
  const id = await publish('Muuttuva', { kind: 'news' })
  const guids = async () =>
    parseRssFeed((await fetched('/uutiset/rss.xml')).text).items?.map(({ guid, link }) => [guid?.value, link])
  await vi.waitFor(async () => {
    expect((await guids())?.length).toBe(1)
  }, SOON)
  const [[guid] = []] = (await guids()) ?? []
  await portal.payload.update({
    collection: 'articles',
    id,
    data: { slug: 'muuttunut', _status: 'published' },
  })
  await vi.waitFor(async () => {
    expect(await guids()).toEqual([[guid, `${own()}/uutiset/muuttunut/`]])
  }, SOON)
  await portal.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  await vi.waitFor(async () => {
    expect(await guids()).toBeUndefined()
  }, SOON)
})

test('hostile titles and texts are text', async () => {
  for (const [number, text] of [...INJECTIONS, 'a\u0001b]]>c\u{FFFF}'].entries()) {
    const title = text.trim() === '' ? `Tyhjä ${String(number)}` : text
    await publish(title, { kind: 'post', body: bodyOf(text), slug: `vihamielinen-${String(number)}` })
  }
  await vi.waitFor(async () => {
    const { text } = await fetched('/blogi/rss.xml')
    expect(XMLValidator.validate(text)).toBe(true)
    const items = parseRssFeed(text).items ?? []
    expect(items.length).toBe(12)
    for (const { content } of items) expect(content?.encoded).not.toMatch(/<(script|img|svg|iframe)/i)
    expect(new XMLParser().parse(text)).toHaveProperty('rss')
  }, SOON)
})

/** As the portal calls itself. */
function own(): string {
  return site.url.replace('127.0.0.1', 'localhost')
}

async function publish(title: string, more: object = {}): Promise<string> {
  const { id } = await portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), ...more, _status: 'published' },
  })
  return id
}

async function fetched(path: string) {
  const answer = await fetch(site.url + path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
