import { expect, test } from 'vitest'

import { referencesIn } from './references.ts'
import { block, documentOf, footnote, paragraph, text } from '../../testing/rich-text.ts'

const link = (relationTo: string, value: unknown) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [text('tästä')],
})

test('links, pictures, files and books are found wherever they stand, each once', () => {
  const item = { type: 'list', children: [{ type: 'listitem', children: [link('articles', 'a1')] }] }
  const document = documentOf(
    paragraph(link('articles', 'a1'), link('authors', { id: 'w1', name: 'Aino' })),
    item,
    block('factBox', { content: documentOf(paragraph(link('pages', 'p1'))) }),
    paragraph(footnote(paragraph(link('books', 'b1')))),
    block('picture', { media: 'm1' }),
    block('gallery', { pictures: ['m1', { id: 'm2' }] }),
    block('file', { media: 'm3' }),
    block('bookCard', { book: 'b2' }),
  )
  expect(referencesIn(document)).toEqual([
    { collection: 'articles', id: 'a1' },
    { collection: 'authors', id: 'w1' },
    { collection: 'pages', id: 'p1' },
    { collection: 'books', id: 'b1' },
    { collection: 'media', id: 'm1' },
    { collection: 'media', id: 'm2' },
    { collection: 'media', id: 'm3' },
    { collection: 'books', id: 'b2' },
  ])
})

test('what a page cannot show is not asked for', () => {
  const document = documentOf(
    paragraph(link('users', 'u1'), link('articles', 7)),
    block('picture', { media: null }),
    block('gallery', { pictures: 'm1' }),
  )
  expect(referencesIn(document)).toEqual([])
  expect(referencesIn(null)).toEqual([])
})
