import { expect, test } from 'vitest'

import { pointsOf } from './points.ts'

test('an article gives the sum of its books’ points', () => {
  expect(pointsOf(undefined, [{ points: 1.5 }, { points: 2 }, {}])).toBe(3.5)
})

test('a figure of its own wins, zero too', () => {
  expect(pointsOf(0, [{ points: 2 }])).toBe(0)
  expect(pointsOf(0.5, [])).toBe(0.5)
})

test('without books there are no points to tell of', () => {
  expect(pointsOf(null, [])).toBeUndefined()
})
