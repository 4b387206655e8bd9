import { sanitizeUrl } from 'payload/shared'

import { childrenOf, fieldsOf, isNode, type LexicalNode, nodesOf, textIn } from './document.ts'
import type { Inline } from './nodes.ts'
import type { Reading } from './reading.ts'
import { linkReference } from './references.ts'
import { wholeAddress } from './typed-address.ts'

const BOLD = 1
const ITALIC = 2

export function inlinesOf(nodes: readonly LexicalNode[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, reading))
}

function inlineOf(node: LexicalNode, reading: Reading): Inline[] {
  switch (node.type) {
    case 'text':
      return textIn(node.text) === '' ? [] : [styled(node)]
    case 'tab':
      return [styled({ ...node, text: ' ' })]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return linkOf(node, reading)
    case 'inlineBlock':
      return footnoteOf(node, reading)
    default:
      reading.onUnknown(String(node.type))
      return inlinesOf(childrenOf(node), reading)
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

/** A link without a safe address, or to what readers may not see, leaves its text. */
function linkOf(node: LexicalNode, reading: Reading): Inline[] {
  const children = inlinesOf(childrenOf(node), reading)
  if (children.length === 0) return []
  const { linkType, url } = fieldsOf(node)
  if (linkType === 'internal') {
    const reference = linkReference(node)
    const to = reference && reading.resolve.link(reference)
    return to ? [{ type: 'link', to, children }] : children
  }
  const href = sanitizeUrl(wholeAddress(textIn(url)))
  return href === '' || href === '#' ? children : [{ type: 'link', href, children }]
}

/** The note itself waits for the end of the text. */
function footnoteOf(node: LexicalNode, reading: Reading): Inline[] {
  const { blockType, content } = fieldsOf(node)
  if (blockType !== 'footnote') {
    reading.onUnknown(`inline block ${String(blockType)}`)
    return []
  }
  reading.page.notes += 1
  const number = reading.page.notes
  const note = { number, nodes: [] }
  reading.notes.push(note)
  Object.assign(note, { nodes: reading.within(nodesOf(content)) })
  return [{ type: 'footnote', number }]
}
