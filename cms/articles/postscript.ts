import type { BodyNode, Inline } from './body/nodes.ts'

/** "PS.", "P.S.", "PS:", "PS –", or the letters alone; not "PS-levy". */
const MARK = /^\s*P\.?\s?S(?:[.:]+|(?=\s|$))\s*(?:[–—-](?:\s+|$))?/i

/** A postscript without the "PS." that its author has written: the page puts one before it. */
export function withoutMark(postscript: readonly BodyNode[]): BodyNode[] {
  const [first, ...others] = postscript
  if (first?.type !== 'paragraph') return [...postscript]
  const children = unmarked(first.children)
  return children.length > 0 ? [{ ...first, children }, ...others] : others
}

function unmarked([first, ...others]: readonly Inline[]): Inline[] {
  if (first?.type !== 'text') return [...(first ? [first] : []), ...others]
  const [mark] = MARK.exec(first.text) ?? []
  if (mark === undefined) return [first, ...others]
  const text = first.text.slice(mark.length)
  return text === '' ? begun(others) : [{ ...first, text }, ...others]
}

/** What comes after a mark of its own, as bold type makes it, begins with a space or on a new line. */
function begun([first, ...others]: readonly Inline[]): Inline[] {
  if (first?.type === 'break') return begun(others)
  if (first?.type === 'text') return [{ ...first, text: first.text.trimStart() }, ...others]
  return first ? [first, ...others] : []
}
