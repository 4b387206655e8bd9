import { expect, test } from 'vitest'

import { isCategoryNumber, sortKeyOf } from './number.ts'

test('numbers sort by their parts, not by their letters', () => {
  const numbers = ['6.10.', '10.', '6.2', '6.', '6.1.1', '6.1.']
  const sorted = numbers.toSorted((a, b) => (sortKeyOf({ number: a }) < sortKeyOf({ number: b }) ? -1 : 1))
  expect(sorted).toEqual(['6.', '6.1.', '6.1.1', '6.2', '6.10.', '10.'])
})

test('what has no number comes last, by title', () => {
  const keys = [{ title: 'Äly' }, { number: '99.', title: 'Muut' }, { title: 'Arki' }].map(sortKeyOf)
  expect(keys.toSorted()).toEqual([keys[1], keys[2], keys[0]])
})

test.each(['6', '6.', '6.1', '6.1.', '10.2.33'])('%s is a number of a category', (text) => {
  expect(isCategoryNumber(text)).toBe(true)
})

test.each(['.6', '6..1', 'a', '6.a', '', '6-1'])('"%s" is none', (text) => {
  expect(isCategoryNumber(text)).toBe(false)
})
