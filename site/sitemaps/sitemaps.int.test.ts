import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { pictureFile } from '../../cms/testing/samples.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let site: SiteProcess
let finnish: string
beforeAll(async () => {
  portal = await freshPortal()
  const data = { alt: 'Kuva', credit: 'Kuvaaja' }
  const picture = await portal.payload.create({ collection: 'media', data, file: await pictureFile() })
  finnish = await publish('Ensimmäinen', { heroImage: picture.id })
  await publish('First', { language: 'en', translationOf: finnish })
  await publish('Yksin & <erikseen>')
  await portal.payload.create({ collection: 'articles', data: { ...essay('Luonnos'), _status: 'draft' } })
  await portal.payload.create({ collection: 'authors', data: { name: 'Aino Aava' } })
  site = await startSite()
})
afterAll(() => site.stop())

describe('machines', () => {
  test('are told where to look, and where not to', async () => {
    const { type, text } = await read('/robots.txt')
    expect(type).toBe('text/plain; charset=utf-8')
    expect(text.split('\n')).toEqual([
      'User-agent: *',
      ...['/haku/?', '/keskustelu/oma/', '/en/search/?', '/en/discussion/own/'].map(
        (path) => `Disallow: ${path}`,
      ),
      '',
      `Sitemap: ${origin()}/sitemap-index.xml`,
      '',
    ])
  })

  test('find every sitemap by the index', async () => {
    const { type, text } = await read('/sitemap-index.xml')
    expect(type).toBe('application/xml; charset=utf-8')
    const paths = locationsIn(text)
    expect(paths).toEqual(['/sitemap-pages.xml', '/sitemap-articles-1.xml'])
    for (const path of paths) expect((await read(path)).status).toBe(200)
    expect((await read('/sitemap-articles-2.xml')).status).toBe(404)
    expect((await read('/sitemap-articles-0.xml')).status).toBe(404)
  })

  test('find every article, its translation and its picture, and nothing that readers may not see', async () => {
    const { text } = await read('/sitemap-articles-1.xml')
    expect(locationsIn(text)).toEqual([
      '/esseet/ensimmainen/',
      '/en/essays/first/',
      '/esseet/yksin-erikseen/',
    ])
    const [first = ''] = text.split('</url>')
    for (const [language, path] of [
      ['fi', '/esseet/ensimmainen/'],
      ['en', '/en/essays/first/'],
    ])
      expect(first).toContain(
        `rel="alternate" hreflang="${String(language)}" href="${origin()}${String(path)}"`,
      )
    expect(first).toMatch(/<image:loc>http[^<]+\/media\/[^<]+<\/image:loc>/)
    expect(first).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/)
    expect(text.match(/hreflang/g)).toHaveLength(4)
  })

  test('find every page that leads there', async () => {
    const paths = locationsIn((await read('/sitemap-pages.xml')).text)
    for (const path of [
      '/',
      '/en/',
      '/esseet/',
      '/kirjoittajat/aino-aava/',
      '/arkisto/',
      '/tietoa/',
      '/en/about/',
    ])
      expect(paths).toContain(path)
    for (const path of paths) expect((await read(path)).status, path).toBe(200)
  })

  test('find no more what is unpublished', async () => {
    const data = { _status: 'draft' } as const
    await portal.payload.update({ collection: 'articles', id: finnish, data })
    await vi.waitFor(async () => {
      const { text } = await read('/sitemap-articles-1.xml')
      expect(locationsIn(text)).toEqual(['/en/essays/first/', '/esseet/yksin-erikseen/'])
    }, SOON)
  })

  test('find each page with its translations, as the page itself names them', async () => {
    const { payload } = portal
    const both = async (collection: 'categories' | 'series' | 'pages', more: object = {}) => {
      const made = { collection, data: { title: 'Palvelu', language: 'fi', ...more } } as const
      const { id } = await payload.create(made)
      const data = { title: 'Service', language: 'en', translationOf: id, ...more } as const
      await payload.create({ collection, data })
      await payload.create({ collection, data: { title: 'Vain suomeksi', language: 'fi', ...more } })
      return id
    }
    await both('categories')
    const series = await both('series')
    await publish('Osa', { series })
    await both('pages', { body: bodyOf('Teksti.'), _status: 'published' })
    await vi.waitFor(async () => {
      expect(pairsIn((await read('/sitemap-pages.xml')).text)).toMatchObject({
        '/aiheet/palvelu/': ['/aiheet/palvelu/', '/en/topics/service/'],
        '/en/topics/service/': ['/aiheet/palvelu/', '/en/topics/service/'],
        '/aiheet/vain-suomeksi/': [],
        '/sarjat/palvelu/': ['/en/series/service/', '/sarjat/palvelu/'],
        '/palvelu/': ['/en/service/', '/palvelu/'],
        '/en/service/': ['/en/service/', '/palvelu/'],
        '/vain-suomeksi/': [],
        '/tietoa/': ['/en/about/', '/tietoa/'],
      })
    }, SOON)
    for (const [path, pair] of Object.entries(pairsIn((await read('/sitemap-pages.xml')).text))) {
      const html = (await read(path)).text
      const named = Array.from(html.matchAll(/hreflang="\w+" href="(http[^"]+)"/g), ([, url = '']) => url)
      expect(named.map((url) => new URL(url).pathname).toSorted(), path).toEqual(pair)
    }
  })
})

/** As the site calls itself where nobody has set its address. */
function origin(): string {
  return `http://localhost:${new URL(site.url).port}`
}

async function publish(title: string, more: object = {}): Promise<string> {
  const data = { ...essay(title), ...more, _status: 'published' as const }
  return (await portal.payload.create({ collection: 'articles', data })).id
}

async function read(path: string) {
  const answer = await fetch(site.url + path, { redirect: 'manual' })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

function locationsIn(xml: string): string[] {
  return Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => new URL(address).pathname)
}

/** The addresses of the same page in all languages, in order, by the address of each page. */
function pairsIn(xml: string): Record<string, string[]> {
  const pairs = xml.split('</url>').map((entry) => {
    const named = Array.from(entry.matchAll(/hreflang="\w+" href="([^"]+)"/g), ([, url = '']) => url)
    return [locationsIn(entry)[0], named.map((url) => new URL(url).pathname).toSorted()] as const
  })
  return Object.fromEntries(pairs.flatMap(([path, pair]) => (path === undefined ? [] : [[path, pair]])))
}
