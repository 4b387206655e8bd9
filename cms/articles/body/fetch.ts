import type { Payload } from 'payload'

import { rememberingDocuments } from '../../changes/memory.ts'
import { cms } from '../../client.ts'
import { isId } from '../../database.ts'
import type { Language } from '../../language/language.ts'
import { fileView, pictureView } from '../../media/view.ts'
import type { Author, Book, Media } from '../../payload-types.ts'
import { bylines } from '../../people/bylines.ts'
import { idIn } from './document.ts'
import type { BookCardView, LinkTarget } from './nodes.ts'
import { nameOf, type Reference, type Resolve } from './references.ts'

interface Wish {
  payload: Payload
  references: readonly Reference[]
  /** Of the page that shows the texts. */
  language: Language
  /** Ids of what the page shows besides; fetched along, in the same queries. */
  beside?: Beside
}

type Beside = Readonly<Record<'authors' | 'books' | 'media', readonly string[]>>

const NOTHING: Beside = { authors: [], books: [], media: [] }

/** What was found: for the texts, and the documents themselves by their ids. Writers have their portraits. */
export interface Found {
  resolve: Resolve
  authors: ReadonlyMap<string, Author>
  books: ReadonlyMap<string, Book>
  media: ReadonlyMap<string, Media>
}

/**
 * Fetches all that texts point at, as far as readers may see it: one query at most for each collection, none for writers
 * and for what is remembered.
 */
export async function fetchReferences({
  payload,
  references,
  language,
  beside = NOTHING,
}: Wish): Promise<Found> {
  const idsOf = (collection: Reference['collection']) => [
    ...references
      .filter((reference) => reference.collection === collection && isId(reference.id, payload.db.name))
      .map(({ id }) => id),
    ...(collection === 'articles' || collection === 'pages' ? [] : beside[collection]),
  ]
  const writers = new Set(idsOf('authors'))
  const [books, articles, pages, everybody] = await Promise.all([
    knownBooks(idsOf('books')),
    findArticles(payload, idsOf('articles')),
    findPages(payload, idsOf('pages')),
    writers.size > 0 ? bylines() : undefined,
  ])
  const authors = [...writers].flatMap((id) => everybody?.get(id) ?? [])
  // Books of which only the title is told show no cover.
  const shown = new Set(references.map(({ id }) => id))
  const covers = [...books.values()].filter(({ id }) => shown.has(id)).map(({ cover }) => idIn(cover))
  const portraits = authors
    .filter(({ id }) => beside.authors.includes(id))
    .map(({ portrait }) => idIn(portrait))
  const media = await knownMedia([
    ...idsOf('media'),
    ...[...covers, ...portraits].filter((id) => id !== undefined),
  ])

  const toBook = (slug: string): LinkTarget => ({ collection: 'books', language, slug })
  const links = new Map<string, LinkTarget>([
    ...articles.map(({ id, slug, ...rest }) =>
      link(id, { collection: 'articles', slug: slug ?? '', ...rest }),
    ),
    ...pages.map(({ id, slug, ...rest }) => link(id, { collection: 'pages', slug: slug ?? '', ...rest })),
    ...authors.map(({ id, slug }) => link(id, { collection: 'authors', slug: slug ?? '', language })),
    ...Array.from(books.values(), ({ id, slug }) => link(id, toBook(slug ?? ''))),
  ])
  const picture = (id: string | undefined) => pictureView(media.get(id ?? ''), language)
  const card = ({ title, authors, year, publisher, cover, slug }: Book): BookCardView => ({
    title,
    authors,
    year: year ?? undefined,
    publisher: publisher ?? undefined,
    cover: picture(idIn(cover)),
    to: toBook(slug ?? ''),
  })
  return {
    resolve: {
      link: (reference) => links.get(nameOf(reference)),
      picture,
      file: (id) => fileView(media.get(id), language),
      book: (id) => {
        const book = books.get(id)
        return book && card(book)
      },
    },
    authors: new Map(
      authors.map((author) => [
        author.id,
        { ...author, portrait: media.get(idIn(author.portrait) ?? '') ?? author.portrait ?? null },
      ]),
    ),
    books,
    media,
  }
}

function link(id: string, to: LinkTarget): [name: string, to: LinkTarget] {
  return [nameOf({ collection: to.collection, id }), to]
}

async function findArticles(payload: Payload, ids: string[]) {
  if (ids.length === 0) return []
  const select = { kind: true, language: true, slug: true } as const
  return (await payload.find({ collection: 'articles', select, ...among(ids) })).docs
}

async function findPages(payload: Payload, ids: string[]) {
  if (ids.length === 0) return []
  const select = { language: true, slug: true } as const
  return (await payload.find({ collection: 'pages', select, ...among(ids) })).docs
}

const knownBooks = rememberingDocuments(async (ids) => {
  const payload = await cms()
  return (await payload.find({ collection: 'books', ...among(ids) })).docs
})

const knownMedia = rememberingDocuments(async (ids) => {
  const payload = await cms()
  return (await payload.find({ collection: 'media', ...among(ids) })).docs
})

/** As a reader: what is not public is not found. */
function among(ids: readonly string[]) {
  return { where: { id: { in: [...ids] } }, depth: 0, pagination: false, overrideAccess: false } as const
}
