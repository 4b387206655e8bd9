import type { Payload } from 'payload'

import { isId } from '../../database.ts'
import type { Language } from '../../language/language.ts'
import { fileView, MEDIA_FIELDS, pictureView } from '../../media/view.ts'
import { idIn } from './document.ts'
import type { BookCardView, LinkTarget } from './nodes.ts'
import { nameOf, type Reference, type Resolve } from './references.ts'

interface Wish {
  payload: Payload
  references: readonly Reference[]
  /** Of the page that shows the texts. */
  language: Language
}

/** Fetches all that texts point at, as far as readers may see it: one query for each collection. */
export async function fetchReferences({ payload, references, language }: Wish): Promise<Resolve> {
  const idsOf = (collection: Reference['collection']) =>
    references
      .filter((reference) => reference.collection === collection && isId(reference.id, payload.db.name))
      .map(({ id }) => id)
  const [books, articles, pages, authors] = await Promise.all([
    findBooks(payload, idsOf('books')),
    findArticles(payload, idsOf('articles')),
    findPages(payload, idsOf('pages')),
    findAuthors(payload, idsOf('authors')),
  ])
  const covers = books.map(({ cover }) => idIn(cover)).filter((id) => id !== undefined)
  const media = await findMedia(payload, [...idsOf('media'), ...covers])
  const pictures = new Map(media.map((picture) => [picture.id, pictureView(picture, language)]))
  const files = new Map(media.map((file) => [file.id, fileView(file, language)]))

  const toBook = (slug: string): LinkTarget => ({ collection: 'books', language, slug })
  const links = new Map<string, LinkTarget>([
    ...articles.map(({ id, slug, ...rest }) =>
      link(id, { collection: 'articles', slug: slug ?? '', ...rest }),
    ),
    ...pages.map(({ id, slug, ...rest }) => link(id, { collection: 'pages', slug: slug ?? '', ...rest })),
    ...authors.map(({ id, slug }) => link(id, { collection: 'authors', slug: slug ?? '', language })),
    ...books.map(({ id, slug }) => link(id, toBook(slug ?? ''))),
  ])
  const cards = new Map<string, BookCardView>(
    books.map(({ id, title, authors, year, publisher, cover, slug }) => [
      id,
      {
        title,
        authors,
        year: year ?? undefined,
        publisher: publisher ?? undefined,
        cover: pictures.get(idIn(cover) ?? ''),
        to: toBook(slug ?? ''),
      },
    ]),
  )
  return {
    link: (reference) => links.get(nameOf(reference)),
    picture: (id) => pictures.get(id),
    file: (id) => files.get(id),
    book: (id) => cards.get(id),
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

async function findAuthors(payload: Payload, ids: string[]) {
  if (ids.length === 0) return []
  return (await payload.find({ collection: 'authors', select: { slug: true }, ...among(ids) })).docs
}

async function findBooks(payload: Payload, ids: string[]) {
  if (ids.length === 0) return []
  const select = { title: true, authors: true, year: true, publisher: true, cover: true, slug: true } as const
  return (await payload.find({ collection: 'books', select, ...among(ids) })).docs
}

async function findMedia(payload: Payload, ids: string[]) {
  if (ids.length === 0) return []
  return (await payload.find({ collection: 'media', select: MEDIA_FIELDS, ...among(ids) })).docs
}

/** As a reader: what is not public is not found. */
function among(ids: string[]) {
  return { where: { id: { in: ids } }, depth: 0, pagination: false, overrideAccess: false } as const
}
