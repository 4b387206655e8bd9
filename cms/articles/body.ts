import { sanitizeUrl } from 'payload/shared'

/** A stretch of text within a block. */
export type Inline =
  | { type: 'text'; text: string; strong: boolean; emphasis: boolean; leadIn: boolean }
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }

/** A part of an article's text, in the order of reading. Holds nothing that a page would not show. */
export type BodyNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'rule' }
  | { type: 'definitions'; items: { term: string; meaning: string }[] }
  | { type: 'pullQuote'; text: string; attribution: string | undefined }

interface ListItem {
  children: Inline[]
  nested: BodyNode[]
}

/** A node of the editor's JSON: what is in it depends on its type, and old documents may hold anything. */
interface LexicalNode {
  type?: unknown
  children?: unknown
  fields?: unknown
  [key: string]: unknown
}

type Stranger = (type: string) => void

const BOLD = 1
const ITALIC = 2

/**
 * The text of an article from the editor's JSON. What the portal cannot show yet is told to `onUnknown` by
 * its type; the words inside it are kept, as paragraphs.
 */
export function bodyView(document: unknown, onUnknown: Stranger): BodyNode[] {
  const root = isNode(document) && isNode(document.root) ? document.root : {}
  return childrenOf(root).flatMap((node) => blocksOf(node, onUnknown))
}

function blocksOf(node: LexicalNode, onUnknown: Stranger): BodyNode[] {
  switch (node.type) {
    case 'paragraph':
      return textBlock(inlinesOf(node, onUnknown), (children) => ({ type: 'paragraph', children }))
    case 'heading':
      return textBlock(inlinesOf(node, onUnknown), (children) => ({
        type: 'heading',
        level: levelOf(node),
        children,
      }))
    case 'quote':
      return textBlock(inlinesOf(node, onUnknown), (children) => ({ type: 'quote', children }))
    case 'list':
      return [listOf(node, onUnknown)]
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'block':
      return insertOf(node, onUnknown)
    default:
      onUnknown(String(node.type))
      return textBlock(inlinesOf(node, onUnknown), (children) => ({ type: 'paragraph', children }))
  }
}

/** An empty line in the editor is no paragraph on the page. */
function textBlock(children: Inline[], block: (children: Inline[]) => BodyNode): BodyNode[] {
  return children.length > 0 ? [block(children)] : []
}

function levelOf({ tag }: LexicalNode): 2 | 3 | 4 {
  return tag === 'h4' ? 4 : tag === 'h3' ? 3 : 2
}

function listOf(node: LexicalNode, onUnknown: Stranger): BodyNode {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const lists = childrenOf(child).filter(({ type }) => type === 'list')
    const nested = lists.map((list) => listOf(list, onUnknown))
    const children = inlinesOf(
      { children: childrenOf(child).filter(({ type }) => type !== 'list') },
      onUnknown,
    )
    const before = items.at(-1)
    // The editor puts an inner list into an item of its own, beside the one that it belongs to.
    if (children.length === 0 && before) before.nested.push(...nested)
    else items.push({ children, nested })
  }
  const start = typeof node.start === 'number' ? node.start : 1
  return { type: 'list', ordered: node.listType === 'number', start, items }
}

function insertOf({ fields }: LexicalNode, onUnknown: Stranger): BodyNode[] {
  if (!isNode(fields)) return []
  switch (fields.blockType) {
    case 'definitionList': {
      const items = listIn(fields.items).map((item) => ({
        term: textIn(item.term),
        meaning: textIn(item.meaning),
      }))
      return [{ type: 'definitions', items }]
    }
    case 'pullQuote':
      return [
        {
          type: 'pullQuote',
          text: textIn(fields.text),
          attribution: textIn(fields.attribution) || undefined,
        },
      ]
    default:
      onUnknown(`block ${String(fields.blockType)}`)
      return []
  }
}

function inlinesOf(node: LexicalNode, onUnknown: Stranger): Inline[] {
  return childrenOf(node).flatMap((child) => inlineOf(child, onUnknown))
}

function inlineOf(node: LexicalNode, onUnknown: Stranger): Inline[] {
  switch (node.type) {
    case 'text':
      return textIn(node.text) === '' ? [] : [styled(node)]
    case 'tab':
      return [styled({ ...node, text: ' ' })]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return linkOf(node, onUnknown)
    default:
      onUnknown(String(node.type))
      return inlinesOf(node, onUnknown)
  }
}

function styled(node: LexicalNode): Inline {
  const format = typeof node.format === 'number' ? node.format : 0
  const state = node.$
  return {
    type: 'text',
    text: textIn(node.text),
    strong: (format & BOLD) !== 0,
    emphasis: (format & ITALIC) !== 0,
    leadIn: isNode(state) && state.style === 'leadIn',
  }
}

/** A link without a safe address leaves its text. */
function linkOf(node: LexicalNode, onUnknown: Stranger): Inline[] {
  const children = inlinesOf(node, onUnknown)
  const address = isNode(node.fields) ? textIn(node.fields.url) : ''
  const href = address === '' ? '#' : sanitizeUrl(address)
  return href === '#' || children.length === 0 ? children : [{ type: 'link', href, children }]
}

function childrenOf(node: LexicalNode): LexicalNode[] {
  return listIn(node.children)
}

function listIn(value: unknown): LexicalNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
