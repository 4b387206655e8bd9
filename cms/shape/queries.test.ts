import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { unanswerable } from './queries.ts'

const USERS: FlattenedField[] = [{ name: 'email', type: 'text' }]
const ARTICLES: FlattenedField[] = [
  { name: 'title', type: 'text' },
  { name: 'body', type: 'richText' },
  { name: 'publishedAt', type: 'date' },
  { name: 'owner', type: 'relationship', relationTo: 'users' },
  { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true },
]
const COMMENTS: FlattenedField[] = [{ name: 'article', type: 'relationship', relationTo: 'articles' }]

const fieldsOf = (collection: string) => ({ articles: ARTICLES, users: USERS })[collection] ?? []
const judge = (where: unknown, fields = ARTICLES) => unanswerable(where, { fields, fieldsOf })

test.each([
  undefined,
  {},
  { title: { equals: 'x' }, unknown: { equals: 1 } },
  { and: [{ title: { like: 'x' } }, { or: [{ 'owner.email': { equals: 'x' } }] }] },
  { publishedAt: { greater_than: '2026-01-01', less_than: new Date() } },
  { publishedAt: { in: '2026-01-01,2026-01-02' } },
  { publishedAt: { in: ['2026-01-01'] } },
  { publishedAt: { exists: 'true' } },
  { publishedAt: { equals: null } },
  { 'version.publishedAt': { greater_than: '2026-01-01T00:00:00.000Z' } },
  { body: { exists: true } },
])('%o can be answered', (where) => {
  expect(judge(where)).toEqual([])
})

test.each([
  ['xyz', 'where'],
  [['title'], 'where'],
  [{ and: 'xyz' }, 'and'],
  [{ or: ['xyz'] }, 'where'],
  [{ or: [{ title: 'xyz' }] }, 'title'],
  [{ title: 'xyz' }, 'title'],
  [{ publishedAt: { greater_than: 'xyz' } }, 'publishedAt'],
  [{ 'version.publishedAt': { in: '2026-01-01,xyz' } }, 'version.publishedAt'],
  [{ categories: { all: ['x'] } }, 'categories'],
  [{ title: { near: '1,2' } }, 'title'],
  [{ 'body.root.x': { like: '1' } }, 'body.root.x'],
])('%o cannot', (where, path) => {
  expect(judge(where)).toEqual([path])
})

test('a relationship is looked through once, not twice', () => {
  expect(judge({ 'article.title': { equals: 'x' } }, COMMENTS)).toEqual([])
  expect(judge({ 'article.owner': { equals: 'x' } }, COMMENTS)).toEqual([])
  expect(judge({ 'article.owner.email': { equals: 'x' } }, COMMENTS)).toEqual(['article.owner.email'])
  expect(judge({ article__publishedAt: { equals: 'xyz' } }, COMMENTS)).toEqual(['article__publishedAt'])
})
