import { type Document, type Element, type Node, Window } from 'happy-dom'

export type { Document, Element }

/** What stands within a line. Every other element begins one, so that its words are parted from those before it. */
const INLINE = ['A', 'ABBR', 'CITE', 'EM', 'SPAN', 'STRONG', 'SUP', 'TIME']

/** Making a window takes as long as reading a page. */
const { DOMParser } = new Window()

/** A page as a tree, for questions about its structure. Nothing in it is run or fetched. */
export function treeOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The words of what was found, with single spaces between them; none of nothing. */
export function wordsIn(found: Node | null | undefined): string {
  return found ? textOf(found).replace(/\s+/g, ' ').trim() : ''
}

/** The one element that a selector finds. */
export function the(selector: string, within: Document | Element): Element {
  const found = within.querySelectorAll(selector)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`There are ${String(found.length)} of ${selector}`)
  return first
}

export function all(selector: string, within: Document | Element): Element[] {
  return Array.from(within.querySelectorAll(selector))
}

/** The link with these words, wherever they stand in it. */
export function linkNamed(words: string, within: Document | Element): Element {
  const named = all('a[href]', within).filter((link) => wordsIn(link) === words)
  const [first] = named
  if (!first) throw new Error(`No link is called “${words}”`)
  return first
}

export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** What a screen reader is given: the tree without what is hidden from it. */
export function heard(element: Element): Element {
  const copy = element.cloneNode(true)
  for (const hidden of all('[aria-hidden="true"], [hidden]', copy)) hidden.remove()
  return copy
}

/** What the Tab key reaches, in the order of the page. */
export function focusable(page: Document): Element[] {
  return all('a[href], button, input, select, textarea, summary, [tabindex="0"]', page)
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.textContent
  const inner = Array.from(node.childNodes, textOf).join('')
  return INLINE.includes(node.nodeName) ? inner : ` ${inner} `
}
