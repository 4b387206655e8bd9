import { expect, test } from 'vitest'

import { figureOf, starsOf } from './figure.ts'

test.each([
  [4.235, 17, '4,2/5 (17 ääntä)', '4.2/5 (17 votes)'],
  [4, 1, '4,0/5 (1 ääni)', '4.0/5 (1 vote)'],
  [4.25, 4, '4,3/5 (4 ääntä)', '4.3/5 (4 votes)'],
  [4.96, 1234, '5,0/5 (1 234 ääntä)', '5.0/5 (1,234 votes)'],
  [undefined, 0, 'Ei vielä arvioita', 'No ratings yet'],
])('an average of %d of %i votes reads as %s', (average, count, finnish, english) => {
  expect(figureOf({ average, count }, 'fi')).toBe(finnish)
  expect(figureOf({ average, count }, 'en')).toBe(english)
})

test('one star is one, five are several', () => {
  expect([1, 2, 5].map((count) => starsOf(count, 'fi'))).toEqual(['1 tähti', '2 tähteä', '5 tähteä'])
  expect([1, 2, 5].map((count) => starsOf(count, 'en'))).toEqual(['1 star', '2 stars', '5 stars'])
})
