import { afterAll, beforeAll, expect, test } from 'vitest'

import { INDEXES } from '#cms/addresses'
import { KINDS } from '#cms/articles'
import { LANGUAGES } from '#cms/language'

import { bodyOf, essay } from '../../cms/testing/articles.ts'
import { freshPortal } from '../../cms/testing/portal.ts'
import { pictureFile } from '../../cms/testing/samples.ts'
import {
  archivePath,
  articlePath,
  bookPointsPath,
  entryPath,
  frontPath,
  indexPath,
  listPath,
} from '../paths.ts'
import { type Renderer, type Rendered, startRenderer } from '../testing/rendering.ts'

/*
 * A page may be kept as long as no change carries one of its tags. So every page that is another after a change must
 * have had one of the change's tags before it.
 */

/** Random edits in a run; another start shows other edits. */
const EDITS = 20
const START = Number(process.env.EDITS_FROM ?? 20261121)

const { payload } = await freshPortal()
let renderer: Renderer
beforeAll(async () => {
  await makeContent()
  renderer = await startRenderer()
}, 120_000)
afterAll(() => {
  renderer.stop()
})

test(
  `every page that a random edit changes had one of its tags (from ${String(START)})`,
  { timeout: 300_000 },
  async () => {
    let pages = await renderAll(new Map())
    let changed = 0
    for (let edit = 0; edit < EDITS; edit += 1) {
      const before = await newestRow()
      const what = await editAtRandom()
      const tags = await tagsAfter(before)
      const now = await renderAll(pages)
      for (const [address, { answer }] of now) {
        const was = pages.get(address)
        if (!was || was.answer === answer) continue
        changed += 1
        expect(
          was.tags.some((tag) => tags.has(tag)),
          `${what} changed ${address}, which has the tags ${was.tags.join(' ')}; the change ${[...tags].join(' ')}`,
        ).toBe(true)
      }
      pages = now
    }
    expect(changed).toBeGreaterThan(EDITS)
  },
)

test('a change of one topic leaves the pages of another as they are', async () => {
  const [, other] = await all('categories')
  const before = await newestRow()
  await payload.create({
    collection: 'articles',
    data: { ...essay('Vain yhdestä aiheesta'), categories: [other?.id ?? ''], _status: 'published' },
  })
  const tags = await tagsAfter(before)
  const [topic] = await all('categories')
  const page = await renderer.render(
    entryPath({ language: 'fi', index: 'categories', slug: topic?.slug ?? '' }),
  )
  expect(page.tags.filter((tag) => tags.has(tag))).toEqual([])
})

const random = createRandom(START)

async function editAtRandom(): Promise<string> {
  const edit = pick(EDITS_OF_ALL_KINDS)
  await edit.carryOut()
  return edit.name
}

const words = ['Kahvi', 'Puhelu', 'Palaute', 'Kiitos', 'Odotus', 'Lupaus']
const title = () => `${pick(words)} ${String(Math.floor(random() * 1000))}`

