import { randomBytes } from 'node:crypto'

import { beforeAll, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type TestPortal } from '../testing/portal.ts'
import { castRating, ratingOf } from './public.ts'

let portal: TestPortal

beforeAll(async () => {
  portal = await freshPortal()
})

test('two hundred votes of two hundred visitors at once are exactly two hundred', async () => {
  const article = await newArticle()
  const votes = Array.from({ length: 200 }, (_, number) => vote(article, (number % 5) + 1))
  expect(new Set((await Promise.all(votes)).map(({ ok }) => ok))).toEqual(new Set([true]))
  expect(await ratingOf(article)).toMatchObject({ average: 3, count: 200, stars: [40, 40, 40, 40, 40] })
})

test('two hundred votes of one visitor at once are exactly one', async () => {
  const article = await newArticle()
  const visitor = newVisitor()
  const votes = Array.from({ length: 200 }, (_, number) => vote(article, (number % 5) + 1, visitor))
  expect(new Set((await Promise.all(votes)).map(({ ok }) => ok))).toEqual(new Set([true]))
  const { docs } = await portal.payload.find({
    collection: 'ratings',
    where: { article: { equals: article } },
  })
  expect(docs).toHaveLength(1)
  const { count, average } = await ratingOf(article)
  expect([count, average]).toEqual([1, docs[0]?.value])
})

function vote(article: string, value: number, visitor = newVisitor()) {
  const sender = { visitor, network: newVisitor() }
  return castRating({ article, value: String(value), sender, proof: undefined, now: new Date() })
}

function newVisitor(): string {
  return randomBytes(16).toString('base64url')
}

async function newArticle(): Promise<string> {
  const data = { ...essay('Arvioitava'), _status: 'published' } as const
  return (await portal.payload.create({ collection: 'articles', data })).id
}
