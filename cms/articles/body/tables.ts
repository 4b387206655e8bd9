import { childrenOf, type LexicalNode, wordsOf } from './document.ts'
import type { BodyNode, Cell, Row } from './nodes.ts'
import type { Reading } from './reading.ts'

/** More columns or rows than this no cell can span: browsers stop here too. */
const WIDEST = 1000

export function tableOf(node: LexicalNode, reading: Reading): BodyNode[] {
  const rows = childrenOf(node)
    .map((row) => rowOf(row, reading))
    .filter((row) => row.length > 0)
  if (rows.length === 0) return []
  reading.page.tables += 1
  const length = headLength(rows)
  return [
    { type: 'table', number: reading.page.tables, head: rows.slice(0, length), rows: rows.slice(length) },
  ]
}

/** Which way a cell heads is told by its row: pasted tables say it the other way round than those made here. */
function rowOf(node: LexicalNode, reading: Reading): Row {
  const cells = childrenOf(node)
  if (node.type !== 'tablerow') reading.onUnknown(`${String(node.type)} in a table`)
  const isHead = cells.every(({ headerState }) => isHeader(headerState))
  return cells.map((cell) => {
    if (cell.type !== 'tablecell') reading.onUnknown(`${String(cell.type)} in a row`)
    const isEmpty = wordsOf(childrenOf(cell)).trim() === ''
    return {
      scope: isHeader(cell.headerState) && !isEmpty ? (isHead ? 'col' : 'row') : undefined,
      columns: spanOf(cell.colSpan),
      rows: spanOf(cell.rowSpan),
      nodes: reading.within(childrenOf(cell)),
    }
  })
}

/** The rows from the top that only head columns. A table of nothing else has no head. */
function headLength(rows: readonly Row[]): number {
  const length = rows.findIndex((row) => !row.some(isColumnHead))
  const head = rows.slice(0, Math.max(length, 0))
  // A cell may not reach from the head into the rows below it.
  const reachesOut = head.some((row, place) => row.some((cell) => place + cell.rows > head.length))
  return reachesOut ? 0 : head.length
}

function isColumnHead({ scope }: Cell): boolean {
  return scope === 'col'
}

function isHeader(headerState: unknown): boolean {
  return typeof headerState === 'number' && headerState > 0
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, 1), WIDEST) : 1
}
