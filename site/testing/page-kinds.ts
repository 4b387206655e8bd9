import { body, h2, p } from '../../content/seed/body.ts'
import type { Create } from './creating.ts'

/** The demonstration article that has one of everything. */
export const EVERYTHING = '/blogi/kahvinkeitin-muutti-kerrosta/'

/** An address of each kind of page, in Finnish and in English; the content is the demonstration's and what is added below. */
const OF_EACH_KIND = {
  'a front page': ['/', '/en/'],
  'a list': ['/esseet/', '/en/essays/'],
  'a further page of a list': ['/uutiset/sivu/2/', '/en/news/page/2/'],
  'an essay': ['/esseet/toinen-puhelu/', '/en/essays/any-questions/'],
  'a review': ['/kirja-arviot/johtajuussatu-junamatkalle/'],
  'a column': ['/kolumnit/kiitos-palautteestasi/', '/en/columns/a-door-that-also-opens-outwards/'],
  'a post': [EVERYTHING, '/en/blog/the-objection-that-was-never-translated/'],
  'news of many with endless words': ['/uutiset/loputon/'],
  'a part of a series': ['/blogi/kuka-taman-paattaa/', '/en/news/part-1/'],
  'the authors': ['/kirjoittajat/', '/en/authors/'],
  'an author': ['/kirjoittajat/noora-kettunen/', '/en/authors/noora-kettunen/'],
  'the books': ['/kirjat/', '/en/books/'],
  'a book': ['/kirjat/humble-inquiry/', '/en/books/humble-inquiry/'],
  'the topics': ['/aiheet/', '/en/topics/'],
  'a topic': ['/aiheet/asiakkuus/', '/en/topics/customer-relationships/'],
  'a topic under another': ['/aiheet/kohtaaminen/'],
  'all series': ['/sarjat/', '/en/series/'],
  'a series': ['/sarjat/yksi-kysymys/', '/en/series/in-parts/'],
  'the archive': ['/arkisto/', '/en/archive/'],
  'a year of it': ['/arkisto/2025/', '/en/archive/2025/'],
  'a month of it': ['/arkisto/2025/10/', '/en/archive/2025/06/'],
  'the book points': ['/kirjapisteet/', '/en/book-points/'],
  'the page of one’s own comments and ratings': ['/keskustelu/oma/', '/en/discussion/own/'],
  'a page that comes with the portal': ['/tietoa/', '/en/about/'],
  'the page of privacy, with a form': ['/tietosuoja/', '/en/privacy/'],
  'a page of the CMS': ['/yhteys/', '/en/contact/'],
  'the search': ['/haku/', '/en/search/'],
  'what was found': ['/haku/?q=palaveri+kuunteleminen', '/en/search/?q=question'],
  'nothing found': ['/haku/?q=xyzzyx', '/en/search/?q=xyzzyx'],
} as const

const MISSING = ['/ei-ole/', '/esseet/toinen/', '/en/nothing/', '/posti/']
const GONE = ['/poistettu/', '/en/removed/']

/** A page, what kind it is, and how it is answered. */
interface PageOfAKind {
  kind: string
  path: string
  status: number
}

export const PAGES: readonly PageOfAKind[] = [
  ...Object.entries(OF_EACH_KIND).flatMap(([kind, paths]) =>
    paths.map((path) => ({ kind, path, status: 200 })),
  ),
  ...MISSING.map((path) => ({ kind: 'a page that is missing', path, status: 404 })),
  ...GONE.map((path) => ({ kind: 'a page that is gone', path, status: 410 })),
]

/** No line holds it, nor a telephone's whole width. */
const ENDLESS = 'Asiakaskokemusjohtamisjärjestelmäkehityshankesuunnitelmaluonnoskokouspöytäkirjaliitteet'

const MANY_WRITERS = 12

/** Enough for a list to have a second page. */
const MANY = 13

/** Adds to the demonstration content what it has none of, so that each kind of page is there. */
export async function completeDemonstration(create: Create): Promise<void> {
  for (const from of GONE) await create('redirects', { from, kind: 'gone' })
  const text = body([h2('Osoite'), p('Esimerkkikatu 3')], () => '')
  await create('pages', { title: 'Yhteys', language: 'fi', body: text, _status: 'published' })
  await create('pages', { title: 'Contact', language: 'en', body: text, _status: 'published' })
  await create('articles', { ...(await endless(create)), body: text, _status: 'published' })
  const series = await create('series', { title: 'In parts', language: 'en' })
  for (let part = 1; part <= MANY; part += 1) {
    const news = { kind: 'news', body: text, _status: 'published' }
    await create('articles', { ...news, language: 'fi', title: `Uutinen ${String(part)}` })
    const title = `Part ${String(part)}`
    await create('articles', { ...news, language: 'en', title, series: series.id, seriesPart: part })
  }
}

/** News without a picture, signed by a dozen, of which every text is too long. */
async function endless(create: Create): Promise<object> {
  const numbers = Array.from({ length: MANY_WRITERS }, (_, place) => String(place + 1))
  const bios = [{ language: 'fi', text: ENDLESS }]
  const writers = await Promise.all(
    numbers.map((number) => create('authors', { name: `${ENDLESS} ${number}`, role: ENDLESS, bios })),
  )
  const named = { title: ENDLESS, description: ENDLESS }
  const series = await create('series', { ...named, language: 'fi' })
  const category = await create('categories', { ...named, language: 'fi', number: '9.' })
  const book = await create('books', { ...named, authors: [ENDLESS], publisher: ENDLESS, points: 1 })
  return {
    kind: 'news',
    language: 'fi',
    title: `${ENDLESS} ${ENDLESS}`,
    slug: 'loputon',
    standfirst: ENDLESS,
    authors: writers.map(({ id }) => id),
    categories: [category.id],
    books: [book.id],
    series: series.id,
  }
}
