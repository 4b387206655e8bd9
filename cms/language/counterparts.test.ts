import { expect, test } from 'vitest'

import { counterpartsOf } from './counterparts.ts'

const original = { id: 'b', language: 'fi' } as const
const translation = { id: 'c', language: 'en', translationOf: 'b' } as const
const second = { id: 'd', language: 'en', translationOf: { id: 'b' } } as const
const stranger = { id: 'e', language: 'en', translationOf: 'x' } as const

test('an original and its translation name each other', () => {
  const found = [original, translation, stranger]
  expect(counterpartsOf(original, found)).toEqual([translation])
  expect(counterpartsOf(translation, found)).toEqual([original])
})

test('of two translations into one language, only one has a counterpart, for pairs are reciprocal', () => {
  const found = [second, translation, original]
  expect(counterpartsOf(original, found)).toEqual([translation])
  expect(counterpartsOf(translation, found)).toEqual([original])
  expect(counterpartsOf(second, found)).toEqual([])
})

test('the translation of a translation is nobody’s counterpart', () => {
  const late = { id: 'a', language: 'fi', translationOf: 'c' } as const
  expect(counterpartsOf(late, [translation, late])).toEqual([])
})

test('what is in one language only has none, nor has what is said to translate its own language', () => {
  expect(counterpartsOf(original, [original])).toEqual([])
  const same = { id: 'a', language: 'fi', translationOf: 'b' } as const
  expect(counterpartsOf(original, [original, same])).toEqual([])
  expect(counterpartsOf(same, [original, same])).toEqual([])
})
