import { expect, test } from 'vitest'

import { pointsTable } from './points-table.ts'

const pointsOfBook = new Map([
  ['senge', 3],
  ['schein', 1.5],
])
const writers = new Map([
  ['aino', { name: 'Aino', slug: 'aino' }],
  ['eero', { name: 'Eero', slug: 'eero' }],
])
const article = (more: object) => ({
  authors: ['aino'],
  books: ['senge'],
  bookPoints: undefined,
  at: '2019-05-01T00:00:00.000Z',
  ...more,
})
const table = (...articles: ReturnType<typeof article>[]) =>
  pointsTable({ articles, pointsOfBook, writers, timeZone: 'Europe/Helsinki' })

test('an article gives the sum of its books, to each of its authors in full', () => {
  expect(table(article({ authors: ['aino', 'eero'], books: ['senge', 'schein'] }))).toMatchObject([
    { name: 'Aino', total: 4.5 },
    { name: 'Eero', total: 4.5 },
  ])
})

test('points set for the article stand for the sum', () => {
  expect(table(article({ bookPoints: 0.5 }))).toMatchObject([{ total: 0.5 }])
})

test('a book counts once for an author, at the earliest article', () => {
  const rows = table(article({ at: '2021-02-01T00:00:00.000Z', books: ['senge', 'schein'] }), article({}))
  expect(rows).toEqual([
    {
      name: 'Aino',
      slug: 'aino',
      total: 4.5,
      years: [
        { year: 2021, points: 1.5 },
        { year: 2019, points: 3 },
      ],
    },
  ])
})

test('points of its own do not pay for a book twice', () => {
  expect(table(article({}), article({ at: '2020-01-05T00:00:00.000Z', bookPoints: 5 }))).toMatchObject([
    { total: 3 },
  ])
})

test('the year is that of the portal’s calendar', () => {
  expect(table(article({ at: '2019-12-31T22:30:00.000Z' }))[0]?.years).toEqual([{ year: 2020, points: 3 }])
})

test('who has no points, or is not there any more, is not in the table', () => {
  expect(table(article({ books: [] }), article({ authors: ['gone'] }))).toEqual([])
})

test('the most points come first, then the name', () => {
  const rows = table(article({ books: ['schein'] }), article({ authors: ['eero'] }))
  expect(rows.map(({ name }) => name)).toEqual(['Eero', 'Aino'])
})
