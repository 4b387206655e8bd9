import { expect, test } from 'vitest'

import { wordsOf } from './suggestions.ts'

test.each([
  ['/esseet/aanekas-tyo-ja-sen-hinta/', ['aanekas', 'hinta']],
  ['/kirja-arviot/%C3%A4%C3%A4nek%C3%A4s/', ['aanekas']],
  ['/2019/11/25/vanha_osoite.html', ['osoite', 'vanha', '2019', 'html']],
  ['/%E0%A4%A/', []],
  ['/', []],
])('the address %s is made of %j', (pathname, words) => {
  expect(wordsOf(pathname)).toEqual(words)
})

test('a word that stands twice is one, and of many words the longest count', () => {
  const words = wordsOf(
    `/palvelu/palvelu/${'abcdefgh'
      .split('')
      .map((letter) => letter.repeat(5))
      .join('-')}/`,
  )
  expect(words).toHaveLength(6)
  expect(words[0]).toBe('palvelu')
})
