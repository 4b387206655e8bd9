import { describe, expect, test } from 'vitest'

import { newPage } from './reading.ts'
import {
  article,
  block,
  documentOf,
  footnote,
  paragraph,
  plain,
  says,
  text,
  view,
  viewOf,
} from '../../testing/rich-text.ts'
import { bodyView } from './view.ts'

test('a paragraph keeps its emphasis, breaks and lead-in', () => {
  const { nodes, unknown } = view(
    paragraph(
      { ...text('Alku'), $: { style: 'leadIn' } },
      text(' on ', 1),
      text('tässä', 3),
      { type: 'linebreak' },
      { type: 'tab', text: '\t' },
    ),
  )
  expect(nodes).toEqual([
    {
      type: 'paragraph',
      children: [
        { ...plain('Alku'), leadIn: true },
        { ...plain(' on '), strong: true },
        { ...plain('tässä'), strong: true, emphasis: true },
        { type: 'break' },
        plain(' '),
      ],
    },
  ])
  expect(unknown).toEqual([])
})

test('an empty line of the editor is no paragraph', () => {
  expect(view(paragraph()).nodes).toEqual([])
  expect(view(paragraph(text(' \u00a0'), { type: 'linebreak' })).nodes).toEqual([])
})

test.each([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h1', 2],
])('a heading %s has the level %i', (tag, level) => {
  expect(view({ type: 'heading', tag, children: [text('Väliotsikko')] }).nodes).toMatchObject([
    { type: 'heading', level, id: 'h-valiotsikko' },
  ])
})

test('the paragraphs of a quotation are its lines', () => {
  const { nodes, unknown } = view({ type: 'quote', children: [says('Yksi'), says('Kaksi')] })
  expect(nodes).toEqual([{ type: 'quote', children: [plain('Yksi'), { type: 'break' }, plain('Kaksi')] }])
  expect(unknown).toEqual([])
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
  const nested = [
    { type: 'list', ordered: false, start: 1, items: [{ children: [plain('sisä')], nested: [] }] },
  ]
  expect(nodes).toEqual([
    { type: 'list', ordered: true, start: 3, items: [{ children: [plain('ulko')], nested }] },
  ])
})

describe('a link', () => {
  const link = (fields: object) => view(paragraph({ type: 'link', fields, children: [text('tästä')] })).nodes
  const onlyText = [{ type: 'paragraph', children: [plain('tästä')] }]

  test.each(['https://esimerkki.example/a?b=1', 'mailto:toimitus@esimerkki.example', '/blogi/', '#alku'])(
    'keeps the safe address %s',
    (url) => {
      expect(link({ linkType: 'custom', url })).toMatchObject([{ children: [{ type: 'link', href: url }] }])
    },
  )

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '',
    5,
  ])('to %j leaves only its text', (url) => {
    expect(link({ url })).toEqual(onlyText)
  })

  test('by reference leads to where its target is now', () => {
    const doc = { relationTo: 'articles', value: 'there' }
    expect(link({ linkType: 'internal', doc })).toEqual([
      { type: 'paragraph', children: [{ type: 'link', to: article, children: [plain('tästä')] }] },
    ])
  })

  test.each([
    ['is not public', { relationTo: 'articles', value: 'hidden' }],
    ['is of a collection that has no pages', { relationTo: 'users', value: 'there' }],
    ['is missing', null],
  ])('whose target %s leaves only its text', (_, doc) => {
    expect(link({ linkType: 'internal', doc, url: 'https://left-over.example' })).toEqual(onlyText)
  })
})

describe('footnotes', () => {
  const noted = documentOf(paragraph(text('Yksi'), footnote(says('Eka viite.'))), {
    type: 'table',
    children: [
      {
        type: 'tablerow',
        children: [
          { type: 'tablecell', children: [paragraph(text('Kaksi'), footnote(says('Toka viite.')))] },
        ],
      },
    ],
  })

  test('are numbered through a text and stand at its end', () => {
    const { nodes, unknown } = viewOf(noted)
    expect(nodes[0]).toEqual({
      type: 'paragraph',
      children: [plain('Yksi'), { type: 'footnote', number: 1 }],
    })
    expect(nodes.at(-1)).toEqual({
      type: 'footnotes',
      notes: [
        { number: 1, nodes: [{ type: 'paragraph', children: [plain('Eka viite.')] }] },
        { number: 2, nodes: [{ type: 'paragraph', children: [plain('Toka viite.')] }] },
      ],
    })
    expect(unknown).toEqual([])
  })

  test('run on from one text of a page to the next, as ids do', () => {
    const page = newPage()
    const around = {
      resolve: { link: nothing, picture: nothing, file: nothing, book: nothing },
      onUnknown: nothing,
      page,
    }
    const heading = { type: 'heading', tag: 'h2', children: [text('Sama')] }
    const views = [noted, noted].map(({ root }) =>
      bodyView({ root: { children: [heading, ...root.children] } }, around),
    )
    expect(JSON.stringify(views).match(/"id":"[^"]+"|"number":\d(?=,"nodes")/g)).toEqual([
      '"id":"h-sama"',
      '"number":1',
      '"number":2',
      '"id":"h-sama-2"',
      '"number":3',
      '"number":4',
    ])
  })

  const nothing = () => undefined
})

test('what is unknown is told, and its words are kept', () => {
  const { nodes, unknown } = view(
    { type: 'marquee', children: [text('Sanat')] },
    block('poll'),
    paragraph({ type: 'inlineBlock', fields: { blockType: 'vote' } }),
  )
  expect(unknown).toEqual(['marquee', 'block poll', 'inline block vote'])
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
  expect(viewOf(broken)).toEqual({ nodes: [], unknown: [] })
})
