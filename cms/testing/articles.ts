import type { Article } from '../payload-types.ts'

type Body = Article['body']
type Node = Body['root']['children'][number]

/** A body of plain paragraphs, as the editor stores it. */
export function bodyOf(...paragraphs: readonly string[]): Body {
  return { root: { ...block('root', paragraphs.map(paragraphOf)), type: 'root' } }
}

/** What any article needs to be published. */
export function essay(title: string) {
  return { kind: 'essay', language: 'fi', title, discussion: 'open', body: bodyOf('Leipäteksti.') } as const
}

function paragraphOf(words: string): Node {
  const text = { type: 'text', text: words, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  return { ...block('paragraph', [text]), textFormat: 0, textStyle: '' }
}

function block(type: string, children: Node[]) {
  return { type, format: '', indent: 0, version: 1, direction: null, children } as const
}
