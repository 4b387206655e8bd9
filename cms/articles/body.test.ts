import { describe, expect, test } from 'vitest'

import { bodyView } from './body.ts'

const text = (text: string, format = 0) => ({ type: 'text', text, format })
const document = (...children: object[]) => ({ root: { type: 'root', children } })
const view = (...children: object[]) => {
  const unknown: string[] = []
  return { nodes: bodyView(document(...children), (type) => unknown.push(type)), unknown }
}
const plain = (text: string) => ({ type: 'text', text, strong: false, emphasis: false, leadIn: false })

test('a paragraph keeps its emphasis, breaks and lead-in', () => {
  const { nodes, unknown } = view({
    type: 'paragraph',
    children: [
      { ...text('Alku'), $: { style: 'leadIn' } },
      text(' on ', 1),
      text('tässä', 3),
      { type: 'linebreak' },
    ],
  })
  expect(nodes).toEqual([
    {
      type: 'paragraph',
      children: [
        { ...plain('Alku'), leadIn: true },
        { ...plain(' on '), strong: true },
        { ...plain('tässä'), strong: true, emphasis: true },
        { type: 'break' },
      ],
    },
  ])
  expect(unknown).toEqual([])
})

test('an empty line of the editor is no paragraph', () => {
  expect(view({ type: 'paragraph', children: [] }).nodes).toEqual([])
})

test.each([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h1', 2],
])('a heading %s has the level %i', (tag, level) => {
  expect(view({ type: 'heading', tag, children: [text('Väliotsikko')] }).nodes).toMatchObject([
    { type: 'heading', level },
  ])
})

test('an inner list belongs to the item before it', () => {
  const inner = {
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', children: [text('sisä')] }],
  }
  const { nodes } = view({
    type: 'list',
    listType: 'number',
    start: 3,
    children: [
      { type: 'listitem', children: [text('ulko')] },
      { type: 'listitem', children: [inner] },
    ],
  })
  expect(nodes).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        {
          children: [plain('ulko')],
          nested: [
            { type: 'list', ordered: false, start: 1, items: [{ children: [plain('sisä')], nested: [] }] },
          ],
        },
      ],
    },
  ])
})

describe('a link', () => {
  const link = (url: string) =>
    view({ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [text('tästä')] }] })
      .nodes

  test('keeps a safe address', () => {
    expect(link('https://esimerkki.example/a?b=1')).toMatchObject([
      { children: [{ type: 'link', href: 'https://esimerkki.example/a?b=1' }] },
    ])
  })

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>', 'vbscript:x', ''])(
    'to %s leaves only its text',
    (url) => {
      expect(link(url)).toEqual([{ type: 'paragraph', children: [plain('tästä')] }])
    },
  )
})

test('definitions and pull quotes are read from their blocks', () => {
  const items = [{ id: 'x', term: 'Hyvä kokemus', meaning: 'odotuksia vastannut kokemus' }]
  const { nodes, unknown } = view(
    { type: 'block', fields: { blockType: 'definitionList', items } },
    { type: 'block', fields: { blockType: 'pullQuote', text: 'Kysy.', attribution: '' } },
  )
  expect(nodes).toEqual([
    { type: 'definitions', items: [{ term: 'Hyvä kokemus', meaning: 'odotuksia vastannut kokemus' }] },
    { type: 'pullQuote', text: 'Kysy.', attribution: undefined },
  ])
  expect(unknown).toEqual([])
})

test('what is unknown is told, and its words are kept', () => {
  const { nodes, unknown } = view({ type: 'marquee', children: [text('Sanat')] })
  expect(unknown).toEqual(['marquee'])
  expect(nodes).toEqual([{ type: 'paragraph', children: [plain('Sanat')] }])
})

test.each([
  undefined,
  null,
  'text',
  7,
  { root: null },
  { root: { children: 'no' } },
  { root: { children: [null, 3] } },
])('a document that is none (%j) is empty, not an error', (broken) => {
  expect(bodyView(broken, () => undefined)).toEqual([])
})
