import { plainText } from '../articles/body/headings.ts'
import type { BodyNode } from '../articles/body/nodes.ts'

interface BodyText {
  headings: string[]
  lines: string[]
}

/** What a reader of an article's body reads, without its marks. */
export function textOfBody(nodes: readonly BodyNode[]): BodyText {
  const text: BodyText = { headings: [], lines: [] }
  for (const node of nodes) take(node, text)
  return text
}

/** A heading is a line of the text too: excerpts show it where it stands. */
function add(heading: string, text: BodyText): void {
  text.headings.push(heading)
  text.lines.push(heading)
}

function take(node: BodyNode, text: BodyText): void {
  const within = (nodes: readonly BodyNode[]) => {
    for (const inner of nodes) take(inner, text)
  }
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      text.lines.push(plainText(node.children))
      break
    case 'heading':
      add(plainText(node.children), text)
      break
    case 'list':
      for (const { children, nested } of node.items) {
        text.lines.push(plainText(children))
        within(nested)
      }
      break
    case 'table':
      for (const cell of [...node.head, ...node.rows].flat()) within(cell.nodes)
      break
    case 'definitions':
      text.lines.push(...node.items.map(({ term, meaning }) => `${term}: ${meaning}`))
      break
    case 'pullQuote':
      if (!node.repeats) text.lines.push(node.text)
      if (node.attribution !== undefined) text.lines.push(node.attribution)
      break
    case 'factBox':
      if (node.heading) add(node.heading.text, text)
      within(node.nodes)
      break
    case 'picture':
      text.lines.push(node.picture.caption ?? '')
      break
    case 'gallery':
      text.lines.push(...node.pictures.map(({ caption }) => caption ?? ''))
      break
    case 'file':
      text.lines.push(node.title)
      break
    case 'bookCard':
      text.lines.push([node.book.title, ...node.book.authors].join(', '))
      break
    case 'footnotes':
      for (const note of node.notes) within(note.nodes)
      break
    case 'embed':
    case 'rule':
      break
  }
}
