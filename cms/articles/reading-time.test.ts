import { expect, test } from 'vitest'

import { bodyOf } from '../testing/articles.ts'
import { readingMinutes } from './reading-time.ts'

const words = (number: number) => bodyOf('sana '.repeat(number))

test.each([
  [0, 1],
  [90, 1],
  [360, 2],
  [1800, 10],
])('%i words take %i minutes', (number, minutes) => {
  expect(readingMinutes(words(number))).toBe(minutes)
})

test('a postscript is read too, and nothing is no document', () => {
  expect(readingMinutes(words(180), words(360), null, undefined)).toBe(3)
})
