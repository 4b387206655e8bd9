import type { CollectionSlug, Payload } from 'payload'

/** What the index says of the documents that articles name, by their ids, as far as readers may see them. */
export type Names = ReadonlyMap<string, Named>

export interface Named {
  slug: string
  title: string
  /** What it is found by. */
  words: string
}

/** Reads all of them: a house has some hundreds. */
export async function readNames(payload: Payload): Promise<Names> {
  const all = { pagination: false, limit: 0, depth: 0, overrideAccess: false } as const
  const [authors, books, categories, series] = await Promise.all([
    payload.find({ collection: 'authors', select: { name: true, slug: true }, ...all }),
    payload.find({ collection: 'books', select: { title: true, slug: true, authors: true }, ...all }),
    payload.find({ collection: 'categories', select: { title: true, slug: true }, ...all }),
    payload.find({ collection: 'series', select: { title: true, slug: true }, ...all }),
  ])
  const titled = ({ id, title, slug }: { id: string; title: string; slug?: string | null }) =>
    [id, { slug: slug ?? '', title, words: title }] as const
  return new Map<string, Named>([
    ...authors.docs.map(({ name, ...author }) => titled({ ...author, title: name })),
    ...books.docs.map(
      ({ id, title, slug, authors }) =>
        [id, { slug: slug ?? '', title, words: [title, ...authors].join('\n') }] as const,
    ),
    ...categories.docs.map(titled),
    ...series.docs.map(titled),
  ])
}

/** The collections whose documents articles name. */
export const NAMED = ['authors', 'books', 'categories', 'series'] as const satisfies CollectionSlug[]
