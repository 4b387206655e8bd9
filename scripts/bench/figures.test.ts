import { expect, test } from 'vitest'

import { median, pairedRatio, percentile } from './figures.ts'

const hundred = Array.from({ length: 100 }, (_, place) => 100 - place)

test.each([
  [50, 50],
  [95, 95],
  [99, 99],
  [100, 100],
  [0, 1],
])('the %ith percentile of one to a hundred is %i', (hundredths, value) => {
  expect(percentile(hundred, hundredths)).toBe(value)
})

test('a percentile of few values is one of them', () => {
  expect(percentile([3, 1], 99)).toBe(3)
  expect(percentile([3, 1], 50)).toBe(1)
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('of nothing there is no median and no percentile', () => {
  expect(median([])).toBeNaN()
  expect(percentile([], 99)).toBeNaN()
})

test('a ratio compares rounds with their neighbours, so that a slow minute of the machine counts on both sides', () => {
  expect(pairedRatio([30, 15, 33], [100, 50, 110])).toBeCloseTo(0.3)
})

test('a round that the other side missed does not count', () => {
  expect(pairedRatio([30, 15], [100, 0])).toBeCloseTo(0.3)
})
