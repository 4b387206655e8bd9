import type { Payload, Where } from 'payload'
import sharp from 'sharp'

import { body } from '../content/seed/body.ts'
import { SEED } from '../content/seed/portal.ts'
import type {
  SeedArticle,
  SeedBook,
  SeedCategory,
  SeedFile,
  SeedPerson,
  SeedPicture,
  SeedSeries,
} from '../content/seed/shapes.ts'
import { discussionPieces } from './seed-discussion.ts'
import { viewsPieces } from './seed-views.ts'
import { documentPiece, type Ids, listOf, one, type Piece, type Sown } from './seed-pieces.ts'

/** What the texts may point at. */
const POINTED_AT = ['media', 'authors', 'books', 'articles'] as const satisfies Sown[]

/** The row of `counters` that stands while a seeding is under way and holds the place of the piece being written. */
const UNDER_WAY = 'seeding'

/** Whether nobody has written anything yet, or a seeding was cut off. */
export async function wantsSeed(payload: Payload): Promise<boolean> {
  return (await placeUnderWay(payload)) !== undefined || (await isEmpty(payload))
}

/**
 * Fills the portal with the demonstration content. What is there stays as it is; only the piece that an earlier
 * seeding was writing when it was cut off is written again, because a document is several rows.
 */
export async function seed(payload: Payload, stopping?: AbortSignal): Promise<void> {
  const written = new Map<string, string>()
  const ids: Ids = (collection, keys) => keys.map((key) => idIn(written, `${collection}/${key}`))
  const half = await placeUnderWay(payload)
  for (const [place, piece] of piecesOf(payload).entries()) {
    stopping?.throwIfAborted()
    const found = await piece.find(ids)
    if (found !== undefined && place !== half) {
      written.set(piece.name, found)
      continue
    }
    await notePlace(payload, place)
    written.set(piece.name, await piece.write(ids, found))
  }
  await payload.delete({ collection: 'counters', where: { name: { equals: UNDER_WAY } } })
}

/** In an order in which everything stands before what refers to it. */
function piecesOf(payload: Payload): Piece[] {
  return [
    settingsPiece(payload),
    ...SEED.pictures.map((picture) => picturePiece(payload, picture)),
    ...SEED.files.map((file) => filePiece(payload, file)),
    ...SEED.people.map((person) => personPiece(payload, person)),
    ...SEED.books.map((book) => bookPiece(payload, book)),
    ...SEED.categories.map((category) => categoryPiece(payload, category)),
    ...SEED.series.map((series) => seriesPiece(payload, series)),
    ...SEED.articles.map((article) => articlePiece(payload, article)),
    ...discussionPieces(payload),
    ...viewsPieces(payload),
  ]
}

function settingsPiece(payload: Payload): Piece {
  return {
    name: 'settings',
    find: async () => {
      const { id, names } = await payload.findGlobal({ slug: 'settings', depth: 0 })
      return names && names.length > 0 ? id : undefined
    },
    write: async () => (await payload.updateGlobal({ slug: 'settings', data: SEED.settings, depth: 0 })).id,
  }
}

function picturePiece(payload: Payload, { key, fileName, svg, ...words }: SeedPicture): Piece {
  return documentPiece({
    payload,
    collection: 'media',
    key,
    where: { alt: { equals: words.alt } },
    data: () => words,
    file: async () => {
      const data = await sharp(Buffer.from(svg)).png().toBuffer()
      return { data, mimetype: 'image/png', name: fileName, size: data.length }
    },
  })
}

function filePiece(payload: Payload, { key, fileName, mimeType, data, ...words }: SeedFile): Piece {
  return documentPiece({
    payload,
    collection: 'media',
    key,
    where: { caption: { equals: words.caption } },
    data: () => words,
    file: () => {
      const bytes = data()
      return Promise.resolve({ data: bytes, mimetype: mimeType, name: fileName, size: bytes.length })
    },
  })
}

function personPiece(payload: Payload, { key, ...person }: SeedPerson): Piece {
  const where = { name: { equals: person.name } }
  return documentPiece({
    payload,
    collection: 'authors',
    key,
    where,
    data: (ids) => ({ ...person, ...one('portrait', ids('media', [`portrait-${key}`])) }),
  })
}

function bookPiece(payload: Payload, { key, ...book }: SeedBook): Piece {
  const where = { title: { equals: book.title } }
  return documentPiece({ payload, collection: 'books', key, where, data: () => book })
}

function categoryPiece(payload: Payload, { key, parent, translationOf, ...category }: SeedCategory): Piece {
  return documentPiece({
    payload,
    collection: 'categories',
    key,
    where: titled(category),
    data: (ids) => ({
      ...category,
      ...one('parent', ids('categories', listOf(parent))),
      ...one('translationOf', ids('categories', listOf(translationOf))),
    }),
  })
}

function seriesPiece(payload: Payload, { key, translationOf, ...series }: SeedSeries): Piece {
  return documentPiece({
    payload,
    collection: 'series',
    key,
    where: titled(series),
    data: (ids) => ({ ...series, ...one('translationOf', ids('series', listOf(translationOf))) }),
  })
}

function articlePiece(payload: Payload, { key, postscript, ...article }: SeedArticle): Piece {
  return documentPiece({
    payload,
    collection: 'articles',
    key,
    where: titled(article),
    data: (ids) => ({
      ...article,
      discussion: 'open',
      authors: ids('authors', article.authors),
      books: ids('books', article.books ?? []),
      categories: ids('categories', article.categories ?? []),
      ...one('series', ids('series', listOf(article.series))),
      ...one('heroImage', ids('media', listOf(article.heroImage))),
      ...one('translationOf', ids('articles', listOf(article.translationOf))),
      ...(article.writtenOn && { writtenOn: new Date(article.writtenOn).toISOString() }),
      body: body(article.body, idOf(ids)),
      ...(postscript && { postscript: body(postscript, idOf(ids)) }),
      _status: 'published',
    }),
  })
}

function titled({ title, language }: { title: string; language: string }): Where {
  return { and: [{ title: { equals: title } }, { language: { equals: language } }] }
}

/** For the texts, which name what they point at: `media/floors`. */
function idOf(ids: Ids): (name: string) => string {
  return (name) => {
    const [collection, key = ''] = name.split('/')
    const sown = POINTED_AT.find((candidate) => candidate === collection)
    const [id] = sown ? ids(sown, [key]) : []
    if (id === undefined) throw new Error(`content/seed points at ${name}, which no text can do`)
    return id
  }
}

function idIn(written: ReadonlyMap<string, string>, name: string): string {
  const id = written.get(name)
  if (id === undefined) throw new Error(`content/seed refers to ${name} before it is written`)
  return id
}

async function isEmpty({ db }: Payload): Promise<boolean> {
  const collections = ['articles', 'authors', 'books', 'categories', 'media', 'pages', 'series'] as const
  for (const collection of collections) {
    if ((await db.findOne({ collection, where: {} })) !== null) return false
  }
  return true
}

async function placeUnderWay(payload: Payload): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { name: { equals: UNDER_WAY } },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.value
}

async function notePlace(payload: Payload, place: number): Promise<void> {
  const { docs } = await payload.update({
    collection: 'counters',
    where: { name: { equals: UNDER_WAY } },
    data: { value: place },
  })
  if (docs.length > 0) return
  await payload.create({ collection: 'counters', data: { name: UNDER_WAY, value: place } })
}
