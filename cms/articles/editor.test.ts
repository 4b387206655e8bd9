import { describe, expect, test } from 'vitest'

import config from '../payload.config.ts'
import { block, documentOf, footnote, paragraph, says, text, view } from '../testing/rich-text.ts'
import { BLOCKS, FOOTNOTE } from './blocks.ts'
import { articleEditor } from './editor.ts'

const { editorConfig } = await articleEditor({ config: await config, isRoot: true, parentIsLocalized: false })

/** What Lexical itself brings to any editor. */
const OWN = ['root', 'text', 'linebreak', 'tab', 'paragraph']
const types = new Set([
  ...OWN,
  ...editorConfig.features.nodes.map(({ node }) => ('with' in node ? node.replace : node).getType()),
])

const link = (type: string) => paragraph({ type, fields: { url: '/blogi/' }, children: [text('Sana')] })
const list = { type: 'list', children: [{ type: 'listitem', children: [text('Sana')] }] }
const cell = { type: 'tablecell', headerState: 0, children: [says('Sana')] }
const table = { type: 'table', children: [{ type: 'tablerow', children: [cell] }] }

/** A piece of text with each node that the editor can make. */
const NODES: Record<string, object> = {
  root: says('Sana'),
  text: says('Sana'),
  linebreak: paragraph(text('Sana'), { type: 'linebreak' }),
  tab: paragraph({ type: 'tab', text: '\t' }, text('Sana')),
  paragraph: says('Sana'),
  heading: { type: 'heading', tag: 'h2', children: [text('Sana')] },
  link: link('link'),
  autolink: link('autolink'),
  list,
  listitem: list,
  quote: { type: 'quote', children: [text('Sana')] },
  horizontalrule: { type: 'horizontalrule' },
  table,
  tablerow: table,
  tablecell: table,
  block: block('pullQuote', { text: 'Sana' }),
  inlineBlock: paragraph(footnote(says('Sana'))),
}

const INSERTS: Record<string, object> = {
  pullQuote: block('pullQuote', { text: 'Sana' }),
  factBox: block('factBox', { content: documentOf(says('Sana')) }),
  definitionList: block('definitionList', { items: [{ term: 'Sana', meaning: 'merkitys' }] }),
  picture: block('picture', { media: 'there' }),
  gallery: block('gallery', { pictures: ['there'] }),
  file: block('file', { media: 'there' }),
  bookCard: block('bookCard', { book: 'there' }),
  embed: block('embed', { url: 'https://esimerkki.example/' }),
  footnote: paragraph(footnote(says('Sana'))),
}

describe('the view knows all that the editor can make:', () => {
  test.each([...types])('the node %s', (type) => {
    expect(NODES, 'This node is new: let cms/articles/body show it, and add a sample here.').toHaveProperty(
      type,
    )
    const { nodes, unknown } = view(NODES[type] ?? {})
    expect(unknown).toEqual([])
    expect(nodes).not.toEqual([])
  })

  test.each([...BLOCKS, FOOTNOTE].map(({ slug }) => slug))('the block %s', (slug) => {
    expect(
      INSERTS,
      'This block is new: let cms/articles/body show it, and add a sample here.',
    ).toHaveProperty(slug)
    const { nodes, unknown } = view(INSERTS[slug] ?? {})
    expect(unknown).toEqual([])
    expect(nodes).not.toEqual([])
  })
})

test('the editor makes nothing that only a sample knows', () => {
  expect(Object.keys(NODES).toSorted()).toEqual([...types].toSorted())
})
