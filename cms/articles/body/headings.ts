import { freeSlug, slugify } from '../../addresses/slug.ts'
import type { BodyNode, Heading, Inline } from './nodes.ts'

/** The headings of a text, in the order of reading. */
export function headingsOf(body: readonly BodyNode[]): Heading[] {
  return body.flatMap((node) =>
    node.type === 'heading' ? [{ id: node.id, level: node.level, text: plainText(node.children) }] : [],
  )
}

/** The id of a heading, with a mark of its own: a heading "Keskustelu" must not take the id of the discussion. */
export function takeId(text: string, taken: Set<string>): string {
  const id = freeSlug(['h', slugify(text)].filter(Boolean).join('-'), taken)
  taken.add(id)
  return id
}

/** The words of a stretch of text, on one line. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return ' '
    case 'link':
      return inline.children.map(wordsOf).join('')
    case 'footnote':
      return ''
  }
}
