import { expect, test } from 'vitest'

import { inWords } from './duration.mjs'

test.each([
  [40, '0.0 s'],
  [449, '0.4 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min 0 s'],
  [151_000, '2 min 31 s'],
])('%i milliseconds read as %s', (ms, words) => {
  expect(inWords(ms)).toBe(words)
})
