/** A node of the editor's JSON: what is in it depends on its type, and old documents may hold anything. */
export interface LexicalNode {
  type?: unknown
  children?: unknown
  fields?: unknown
  [key: string]: unknown
}

/** The nodes that a stored text consists of. */
export function nodesOf(document: unknown): LexicalNode[] {
  return isNode(document) && isNode(document.root) ? childrenOf(document.root) : []
}

export function childrenOf(node: LexicalNode): LexicalNode[] {
  return listIn(node.children)
}

/** The fields of a block or a link. */
export function fieldsOf({ fields }: LexicalNode): LexicalNode {
  return isNode(fields) ? fields : {}
}

export function listIn(value: unknown): LexicalNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The id of a related document, whether it is populated or not. */
export function idIn(value: unknown): string | undefined {
  const id = isNode(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The ids of a field that holds several documents. */
export function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(idIn).filter((id) => id !== undefined) : []
}

/** The running text of nodes, without the blocks between its paragraphs. */
export function wordsOf(nodes: readonly LexicalNode[]): string {
  return nodes.map(wordsIn).join('')
}

function wordsIn(node: LexicalNode): string {
  if (node.type === 'text') return textIn(node.text)
  const words = wordsOf(childrenOf(node))
  return node.type === 'link' || node.type === 'autolink' ? words : ` ${words} `
}

export function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
