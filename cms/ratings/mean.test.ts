import { describe, expect, test } from 'vitest'

import { figuresOf, type Stars } from './figures.ts'
import { bayesianMean, PRIOR } from './mean.ts'

describe('the Bayesian mean', () => {
  test.each([
    ['nobody has voted', 0, 0, 3],
    ['one gave five stars', 5, 1, 20 / 6],
    ['one gave one star', 1, 1, 16 / 6],
    ['five gave three stars', 15, 5, 3],
    ['ten gave four stars', 40, 10, 55 / 15],
  ])('is drawn towards the middle when %s', (_, sum, count, mean) => {
    expect(bayesianMean({ sum, count })).toBeCloseTo(mean, 12)
  })

  test('puts fifty votes of 4.5 above one of five', () => {
    expect(bayesianMean({ sum: 225, count: 50 })).toBeGreaterThan(bayesianMean({ sum: 5, count: 1 }))
  })

  test('comes as near to the mean of the votes as one likes, with votes enough', () => {
    expect(bayesianMean({ sum: 480_000, count: 100_000 })).toBeCloseTo(4.8, 3)
  })

  test('has the prior of one vote for each number of stars', () => {
    const each: Stars = [1, 1, 1, 1, 1]
    const { ratingCount, ratingAverage } = figuresOf(each)
    expect(PRIOR).toEqual({ weight: ratingCount, mean: ratingAverage })
  })
})

test('votes add up', () => {
  expect(figuresOf([1, 0, 0, 2, 1])).toEqual({
    ...{ stars1: 1, stars2: 0, stars3: 0, stars4: 2, stars5: 1 },
    ratingCount: 4,
    ratingSum: 14,
    ratingAverage: 3.5,
    rank: 29 / 9,
  })
})

test('no votes have no average, and stand in the middle', () => {
  expect(figuresOf([0, 0, 0, 0, 0])).toMatchObject({ ratingCount: 0, ratingAverage: 0, rank: 3 })
})
