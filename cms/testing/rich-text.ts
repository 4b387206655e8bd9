import type { FileView, PictureView } from '../media/view.ts'
import type { BookCardView, LinkTarget } from '../articles/body/nodes.ts'
import type { Resolve } from '../articles/body/references.ts'
import { bodyView } from '../articles/body/view.ts'

/** Documents in the editor's JSON for tests, as short as the view lets them be. */
export const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
export const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
export const says = (words: string) => paragraph(text(words))
export const block = (blockType: string, fields: object = {}) => ({
  type: 'block',
  fields: { blockType, ...fields },
})
export const footnote = (...children: object[]) => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', content: documentOf(...children) },
})
export const documentOf = (...children: object[]) => ({ root: { type: 'root', children } })

/** What the view makes of a text without marks. */
export const plain = (words: string) => ({
  type: 'text',
  text: words,
  strong: false,
  emphasis: false,
  leadIn: false,
})

export const article: LinkTarget = { collection: 'articles', kind: 'essay', language: 'fi', slug: 'nykyinen' }

export const picture: PictureView = {
  sources: [],
  fallback: { url: '/media/kuva.png', width: 4, height: 3, type: 'image/png', bytes: 70 },
  width: 4,
  height: 3,
  alt: 'Kuva',
  credit: 'Kuvaaja',
  place: 'Paikka',
  caption: 'Kuvan oma teksti',
  otherLanguage: { alt: undefined, place: undefined, caption: 'fi' },
  focus: { x: 50, y: 50 },
}

export const file: FileView = {
  url: '/media/ohje.pdf',
  name: 'ohje',
  type: 'PDF',
  mimeType: 'application/pdf',
  bytes: 1_234_567,
  isSound: false,
}

export const book: BookCardView = {
  title: 'Esimerkkikirja',
  authors: ['Eka Tekijä'],
  year: 2019,
  publisher: undefined,
  cover: undefined,
  to: { collection: 'books', language: 'fi', slug: 'esimerkkikirja' },
}

/** Finds the documents whose id is `there`. */
const resolve: Resolve = {
  link: ({ id }) => (id === 'there' ? article : undefined),
  picture: (id) => (id === 'there' ? picture : undefined),
  file: (id) => (id === 'there' ? file : undefined),
  book: (id) => (id === 'there' ? book : undefined),
}

export function view(...children: object[]) {
  return viewOf(documentOf(...children))
}

export function viewOf(document: unknown) {
  const unknown: string[] = []
  return { nodes: bodyView(document, { resolve, onUnknown: (type) => unknown.push(type) }), unknown }
}
