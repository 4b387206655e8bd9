import { expect, test } from 'vitest'

import { articleSample, stockFor } from './sample-portal.ts'
import { bodyNodes, lotsFrom, sentences, title } from './sample-texts.ts'

const until = new Date('2026-11-01T00:00:00.000Z')
const stock = stockFor(1000)
const samples = Array.from({ length: 1000 }, (_, number) => articleSample(number, { stock, until }))

test('the same number gives the same article, so that two runs measure the same', () => {
  expect(articleSample(17, { stock, until })).toEqual(articleSample(17, { stock, until }))
  expect(bodyNodes(lotsFrom(17))).toEqual(bodyNodes(lotsFrom(17)))
})

test('neighbours differ', () => {
  expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length)
  expect(sentences(lotsFrom(1), 3)).not.toBe(sentences(lotsFrom(2), 3))
})

test('an article has as many words as essays have', () => {
  const words = samples.slice(0, 50).map((_, number) => {
    const text = JSON.stringify(bodyNodes(lotsFrom(number))).match(/"text":"[^"]*"/g) ?? []
    return text.join(' ').split(' ').length
  })
  expect(Math.min(...words)).toBeGreaterThan(300)
  expect(Math.max(...words)).toBeLessThan(2500)
})

test('articles are of every kind, spread over the years, and refer only to what is there', () => {
  expect(new Set(samples.map(({ kind }) => kind)).size).toBe(5)
  expect(new Set(samples.map(({ publishedAt }) => publishedAt.slice(0, 4))).size).toBeGreaterThan(5)
  expect(samples.every(({ publishedAt }) => publishedAt < until.toISOString())).toBe(true)
  for (const { authors, books, categories, series } of samples) {
    expect(authors.every((place) => place < stock.authors)).toBe(true)
    expect(books.every((place) => place < stock.books)).toBe(true)
    expect(categories.every((place) => place < stock.categories)).toBe(true)
    if (series) expect(series.place).toBeLessThan(stock.series)
  }
})

test('a series has eight parts, one article each', () => {
  const parts = samples.flatMap(({ series }) => (series?.place === 3 ? [series.part] : []))
  expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('titles begin with a capital', () => {
  expect(title(lotsFrom(5), 5)).toMatch(/^[A-ZÄÖ]/)
})
