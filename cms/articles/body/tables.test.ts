import { expect, test } from 'vitest'

import { plain, says, view } from '../../testing/rich-text.ts'

const cell = (words: string, headerState = 0, more: object = {}) => ({
  type: 'tablecell',
  headerState,
  children: [says(words)],
  ...more,
})
const row = (...children: object[]) => ({ type: 'tablerow', children })
const table = (...children: object[]) => {
  const { nodes, unknown } = view({ type: 'table', children })
  expect(unknown).toEqual([])
  return nodes[0]?.type === 'table' ? nodes[0] : undefined
}
const scopes = (rows: { scope: string | undefined }[][] = []) =>
  rows.map((cells) => cells.map(({ scope }) => scope))

test('headers of the first row head columns, those of the first column rows', () => {
  const read = table(row(cell('Vuosi', 3), cell('Arvo', 1)), row(cell('2019', 2), cell('5')))
  expect(scopes(read?.head)).toEqual([['col', 'col']])
  expect(scopes(read?.rows)).toEqual([['row', undefined]])
  expect(read?.rows[0]?.[1]).toEqual({
    scope: undefined,
    columns: 1,
    rows: 1,
    nodes: [{ type: 'paragraph', children: [plain('5')] }],
  })
})

test('a pasted table, whose header row is marked as a column, is read the same', () => {
  const read = table(row(cell('Vuosi', 2), cell('Arvo', 2)), row(cell('2019'), cell('5')))
  expect(scopes(read?.head)).toEqual([['col', 'col']])
})

test('an empty corner heads nothing', () => {
  const read = table(row(cell(' ', 3), cell('Arvo', 1)), row(cell('2019', 2), cell('5')))
  expect(scopes(read?.head)).toEqual([[undefined, 'col']])
})

test('a cell that reaches out of the head leaves the rows together', () => {
  const read = table(row(cell('A', 1, { rowSpan: 2 }), cell('B', 1)), row(cell('5')))
  expect(read?.head).toEqual([])
  expect(read?.rows).toHaveLength(2)
})

test('spans are whole numbers that a browser can use', () => {
  const spans = [0, -1, 2, 1.5, 1e9, '3', null]
  const read = table(row(...spans.map((colSpan) => cell('x', 0, { colSpan }))))
  expect(read?.rows[0]?.map(({ columns }) => columns)).toEqual([1, 1, 2, 1, 1000, 1, 1])
})

test('an empty table is none, and those that are there are counted', () => {
  const one = { type: 'table', children: [row(cell('x'))] }
  const { nodes } = view({ type: 'table', children: [] }, one, one)
  expect(nodes).toMatchObject([
    { type: 'table', number: 1 },
    { type: 'table', number: 2 },
  ])
})
