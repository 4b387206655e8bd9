import { childrenOf, type LexicalNode, nodesOf, wordsOf } from './document.ts'
import { plainText, takeId } from './headings.ts'
import { inlinesOf } from './inlines.ts'
import { insertOf } from './inserts.ts'
import type { BodyNode, Inline, Level, ListItem } from './nodes.ts'
import { newPage, type PageSoFar, type Reading, type Stranger } from './reading.ts'
import type { Resolve } from './references.ts'
import { comparable, isRepeated } from './repetition.ts'
import { tableOf } from './tables.ts'

export interface Circumstances {
  /** Gives what the text points at; `fetchReferences` fetches it. */
  resolve: Resolve
  /** Told the type of what the portal cannot show. */
  onUnknown: Stranger
  /** The same for all texts of one page. */
  page?: PageSoFar
}

/**
 * The text of an article from the editor's JSON, its footnotes last. Of what the portal cannot show, the words
 * are kept, as paragraphs.
 */
export function bodyView(document: unknown, circumstances: Circumstances): BodyNode[] {
  const nodes = nodesOf(document)
  let said: string | undefined // most texts have nothing that would repeat them
  const reading: Reading = {
    page: newPage(),
    ...circumstances,
    notes: [],
    says: (words) => isRepeated(comparable(words), (said ??= comparable(wordsOf(nodes)))),
    within: (inner) => inner.flatMap((node) => blocksOf(node, reading)),
  }
  const body = reading.within(nodes)
  return reading.notes.length > 0 ? [...body, { type: 'footnotes', notes: reading.notes }] : body
}

function blocksOf(node: LexicalNode, reading: Reading): BodyNode[] {
  const inlines = () => inlinesOf(childrenOf(node), reading)
  switch (node.type) {
    case 'paragraph':
      return textBlock(inlines(), (children) => ({ type: 'paragraph', children }))
    case 'heading':
      return textBlock(inlines(), (children) => headingOf(node, children, reading.page))
    case 'quote':
      return textBlock(inlinesOf(paragraphsAsLines(node), reading), (children) => ({
        type: 'quote',
        children,
      }))
    case 'list':
      return listOf(node, reading)
    case 'table':
      return tableOf(node, reading)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'block':
      return insertOf(node, reading)
    default:
      reading.onUnknown(String(node.type))
      return textBlock(inlines(), (children) => ({ type: 'paragraph', children }))
  }
}

/** The editor makes paragraphs in a quotation; on the page it is one, of several lines. */
function paragraphsAsLines(node: LexicalNode): LexicalNode[] {
  return childrenOf(node).flatMap((child, place) => {
    if (child.type !== 'paragraph') return [child]
    return [...(place > 0 ? [{ type: 'linebreak' }] : []), ...childrenOf(child)]
  })
}

/** An empty line in the editor is no paragraph on the page, nor is one of spaces, as word processors leave them. */
function textBlock(children: Inline[], block: (children: Inline[]) => BodyNode): BodyNode[] {
  return children.every(isSpace) ? [] : [block(children)]
}

function isSpace(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '')
}

function headingOf({ tag }: LexicalNode, children: Inline[], page: PageSoFar): BodyNode {
  const level: Level = tag === 'h4' ? 4 : tag === 'h3' ? 3 : 2
  page.level = level
  return { type: 'heading', level, id: takeId(plainText(children), page.ids), children }
}

function listOf(node: LexicalNode, reading: Reading): BodyNode[] {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const lists = childrenOf(child).filter(({ type }) => type === 'list')
    const rest = childrenOf(child).filter(({ type }) => type !== 'list')
    if (child.type !== 'listitem') reading.onUnknown(`${String(child.type)} in a list`)
    const children = inlinesOf(rest, reading)
    const nested = lists.flatMap((list) => listOf(list, reading))
    const before = items.at(-1)
    // The editor puts an inner list into an item of its own, beside the one that it belongs to.
    if (children.length === 0 && before) before.nested.push(...nested)
    else if (children.length > 0 || nested.length > 0) items.push({ children, nested })
  }
  const start = typeof node.start === 'number' ? node.start : 1
  return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', start, items }] : []
}
