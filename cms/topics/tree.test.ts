import { expect, test } from 'vitest'

import { ancestorsOf, type Topic, treeOf, withDescendants } from './tree.ts'

const topic = (id: string, parent?: string): Topic => ({
  id,
  title: id,
  slug: id,
  number: undefined,
  description: undefined,
  parent,
  translationOf: undefined,
})
const topics = [
  topic('6'),
  topic('6.1', '6'),
  topic('6.1.1', '6.1'),
  topic('6.2', '6'),
  topic('lost', 'gone'),
]

test('topics stand under their parents, in their order', () => {
  const names = (branches: ReturnType<typeof treeOf>): unknown[] =>
    branches.map(({ topic: { id }, branches: below }) => [id, ...names(below)])
  expect(names(treeOf(topics))).toEqual([['6', ['6.1', ['6.1.1']], ['6.2']], ['lost']])
})

test('a topic gathers all below it', () => {
  expect(withDescendants('6', topics)).toEqual(['6', '6.1', '6.2', '6.1.1'])
  expect(withDescendants('6.2', topics)).toEqual(['6.2'])
})

test('the way to a topic leads from the top', () => {
  expect(ancestorsOf('6.1.1', topics).map(({ id }) => id)).toEqual(['6', '6.1'])
  expect(ancestorsOf('6', topics)).toEqual([])
})

test('a circle hangs nothing', () => {
  const circle = [topic('a', 'b'), topic('b', 'a')]
  expect(withDescendants('a', circle)).toEqual(['a', 'b'])
  expect(ancestorsOf('a', circle).length).toBeLessThanOrEqual(2)
})
