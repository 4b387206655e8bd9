import { expect, test } from 'vitest'

import { freeSlug, isFromTitle, nextSlug, slugify } from './slug.ts'

test.each([
  ['Äänekäs työ', 'aanekas-tyo'],
  ['”Miksi kukaan ei soita?”', 'miksi-kukaan-ei-soita'],
  ['Åland – saari & meri', 'aland-saari-meri'],
  ['Straße, Œuvre, Łódź', 'strasse-oeuvre-lodz'],
  ['6.10. Työkalut', '6-10-tyokalut'],
  ["Don't panic", 'dont-panic'],
  ['Työ', 'tyo'],
  ['🙂 Привет', ''],
])('the title %s gives the slug %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugify('asiakaskokemuksen johtaminen '.repeat(6))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/(asiakaskokemuksen|johtaminen)$/)
})

test('a word longer than a slug is cut all the same', () => {
  expect(slugify('a'.repeat(300)).length).toBeLessThanOrEqual(80)
})

test('a taken slug gets the first free number', () => {
  expect(freeSlug('tyo', new Set())).toBe('tyo')
  expect(freeSlug('tyo', new Set(['tyo', 'tyo-2', 'tyo-4']))).toBe('tyo-3')
})

test('the next slug has the next number', () => {
  expect(nextSlug('tyo', 'tyo')).toBe('tyo-2')
  expect(nextSlug('tyo-9', 'tyo')).toBe('tyo-10')
  expect(nextSlug('tyo-2020', 'tyo-2020')).toBe('tyo-2020-2')
})

test('a numbered slug still comes from its title, a chosen one does not', () => {
  expect(isFromTitle('aanekas-tyo', 'Äänekäs työ')).toBe(true)
  expect(isFromTitle('aanekas-tyo-2', 'Äänekäs työ')).toBe(true)
  expect(isFromTitle('aanekas-tyo-osa', 'Äänekäs työ')).toBe(false)
  expect(isFromTitle('melu', 'Äänekäs työ')).toBe(false)
})
