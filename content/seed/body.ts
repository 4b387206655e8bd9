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
}
type LinkNode = Omit<Element, 'version'> & {
  type: 'link'
  version: 3
  id: string
  fields: { linkType: 'custom'; url: string; newTab: false }
  children: TextNode[]
}
type InlineNode = TextNode | LinkNode
type ParagraphNode = Element & { type: 'paragraph'; textFormat: 0; textStyle: ''; children: InlineNode[] }
type HeadingNode = Element & { type: 'heading'; tag: 'h2' | 'h3'; children: InlineNode[] }
type QuoteNode = Element & { type: 'quote'; children: InlineNode[] }
type ListItemNode = Element & { type: 'listitem'; value: number; children: InlineNode[] }
type ListKind = { listType: 'bullet'; tag: 'ul' } | { listType: 'number'; tag: 'ol' }
type ListNode = Element & ListKind & { type: 'list'; start: 1; children: ListItemNode[] }
type BlockFields =
  | { blockType: 'definitionList'; items: { id: string; term: string; meaning: string }[] }
  | { blockType: 'pullQuote'; text: string; attribution?: string }
type BlockNode = {
  type: 'block'
  version: 2
  format: ''
  fields: BlockFields & { id: string; blockName: '' }
}

export type BodyNode = ParagraphNode | HeadingNode | QuoteNode | ListNode | BlockNode
type Body = { root: Element & { type: 'root'; children: BodyNode[] } }

type Inline = string | InlineNode
/** A list item: one piece, or several in brackets. */
type Item = Inline | readonly Inline[]

const ELEMENT = { format: '', indent: 0, version: 1, direction: null } as const

/** The root that a rich text field stores. */
export function body(...nodes: BodyNode[]): Body {
  return { root: { type: 'root', ...ELEMENT, children: nodes } }
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

export function strong(content: string): TextNode {
  return text(content, 1)
}

export function em(content: string): TextNode {
  return text(content, 2)
}

export function link(content: string, url: string): LinkNode {
  return {
    type: 'link',
    ...ELEMENT,
    version: 3,
    id: idOf(content, url),
    fields: { linkType: 'custom', url, newTab: false },
    children: [text(content)],
  }
}

export function definitions(items: { term: string; meaning: string }[]): BlockNode {
  const rows = items.map((item) => ({ id: idOf(item.term, item.meaning), ...item }))
  return block({ blockType: 'definitionList', items: rows })
}

export function pullQuote(content: string, attribution?: string): BlockNode {
  return block({ blockType: 'pullQuote', text: content, ...(attribution && { attribution }) })
}

function block(fields: BlockFields): BlockNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id: idOf(JSON.stringify(fields)), blockName: '' },
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
  return { type: 'listitem', ...ELEMENT, value: index + 1, children: pieces.map(inlineToNode) }
}

/** 24 hexadecimal digits, as Payload's own; drawn from the content, so that every seeding writes the same. */
function idOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)
}
