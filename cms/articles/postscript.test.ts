import { expect, test } from 'vitest'

import { paragraph, plain, says, text, view } from '../testing/rich-text.ts'
import { withoutMark } from './postscript.ts'

const shown = (...nodes: object[]) => withoutMark(view(...nodes).nodes)

test.each([
  'PS. Luin kirjan.',
  'P.S. Luin kirjan.',
  'P. S. Luin kirjan.',
  'Ps: Luin kirjan.',
  'PS – Luin kirjan.',
  'PS Luin kirjan.',
  'PS.Luin kirjan.',
])('a postscript that begins "%s" is not marked twice', (words) => {
  expect(shown(says(words))).toEqual([{ type: 'paragraph', children: [plain('Luin kirjan.')] }])
})

test('a mark in bold type goes, and the space after it', () => {
  expect(shown(paragraph(text('PS.', 1), text(' Luin kirjan.')))).toEqual([
    { type: 'paragraph', children: [plain('Luin kirjan.')] },
  ])
  expect(shown(paragraph(text('P.S.'), { type: 'linebreak' }, text('Luin kirjan.')))).toEqual([
    { type: 'paragraph', children: [plain('Luin kirjan.')] },
  ])
})

test('a mark on a line of its own leaves no empty one', () => {
  expect(shown(says('PS.'), says('Luin kirjan.'))).toEqual([
    { type: 'paragraph', children: [plain('Luin kirjan.')] },
  ])
})

test.each([
  'PPS. Ja vielä.',
  'PS-levyt ovat muovia.',
  'PSYKOLOGIA kiinnostaa.',
  'Psst.',
  'P Svensson.',
  'Luin.',
])('no word is taken for a mark: "%s"', (words) => {
  expect(shown(says(words))).toEqual([{ type: 'paragraph', children: [plain(words)] }])
})

test('a postscript that begins with something else is left as it is', () => {
  expect(shown({ type: 'horizontalrule' }, says('PS. Luin kirjan.'))).toHaveLength(2)
  expect(withoutMark([])).toEqual([])
})