/** Edits as an editor makes them; each leaves enough for the next. */
const EDITS_OF_ALL_KINDS: { name: string; carryOut: () => Promise<unknown> }[] = [
  ...(['title', 'standfirst'] as const).map((field) => ({
    name: `a new ${field} of an article`,
    carryOut: () => editArticle({ [field]: title() }),
  })),
  {
    name: 'a new address of an article',
    carryOut: () => editArticle({ slug: title().toLowerCase().replace(' ', '-') }),
  },
  { name: 'another kind of an article', carryOut: () => editArticle({ kind: pick(KINDS), verdict: 3 }) },
  { name: 'another text', carryOut: () => editArticle({ body: bodyOf(title(), title()) }) },
  {
    name: 'another date',
    carryOut: () =>
      editArticle({ publishedAt: `20${String(10 + Math.floor(random() * 15))}-05-05T10:00:00.000Z` }),
  },
  { name: 'other writers', carryOut: async () => editArticle({ authors: [pick(await all('authors')).id] }) },
  {
    name: 'other books',
    carryOut: async () => editArticle({ books: [pick(await all('books')).id], bookPoints: null }),
  },
  {
    name: 'other topics',
    carryOut: async () => editArticle({ categories: [pick(await all('categories')).id] }),
  },
  {
    name: 'another series',
    carryOut: async () => editArticle({ series: pick(await all('series')).id, seriesPart: 1 }),
  },
  { name: 'another picture', carryOut: async () => editArticle({ heroImage: pick(await all('media')).id }) },
  { name: 'an article taken back', carryOut: () => editArticle({ _status: 'draft' }) },
  { name: 'an article in the trash', carryOut: () => editArticle({ deletedAt: new Date().toISOString() }) },
  { name: 'a new article', carryOut: newArticle },
  {
    name: 'an article deleted',
    carryOut: async () => payload.delete({ collection: 'articles', id: pick(await all('articles')).id }),
  },
  { name: 'a person renamed', carryOut: () => editOne('authors', { name: title() }) },
  { name: 'a person with another role', carryOut: () => editOne('authors', { role: title() }) },
  {
    name: 'a person at another address',
    carryOut: () => editOne('authors', { slug: `h-${String(random()).slice(2)}` }),
  },
  {
    name: 'a new person',
    carryOut: () => payload.create({ collection: 'authors', data: { name: title() } }),
  },
  { name: 'a person deleted', carryOut: () => removeOne('authors') },
  { name: 'a book renamed', carryOut: () => editOne('books', { title: title() }) },
  {
    name: 'a book with other points',
    carryOut: () => editOne('books', { points: 3.5 + Math.floor(random() * 5) }),
  },
  { name: 'a book deleted', carryOut: () => removeOne('books') },
  { name: 'a topic renamed', carryOut: () => editOne('categories', { title: title() }) },
  {
    name: 'a topic with another number',
    carryOut: () => editOne('categories', { number: `${String(1 + Math.floor(random() * 90))}.` }),
  },
  { name: 'a topic deleted', carryOut: () => removeOne('categories') },
  { name: 'a series renamed', carryOut: () => editOne('series', { title: title() }) },
  { name: 'a series deleted', carryOut: () => removeOne('series') },
  {
    name: 'another text beside a picture',
    carryOut: () => editOne('media', { credit: title(), place: title() }),
  },
  { name: 'a page renamed', carryOut: () => editOne('pages', { title: title(), _status: 'published' }) },
  {
    name: 'a page out of the footer',
    carryOut: () => editOne('pages', { showInFooter: random() < 0.5, _status: 'published' }),
  },
  {
    name: 'other settings',
    carryOut: () => payload.updateGlobal({ slug: 'settings', data: { organisation: { name: title() } } }),
  },
  {
    name: 'another lead article',
    carryOut: async () => {
      const lead = pick((await all('articles')).filter(({ language }) => language === 'fi')).id
      await payload.updateGlobal({ slug: 'front-page', data: { entries: [{ language: 'fi', lead }] } })
    },
  },
  {
    name: 'a redirect by hand',
    carryOut: () =>
      payload.create({
        collection: 'redirects',
        data: {
          from: `/kampanja-${String(random()).slice(2, 5)}/`,
          to: '/esseet/',
          kind: 'moved',
          source: 'hand',
        },
      }),
  },
]

/** As loose as JSON is, for the collection is known only when a test runs. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any

type Edited = 'articles' | 'authors' | 'books' | 'categories' | 'media' | 'pages' | 'series'

async function all(
  collection: Edited,
): Promise<{ id: string; slug?: string; language?: string; kind?: string }[]> {
  const { docs } = await payload.find({ collection, sort: 'createdAt', pagination: false, depth: 0 })
  return docs.map((document: Json) => document)
}

/** Publishes it too, unless told otherwise. */
async function editArticle(data: Json): Promise<void> {
  const { id } = pick(await all('articles'))
  await payload.update({ collection: 'articles', id, data: { _status: 'published', ...data } })
}

async function editOne(collection: Edited, data: Json): Promise<void> {
  await payload.update({ collection, id: pick(await all(collection)).id, data })
}

/** The last two stay, for the edits that come. */
async function removeOne(collection: Edited): Promise<void> {
  const documents = await all(collection)
  if (documents.length > 2) await payload.delete({ collection, id: pick(documents).id })
}

