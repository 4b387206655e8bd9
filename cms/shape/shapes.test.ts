import type { Block, FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { misshapen } from './shapes.ts'

const FIELDS: FlattenedField[] = [
  { name: 'title', type: 'text' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'points', type: 'number' },
  { name: 'when', type: 'date' },
  { name: 'shown', type: 'checkbox' },
  { name: 'kind', type: 'select', options: ['essay', { value: 'news', label: 'News' }] },
  { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'anything', type: 'json' },
  {
    name: 'links',
    type: 'array',
    fields: [{ name: 'url', type: 'text' }],
    flattenedFields: [{ name: 'url', type: 'text' }],
  },
  {
    name: 'organisation',
    type: 'group',
    fields: [{ name: 'name', type: 'text' }],
    flattenedFields: [{ name: 'name', type: 'text' }],
  },
]

const BLOCKS: Block[] = [
  { slug: 'terms', fields: [{ name: 'items', type: 'array', fields: [{ name: 'term', type: 'text' }] }] },
]

/** A rich text with one node. */
function written(node: unknown) {
  return { body: { root: { children: [node] } } }
}

const text = { type: 'text', text: 'Sana.' }

test.each([
  {},
  { title: null, tags: null, links: null, body: null, organisation: null },
  { title: '', points: '', when: '', kind: '', body: '', links: '' },
  { title: 'Otsikko', tags: ['a', 'b'], points: '2.5', shown: 'true' },
  { when: '2019-11-25T00:00:00.000Z', points: 0, shown: false, kind: 'news' },
  { when: new Date(0), links: [], authors: [] },
  { authors: ['x', { id: 'y', name: 'Whole, as it was read' }] },
  { links: 0 },
  { links: [{ url: '/a/' }, {}], organisation: { name: 'Yritys' }, anything: { at: ['all'] } },
  written({ type: 'paragraph', children: [text, { type: 'link', fields: { url: '/' }, children: [text] }] }),
  written({ type: 'block', fields: { blockType: 'terms', items: [{ term: 'Sana' }] } }),
  { unknown: { fields: 'are not looked at' } },
])('%o has the shape of its fields', (data) => {
  expect(misshapen({ fields: FIELDS, data, blocks: BLOCKS })).toEqual([])
})

test.each([
  [{ title: 5, tags: 'a' }, ['title', 'tags']],
  [{ title: ['a'], tags: ['a', 5] }, ['title', 'tags']],
  [{ points: 'kaksi' }, ['points']],
  [{ points: Number.NaN }, ['points']],
  [{ when: 'eilen' }, ['when']],
  [{ when: 5 }, ['when']],
  [{ shown: 'kyllä' }, ['shown']],
  [{ kind: 'poem' }, ['kind']],
  [{ kind: ['essay'] }, ['kind']],
  [{ authors: [{ id: 5 }, { name: 'x' }] }, ['authors']],
  [{ links: [{ url: 5 }, 'x'] }, ['links.0.url', 'links.1']],
  [{ links: { url: '/a/' } }, ['links']],
  [{ organisation: { name: {} } }, ['organisation.name']],
  [{ organisation: 'Yritys' }, ['organisation']],
  [{ body: 'Sana.' }, ['body']],
  [written(5), ['body']],
  [written({ type: 'paragraph', children: [{ type: 'text' }] }), ['body']],
  [written({ type: 'paragraph', children: {} }), ['body']],
  [written({ type: 'link', fields: 5, children: [] }), ['body']],
  [written({ type: 'block' }), ['body']],
  [written({ type: 'block', fields: { blockType: 'unknown' } }), ['body']],
  [written({ type: 'block', fields: { blockType: 'terms', items: [5] } }), ['body']],
  [written({ type: 'block', fields: { blockType: 'terms', items: [{ term: {} }] } }), ['body']],
])('%o has not', (data, paths) => {
  expect(misshapen({ fields: FIELDS, data, blocks: BLOCKS })).toEqual(paths)
})
