import { expect, test } from 'vitest'

import { lengthAsRead } from './length.ts'

test.each([
  ['', 0],
  ['äö', 2],
  ['a\u0308o\u0308', 2],
  ['👩‍👩‍👧‍👦', 1],
  ['Hei 🇫🇮!', 6],
])('"%s" has the length %i', (text, length) => {
  expect(lengthAsRead(text)).toBe(length)
})
