import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { pictureFile } from '../../cms/testing/samples.ts'
import { all, type Document, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const HOSTILE = 'Ääni </script><script>document.title=`pwned`</script> & muuta'
const SOON = { timeout: 15_000, interval: 100 }
const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
})

let portal: TestPortal
let site: SiteProcess
let category: string
beforeAll(async () => {
  portal = await freshPortal()
  const { payload } = portal
  const writer = await payload.create({
    collection: 'authors',
    data: { name: 'Aino Aava', role: 'valmentaja' },
  })
  const book = await payload.create({
    collection: 'books',
    data: {
      title: 'Hyvä kysymys',
      authors: ['Bo Berg', 'Cia Cedervall'],
      isbn: '978-1-60994-981-5',
      year: 2013,
    },
  })
  const topic = await payload.create({
    collection: 'categories',
    data: { title: 'Asiakkuus', language: 'fi' },
  })
  category = topic.slug ?? ''
  const about = { authors: [writer.id], books: [book.id], categories: [topic.id] }
  await publish({ title: 'Arvio', kind: 'review', verdict: 4, ...about })
  await publish({ title: 'Essee', standfirst: 'Mistä on kyse.', ...about })
  await publish({ title: 'Uutinen', kind: 'news' })
  await publish({ title: 'Kirjoitus', kind: 'post' })
  await publish({ title: HOSTILE, slug: 'vihamielinen' })
  site = await startSite()
})
afterAll(() => site.stop())

describe('machines are told', () => {
  test('whose portal it is, and how to search it', async () => {
    const { things } = await read('/')
    expect(things.map((thing) => thing['@type'])).toEqual(['Organization', 'WebSite'])
    expect(things[1]).toMatchObject({
      inLanguage: 'fi',
      potentialAction: {
        target: { urlTemplate: expect.stringMatching(/\/haku\/\?q=\{search_term_string\}$/) },
        'query-input': 'required name=search_term_string',
      },
    })
  })

  test('that a review is one, of which book, and its verdict', async () => {
    const { things, page } = await read('/kirja-arviot/arvio/')
    expect(things.map((thing) => thing['@type'])).toEqual(['Review', 'BreadcrumbList'])
    const [review] = things
    expect(review).toMatchObject({
      name: wordsIn(the('h1', page)),
      author: [{ '@type': 'Person', name: 'Aino Aava', jobTitle: 'valmentaja' }],
      itemReviewed: {
        '@type': 'Book',
        name: 'Hyvä kysymys',
        isbn: '9781609949815',
        author: [{ name: 'Bo Berg' }, { name: 'Cia Cedervall' }],
      },
      reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1 },
      datePublished: all('time', page).at(0)?.getAttribute('datetime'),
      keywords: ['Asiakkuus'],
    })
    expect(review).not.toHaveProperty('aggregateRating')
  })

  test.each([
    ['/esseet/essee/', 'Article'],
    ['/uutiset/uutinen/', 'NewsArticle'],
    ['/blogi/kirjoitus/', 'BlogPosting'],
  ])('what the text at %s is: %s', async (path, type) => {
    const { things, page } = await read(path)
    expect(things[0]).toMatchObject({
      '@type': type,
      headline: wordsIn(the('h1', page)),
      inLanguage: 'fi',
      url: the('link[rel=canonical]', page).getAttribute('href'),
      publisher: { '@type': 'Organization', name: expect.stringMatching(/./) },
    })
    expect(things[0]).not.toHaveProperty('aggregateRating') // nobody has voted
  })

  test('that the organisation signs where nobody else does', async () => {
    expect((await read('/uutiset/uutinen/')).things[0]).toMatchObject({ author: { '@type': 'Organization' } })
  })

  test('what readers think, when some have voted', async () => {
    const body = new URLSearchParams({ toiminto: 'arvio', tahdet: '5' })
    const headers = { Origin: site.url }
    const answer = await fetch(`${site.url}/esseet/essee/`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
    const { things } = await read('/esseet/essee/?viesti=arvio')
    expect(things[0]).toMatchObject({ aggregateRating: { ratingValue: 5, ratingCount: 1 } })
  })

  test('the way to a page, as it is shown', async () => {
    const { things, page } = await read(`/aiheet/${category}/`)
    const shown = all('nav[aria-label="Murupolku"] a', page).map(wordsIn)
    const list = z
      .object({
        itemListElement: z.array(z.object({ position: z.number(), name: z.string(), item: z.url() })),
      })
      .parse(things.find((thing) => thing['@type'] === 'BreadcrumbList'))
    expect(list.itemListElement.map(({ name }) => name)).toEqual([...shown, wordsIn(the('h1', page))])
    expect(list.itemListElement.map(({ position }) => position)).toEqual([1, 2])
  })

  test('of a book what its page tells', async () => {
    const { things } = await read('/kirjat/hyva-kysymys/')
    expect(things.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'Book'])
    expect(things[1]).toMatchObject({ isbn: '9781609949815', datePublished: '2013' })
  })

  test('nothing that runs, whatever a title says', async () => {
    const { page, things } = await read('/esseet/vihamielinen/')
    expect(things[0]).toMatchObject({ headline: HOSTILE })
    expect(all('script:not([src], [type="application/ld+json"])', page)).toEqual([])
  })
})

test('who shares a page shares its title, its words and its address', async () => {
  const { page } = await read('/esseet/essee/')
  const told = Object.fromEntries(
    all('meta[property^="og:"]', page).map((tag) => [
      tag.getAttribute('property'),
      tag.getAttribute('content'),
    ]),
  )
  expect(told).toMatchObject({
    'og:title': 'Essee',
    'og:description': 'Mistä on kyse.',
    'og:type': 'article',
    'og:locale': 'fi_FI',
    'og:url': the('link[rel=canonical]', page).getAttribute('href'),
  })
})

test('a page that is no article shares the picture of the house', async () => {
  const data = { alt: 'Talon kuva', credit: 'Kuvaaja' }
  const { id } = await portal.payload.create({ collection: 'media', data, file: await pictureFile() })
  await portal.payload.updateGlobal({ slug: 'settings', data: { sharePicture: id } })
  await vi.waitFor(async () => {
    const { page } = await read('/esseet/')
    expect(the('meta[property="og:image"]', page).getAttribute('content')).toMatch(/^http.+\/media\//)
    expect(the('meta[property="og:image:alt"]', page).getAttribute('content')).toBe('Talon kuva')
  }, SOON)
  const { page } = await read('/esseet/essee/')
  expect(the('meta[property="og:image"]', page).getAttribute('content')).toMatch(/\/esseet\/essee\/jakokuva-/)
})

async function publish({ title, ...data }: { title: string } & Record<string, unknown>): Promise<void> {
  await portal.payload.create({
    collection: 'articles',
    data: { ...essay(title), ...data, _status: 'published' },
  })
}

async function read(path: string) {
  const answer = await fetch(site.url + path)
  expect(answer.status, path).toBe(200)
  const page: Document = treeOf(await answer.text())
  const things = all('script[type="application/ld+json"]', page).flatMap(
    (script) => graphSchema.parse(JSON.parse(script.textContent))['@graph'],
  )
  return { page, things }
}