async function newArticle() {
  const [authors, categories] = await Promise.all([all('authors'), all('categories')])
  const data: Json = {
    ...essay(title()),
    language: pick(LANGUAGES),
    authors: [pick(authors).id],
    categories: [pick(categories).id],
    _status: 'published',
  }
  return payload.create({ collection: 'articles', data })
}

/** Enough that most edits touch something that several pages show. */
async function makeContent(): Promise<void> {
  const make = async (collection: Edited, data: Json) => {
    const file = collection === 'media' ? { file: await pictureFile() } : {}
    const { id } = await payload.create({ collection, data, ...file })
    return id
  }
  const several = (count: number, one: (number: number) => Promise<string>) =>
    Promise.all(Array.from({ length: count }, (_, number) => one(number)))
  await several(2, () => make('media', { decorative: true }))
  const authors = await several(4, (number) => make('authors', { name: `Henkilö ${String(number)}` }))
  const books = await several(4, (number) =>
    make('books', { title: `Kirja ${String(number)}`, authors: ['Eka Tekijä'], points: number }),
  )
  const categories = await several(4, (number) =>
    make('categories', { title: `Aihe ${String(number)}`, language: 'fi', number: `${String(number + 1)}.` }),
  )
  const series = await several(4, (number) =>
    make('series', { title: `Sarja ${String(number)}`, language: 'fi' }),
  )
  await several(3, (number) =>
    make('pages', {
      title: `Sivu ${String(number)}`,
      language: 'fi',
      showInFooter: true,
      _status: 'published',
    }),
  )
  const of = (documents: readonly string[], number: number) => documents[number % documents.length] ?? ''
  for (let number = 0; number < 14; number += 1) {
    await make('articles', {
      ...essay(`Teksti ${String(number)}`),
      kind: of(KINDS, number),
      verdict: 4,
      authors: [of(authors, number)],
      books: [of(books, number)],
      categories: [of(categories, number)],
      ...(number % 3 === 0 && { series: of(series, number), seriesPart: number + 1 }),
      ...(number > 10 && { language: 'en', series: undefined }),
      publishedAt: `20${String(10 + number)}-05-05T10:00:00.000Z`,
      _status: 'published',
    })
  }
}

/** Every page there is, and those that were there once. */
async function renderAll(before: ReadonlyMap<string, Rendered>): Promise<Map<string, Rendered>> {
  const addresses = new Set([...before.keys(), ...lists(), ...(await entries()), '/ei-ole/'])
  const pages = new Map<string, Rendered>()
  for (const address of addresses) pages.set(address, await renderer.render(address))
  return pages
}

function lists(): string[] {
  return LANGUAGES.flatMap((language) => [
    frontPath(language),
    bookPointsPath(language),
    archivePath({ language }),
    ...[2012, 2020, 2026].map((year) => archivePath({ language, year })),
    ...INDEXES.map((index) => indexPath({ language, index })),
    ...KINDS.map((kind) => listPath({ language, kind })),
  ])
}

async function entries(): Promise<string[]> {
  const language = 'fi'
  const articles = await all('articles')
  const documents = await Promise.all(
    INDEXES.map(async (index) =>
      (await all(index)).map(({ slug = '' }) => entryPath({ language, index, slug })),
    ),
  )
  const pages = await all('pages')
  return [
    ...articles.map((article: Json) => articlePath(article)),
    ...documents.flat(),
    ...pages.map(({ slug = '' }) => `/${slug}/`),
  ]
}

async function newestRow(): Promise<number> {
  const { docs } = await payload.find({ collection: 'changes', sort: '-seq', limit: 1 })
  return docs[0]?.seq ?? 0
}

async function tagsAfter(seq: number): Promise<Set<string>> {
  const where = { seq: { greater_than: seq }, state: { equals: 'done' } }
  const { docs } = await payload.find({ collection: 'changes', where, pagination: false })
  return new Set(docs.flatMap(({ tags }: Json) => tags))
}

function pick<Value>(values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('There is nothing to pick from')
  return value
}

/** The same numbers from the same start: mulberry32, public domain. */
function createRandom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
