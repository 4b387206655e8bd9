import type { LexicalNode } from './document.ts'
import type { BodyNode, Footnote, Level } from './nodes.ts'
import type { Resolve } from './references.ts'

/** Told the type of what the portal cannot show. */
export type Stranger = (type: string) => void

/** What the texts of a page share, so that ids and numbers are given once. */
export interface PageSoFar {
  ids: Set<string>
  notes: number
  tables: number
  /** Of the heading above; 1 under the title. */
  level: 1 | Level
}

/** What a node needs to know while its text is read. */
export interface Reading {
  resolve: Resolve
  onUnknown: Stranger
  page: PageSoFar
  /** Of this text, so far. */
  notes: Footnote[]
  /** Whether the text itself says this, outside its pull quotes. */
  says: (words: string) => boolean
  /** Reads what stands inside a node: the cell of a table, a fact box, a footnote. */
  within: (nodes: readonly LexicalNode[]) => BodyNode[]
}

export function newPage(): PageSoFar {
  return { ids: new Set(), notes: 0, tables: 0, level: 1 }
}
