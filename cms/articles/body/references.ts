import type { Shown } from '../../changes/tags.ts'
import type { FileView, PictureView } from '../../media/view.ts'
import { childrenOf, fieldsOf, idIn, idsIn, type LexicalNode, nodesOf } from './document.ts'
import type { BookCardView, LinkTarget } from './nodes.ts'

/** What a link in a text may lead to by reference. */
export const LINKED = ['articles', 'pages', 'authors', 'books'] as const

type Linked = (typeof LINKED)[number]

/** A document that a text points at. */
export interface Reference {
  collection: Linked | 'media'
  id: string
}

/** What was found of a text's references, as far as readers may see it; undefined for the rest. */
export interface Resolve {
  link: (reference: Reference) => LinkTarget | undefined
  picture: (id: string) => PictureView | undefined
  file: (id: string) => FileView | undefined
  book: (id: string) => BookCardView | undefined
}

/** Every document that a text points at with its links, pictures, files and books, each once. */
export function referencesIn(document: unknown): Reference[] {
  const found = nodesOf(document).flatMap(referencesOf)
  return Array.from(new Map(found.map((reference) => [nameOf(reference), reference])).values())
}

/** What a page with these texts shows of them. A book brings its cover along. */
export function mentioned(references: readonly Reference[]): Shown[] {
  const hasBooks = references.some(({ collection }) => collection === 'books')
  return [
    ...references.map(({ id }): Shown => ({ what: 'document', id })),
    ...(hasBooks ? [{ what: 'all', of: 'media' } as const] : []),
  ]
}

export function nameOf({ collection, id }: Reference): string {
  return `${collection}/${id}`
}

/** What a link leads to. One made for a collection that the editor no longer offers leads nowhere. */
export function linkReference(node: LexicalNode): Reference | undefined {
  const { linkType, doc } = fieldsOf(node)
  if (linkType !== 'internal' || typeof doc !== 'object' || doc === null || !('relationTo' in doc))
    return undefined
  const collection = LINKED.find((linked) => linked === doc.relationTo)
  const id = 'value' in doc ? idIn(doc.value) : undefined
  return collection && id !== undefined ? { collection, id } : undefined
}

function referencesOf(node: LexicalNode): Reference[] {
  return [...own(node), ...childrenOf(node).flatMap(referencesOf)]
}

function own(node: LexicalNode): Reference[] {
  const fields = fieldsOf(node)
  if (node.type === 'link' || node.type === 'autolink')
    return [linkReference(node)].filter((link) => link !== undefined)
  switch (fields.blockType) {
    case 'picture':
    case 'file':
      return to('media', idIn(fields.media))
    case 'gallery':
      return to('media', ...idsIn(fields.pictures))
    case 'bookCard':
      return to('books', idIn(fields.book))
    default:
      return referencesIn(fields.content)
  }
}

function to(collection: Reference['collection'], ...ids: readonly (string | undefined)[]): Reference[] {
  return ids.filter((id) => id !== undefined).map((id) => ({ collection, id }))
}
