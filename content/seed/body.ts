import { createHash } from 'node:crypto'

/* eslint-disable @typescript-eslint/consistent-type-definitions --
   only an alias, not an interface, fits the index signatures of Payload's rich text type */
type Element = { format: ''; indent: 0; version: 1; direction: null }
type TextNode = {
  type: 'text'
  text: string
  /** A bitmask: 1 bold, 2 italic. */
  format: number
  style: ''
  mode: 'normal'
  detail: 0
  version: 1
  $?: { style: 'leadIn' }
}
type LinkFields =
  | { linkType: 'custom'; url: string; newTab: false }
  | { linkType: 'internal'; doc: { relationTo: Linked; value: string }; newTab: false }
type LinkNode = Omit<Element, 'version'> & {
  type: 'link'
  version: 3
  id: string
  fields: LinkFields
  children: TextNode[]
}
type FootnoteNode = {
  type: 'inlineBlock'
  version: 1
  fields: { blockType: 'footnote'; content: Body; id: string; blockName: '' }
}
type InlineNode = TextNode | LinkNode | FootnoteNode
type ParagraphNode = Element & { type: 'paragraph'; textFormat: 0; textStyle: ''; children: InlineNode[] }
type HeadingNode = Element & { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: InlineNode[] }
type QuoteNode = Element & { type: 'quote'; children: InlineNode[] }
type ListItemNode = Element & { type: 'listitem'; value: number; children: (InlineNode | ListNode)[] }
type ListKind = { listType: 'bullet'; tag: 'ul' } | { listType: 'number'; tag: 'ol' }
type ListNode = Element & ListKind & { type: 'list'; start: 1; children: ListItemNode[] }
type RuleNode = { type: 'horizontalrule'; version: 1 }
type CellNode = Element & {
  type: 'tablecell'
  /** 0 none, 1 of a column, 2 of a row, 3 of both. */
  headerState: number
  colSpan: 1
  rowSpan: 1
  children: ParagraphNode[]
}
type RowNode = Element & { type: 'tablerow'; children: CellNode[] }
type TableNode = Element & { type: 'table'; children: RowNode[] }
type BlockFields =
  | { blockType: 'definitionList'; items: { id: string; term: string; meaning: string }[] }
  | { blockType: 'pullQuote'; text: string; attribution?: string }
  | { blockType: 'factBox'; title: string; content: Body }
  | { blockType: 'picture'; media: string; caption?: string }
  | { blockType: 'gallery'; pictures: string[] }
  | { blockType: 'file'; media: string; title?: string }
  | { blockType: 'bookCard'; book: string }
  | { blockType: 'embed'; url: string }
type BlockNode = {
  type: 'block'
  version: 2
  format: ''
  fields: BlockFields & { id: string; blockName: '' }
}

export type BodyNode = ParagraphNode | HeadingNode | QuoteNode | ListNode | RuleNode | TableNode | BlockNode
type Body = { root: Element & { type: 'root'; children: BodyNode[] } }

type Linked = 'articles' | 'authors' | 'books'
type Inline = string | InlineNode
/** A list item: one piece, or several in brackets. A list in it stands further in. */
type Item = Inline | ListNode | readonly Inline[]

const ELEMENT = { format: '', indent: 0, version: 1, direction: null } as const

/** Stands for an id until the document has one: `seed:media/floors`. */
const PLACEHOLDER = /^seed:(.+)$/

/** The root that a rich text field stores. `idOf` gives the id of what has a name like `media/floors`. */
export function body(nodes: BodyNode[], idOf: (name: string) => string): Body {
  const whole = rootOf(structuredClone(nodes))
  fillIn(whole, idOf)
  return whole
}

export function p(...content: Inline[]): ParagraphNode {
  return { type: 'paragraph', ...ELEMENT, textFormat: 0, textStyle: '', children: content.map(inlineToNode) }
}

export function h2(...content: Inline[]): HeadingNode {
  return { type: 'heading', ...ELEMENT, tag: 'h2', children: content.map(inlineToNode) }
}

export function h3(...content: Inline[]): HeadingNode {
  return { type: 'heading', ...ELEMENT, tag: 'h3', children: content.map(inlineToNode) }
}

export function h4(...content: Inline[]): HeadingNode {
  return { type: 'heading', ...ELEMENT, tag: 'h4', children: content.map(inlineToNode) }
}

export function quote(...content: Inline[]): QuoteNode {
  return { type: 'quote', ...ELEMENT, children: content.map(inlineToNode) }
}

export function ul(...items: Item[]): ListNode {
  return {
    type: 'list',
    ...ELEMENT,
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: items.map(itemToNode),
  }
}

