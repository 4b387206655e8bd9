import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { INJECTIONS, naughtyStrings } from '../testing/hostile-texts.ts'
import { all, linkNamed, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { untilSearchable } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const SOON = { timeout: 15_000, interval: 100 }

let portal: TestPortal
let site: SiteProcess
beforeAll(async () => {
  portal = await freshPortal()
  await publish('Ensimmäinen puhelu', bodyOf('Hyvän kokemuksen <b>alku</b>. Asiakkaan ääni kuuluu.'))
  await publish('Toinen puhelu', bodyOf('Asiakas soitti uudelleen.'), { kind: 'column' })
  await publish('An English call', bodyOf('Customers called.'), { language: 'en' })
  site = await startSite({ TRUST_PROXY: '1' })
  await untilSearchable(site.url)
}, 120_000)
afterAll(() => site.stop())

describe('a search', () => {
  test('finds words in other forms, and marks them', async () => {
    const { status, html } = await asked('/haku/?q=kokemus')
    expect(status).toBe(200)
    expect(all('.results h2', treeOf(html)).map(wordsIn)).toEqual(['Ensimmäinen puhelu'])
    expect(html).toContain('<mark>kokemuksen</mark>')
    expect(html).toContain('&lt;b&gt;alku&lt;/b&gt;')
    expect(html).toContain('1 osuma haulla ”kokemus”')
  })

  test('is one visitor’s and nothing for search engines', async () => {
    const { headers, html } = await asked('/haku/?q=kokemus')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect((await asked('/haku/')).html).not.toContain('noindex')
  })

  test('can be narrowed, and widened again', async () => {
    const { html } = await asked('/haku/?q=puhelu')
    const narrower = linkTo(html, 'Kolumni')
    expect(narrower).toBe('/haku/?q=puhelu&laji=column')
    const narrowed = await asked(narrower)
    expect(all('.results h2', treeOf(narrowed.html)).map(wordsIn)).toEqual(['Toinen puhelu'])
    expect(all('.limits a', treeOf(narrowed.html)).map(wordsIn)).toEqual(['Kolumni ×'])
    const nothing = await asked('/haku/?q=kokemus&laji=column')
    expect(nothing.html).toContain('Rajausten kanssa ei löytynyt mitään')
  })

  test('tells what some words were found of, and what a mistyped one may be', async () => {
    expect((await asked('/haku/?q=kokemus+uudelleen')).html).toContain('Näissä on osa hakusanoista')
    const { html } = await asked('/haku/?q=puheluu')
    expect(linkTo(html, 'puhelu')).toBe('/haku/?q=puhelu')
  })

  test('is of the language of its page', async () => {
    const { html } = await asked('/en/search/?q=customer')
    expect(html).toContain('1 result for “customer”')
    expect((await asked('/haku/?q=customers')).html).toContain('Ei osumia haulla ”customers”')
  })

  test('leads on where nothing is found, and to nothing where nothing is asked', async () => {
    const { status, html } = await asked('/haku/?q=xyzzyx')
    expect(status).toBe(200)
    expect(html).toContain('Tarkista kirjoitusasu')
    expect(all('main a', treeOf((await asked('/haku/')).html))).toEqual([])
    expect((await asked('/haku/?q=-kokemus')).html).toContain('Kirjoita ainakin yksi sana')
  })

  test('of more than 200 characters is refused, and comes back in the form', async () => {
    const long = 'kokemus '.repeat(30).trim()
    const { status, html } = await asked(`/haku/?q=${encodeURIComponent(long)}`)
    expect(status).toBe(400)
    expect(html).toContain('Lyhennä niitä ja hae uudelleen')
    expect(html).toContain(`value="${long}"`)
  })

  test('of what has been unpublished finds it no more', async () => {
    const { id } = await publish('Sammakko hyppäsi')
    await vi.waitFor(async () => {
      expect((await asked('/haku/?q=sammakko')).html).toContain('1 osuma')
    }, SOON)
    await portal.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await vi.waitFor(async () => {
      expect((await asked('/haku/?q=sammakko')).html).toContain('Ei osumia')
    }, SOON)
  })
})

describe('many searches', () => {
  const fromOne = async (address: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, number) => {
        const headers = { 'X-Forwarded-For': address }
        const answer = await fetch(`${site.url}/haku/?q=kokemus+${address}+${String(number)}`, { headers })
        await answer.text()
        return answer
      }),
    )

  test('at once from one network wait, those of others and pages do not', async () => {
    const flood = fromOne('198.51.100.7', 150)
    const [page, other] = await Promise.all([asked('/'), fromOne('203.0.113.9', 20)])
    expect(page.status).toBe(200)
    expect(other.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const refused = (await flood).filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
  })

  test('for the same words, however written, are one', async () => {
    await asked('/haku/?q=puhelu')
    const again = await asked('/haku/?laji=&x=1&q=+puhelu&sivu=1')
    expect(again.headers.get('cache-status')).toBe('sitouttaja; hit')
    expect(again.headers.get('cache-control')).toBe('private, no-store')
    expect(again.headers.get('cache-tag')).toBeNull()
  })
})

const texts = [...naughtyStrings(), ...INJECTIONS]
test('hostile strings are words like any other', { timeout: 60_000 }, async () => {
  for (const [number, text] of texts.entries()) {
    const answer = await fetch(`${site.url}/haku/?${new URLSearchParams({ q: text }).toString()}`, {
      headers: { 'X-Forwarded-For': `203.0.${String(number % 250)}.1` },
    })
    expect([200, 400], text).toContain(answer.status)
    const page = treeOf(await answer.text())
    expect(
      all('script:not([src], [type="application/ld+json"]), [onerror], main img, main iframe', page),
      text,
    ).toEqual([])
    expect(the('#haku', page).getAttribute('value')?.trim(), text).toBe(asShown(text))
  }
})

/** As a browser gives back what stands in a box of one line. */
function asShown(text: string): string {
  return text.trim()
}

async function publish(title: string, body = bodyOf('Teksti.'), more: object = {}) {
  return portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), body, ...more, _status: 'published' },
  })
}

async function asked(address: string) {
  const answer = await fetch(site.url + address)
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

function linkTo(html: string, words: string): string {
  return linkNamed(words, treeOf(html)).getAttribute('href') ?? ''
}
