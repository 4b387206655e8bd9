import type { Article } from '../payload-types.ts'
import type { Piece } from './seed-documents.ts'

type Body = Article['body']
type Node = Body['root']['children'][number]

/** A body of plain paragraphs, as the editor stores it. */
export function bodyOf(...paragraphs: readonly string[]): Body {
  return bodyFrom(paragraphs.map((text) => ({ type: 'paragraph', text })))
}

/** A body of paragraphs, headings and numbered lists, as the editor stores it. */
export function bodyFrom(pieces: readonly Piece[]): Body {
  return { root: { ...block('root', pieces.map(nodeOf)), type: 'root' } }
}

/** What any article needs to be published. */
export function essay(title: string) {
  return { kind: 'essay', language: 'fi', title, discussion: 'open', body: bodyOf('Leipäteksti.') } as const
}

function nodeOf(piece: Piece): Node {
  switch (piece.type) {
    case 'paragraph':
      return { ...block('paragraph', [words(piece.text)]), textFormat: 0, textStyle: '' }
    case 'heading':
      return { ...block('heading', [words(piece.text)]), tag: 'h2' }
    case 'list':
      return {
        ...block(
          'list',
          piece.items.map((item, place) => ({ ...block('listitem', [words(item)]), value: place + 1 })),
        ),
        listType: 'number',
        tag: 'ol',
        start: 1,
      }
  }
}

function block(type: string, children: Node[]) {
  return { type, format: '', indent: 0, version: 1, direction: null, children } as const
}

function words(text: string): Node {
  return { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
}