export function ol(...items: Item[]): ListNode {
  return {
    type: 'list',
    ...ELEMENT,
    listType: 'number',
    tag: 'ol',
    start: 1,
    children: items.map(itemToNode),
  }
}

export function rule(): RuleNode {
  return { type: 'horizontalrule', version: 1 }
}

/** The first row heads the columns, the first cell of each further row heads that row. */
export function table(...rows: string[][]): TableNode {
  return {
    type: 'table',
    ...ELEMENT,
    children: rows.map((cells, row) => ({
      type: 'tablerow',
      ...ELEMENT,
      children: cells.map((content, column) => ({
        type: 'tablecell',
        ...ELEMENT,
        headerState: (row === 0 ? 1 : 0) + (column === 0 ? 2 : 0),
        colSpan: 1,
        rowSpan: 1,
        children: [p(content)],
      })),
    })),
  }
}

/** The first words of a text, in small capitals. */
export function leadIn(content: string): TextNode {
  return { ...text(content), $: { style: 'leadIn' } }
}

export function strong(content: string): TextNode {
  return text(content, 1)
}

export function em(content: string): TextNode {
  return text(content, 2)
}

export function link(content: string, url: string): LinkNode {
  return linkNode(content, { linkType: 'custom', url, newTab: false })
}

/** A link that finds its target even when the address changes. */
export function linkTo(content: string, collection: Linked, key: string): LinkNode {
  const doc = { relationTo: collection, value: `seed:${collection}/${key}` }
  return linkNode(content, { linkType: 'internal', doc, newTab: false })
}

export function footnote(...nodes: BodyNode[]): FootnoteNode {
  const id = stableId(JSON.stringify(nodes))
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { blockType: 'footnote', content: rootOf(nodes), id, blockName: '' },
  }
}

export function definitions(items: { term: string; meaning: string }[]): BlockNode {
  const rows = items.map((item) => ({ id: stableId(item.term, item.meaning), ...item }))
  return block({ blockType: 'definitionList', items: rows })
}

export function pullQuote(content: string, attribution?: string): BlockNode {
  return block({ blockType: 'pullQuote', text: content, ...(attribution && { attribution }) })
}

export function factBox(title: string, ...nodes: BodyNode[]): BlockNode {
  return block({ blockType: 'factBox', title, content: rootOf(nodes) })
}

export function picture(key: string, caption?: string): BlockNode {
  return block({ blockType: 'picture', media: `seed:media/${key}`, ...(caption && { caption }) })
}

export function gallery(...keys: string[]): BlockNode {
  return block({ blockType: 'gallery', pictures: keys.map((key) => `seed:media/${key}`) })
}

export function file(key: string, title?: string): BlockNode {
  return block({ blockType: 'file', media: `seed:media/${key}`, ...(title && { title }) })
}

export function bookCard(key: string): BlockNode {
  return block({ blockType: 'bookCard', book: `seed:books/${key}` })
}

export function embed(url: string): BlockNode {
  return block({ blockType: 'embed', url })
}

function rootOf(nodes: BodyNode[]): Body {
  return { root: { type: 'root', ...ELEMENT, children: nodes } }
}

function fillIn(value: unknown, idOf: (name: string) => string): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const name = typeof inner === 'string' ? PLACEHOLDER.exec(inner)?.[1] : undefined
    if (name === undefined) fillIn(inner, idOf)
    else Reflect.set(value, key, idOf(name))
  }
}

function linkNode(content: string, fields: LinkFields): LinkNode {
  const id = stableId(content, JSON.stringify(fields))
  return { type: 'link', ...ELEMENT, version: 3, id, fields, children: [text(content)] }
}

function block(fields: BlockFields): BlockNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id: stableId(JSON.stringify(fields)), blockName: '' },
  }
}

function text(content: string, format = 0): TextNode {
  return { type: 'text', text: content, format, style: '', mode: 'normal', detail: 0, version: 1 }
}

function inlineToNode(inline: Inline): InlineNode {
  return typeof inline === 'string' ? text(inline) : inline
}

function itemToNode(item: Item, index: number): ListItemNode {
  const pieces = typeof item === 'string' || 'type' in item ? [item] : item
  const children = pieces.map((piece) => (isList(piece) ? piece : inlineToNode(piece)))
  return { type: 'listitem', ...ELEMENT, value: index + 1, children }
}

function isList(piece: Inline | ListNode): piece is ListNode {
  return typeof piece === 'object' && piece.type === 'list'
}

/** 24 hexadecimal digits, as Payload's own; drawn from the content, so that every seeding writes the same. */
function stableId(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)
}
