import type { CollectionSlug, Payload } from 'payload'

import { idsOf } from '../articles/view.ts'
import type { Category } from '../payload-types.ts'

/** What the index says of the documents that articles name, by their ids, as far as readers may see them. */
export type Names = ReadonlyMap<string, Named>

export interface Named {
  slug: string
  title: string
  /** What it is found by. */
  words: string
  /** The topics that it is under: its articles are theirs too. */
  above: { id: string; title: string }[]
}

/** Reads all of them: a house has some hundreds. */
export async function readNames(payload: Payload): Promise<Names> {
  const all = { pagination: false, limit: 0, depth: 0, overrideAccess: false } as const
  const [authors, books, categories, series] = await Promise.all([
    payload.find({ collection: 'authors', select: { name: true, slug: true }, ...all }),
    payload.find({ collection: 'books', select: { title: true, slug: true, authors: true }, ...all }),
    payload.find({ collection: 'categories', select: { title: true, slug: true, parent: true }, ...all }),
    payload.find({ collection: 'series', select: { title: true, slug: true }, ...all }),
  ])
  const topics = new Map(categories.docs.map((topic) => [topic.id, topic]))
  const named = (document: Titled, words: string[], above: readonly Topic[] = []): [string, Named] => [
    document.id,
    {
      slug: document.slug ?? '',
      title: document.title,
      words: words.join('\n'),
      above: above.map(({ id, title }) => ({ id, title })),
    },
  ]
  return new Map([
    ...authors.docs.map(({ name, ...author }) => named({ ...author, title: name }, [name])),
    ...books.docs.map((book) => named(book, [book.title, ...book.authors])),
    ...categories.docs.map((topic) => named(topic, [topic.title], topicsAbove(topic.id, topics))),
    ...series.docs.map((one) => named(one, [one.title])),
  ])
}

interface Titled {
  id: string
  slug?: string | null
  title: string
}

type Topic = Pick<Category, 'id' | 'title' | 'parent'>

function topicsAbove(id: string, topics: ReadonlyMap<string, Topic>): Topic[] {
  const above: Topic[] = []
  for (let at = parentOf(id); at && !above.includes(at); at = parentOf(at.id)) above.push(at)
  return above

  function parentOf(child: string): Topic | undefined {
    return idsOf([topics.get(child)?.parent]).map((parent) => topics.get(parent))[0]
  }
}

/** The collections whose documents articles name. */
export const NAMED = ['authors', 'books', 'categories', 'series'] as const satisfies CollectionSlug[]
