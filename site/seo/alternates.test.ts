import { expect, test } from 'vitest'

import { placeAt } from '../paths.ts'
import { alternatesOf } from './alternates.ts'

const alternates = (
  path: string,
  translations: { language: 'fi' | 'en'; kind: 'essay'; slug: string }[] = [],
) => alternatesOf({ place: placeAt(path), translations, counterpart: undefined }).map((each) => each.path)

test.each([
  ['/', ['/', '/en/']],
  ['/en/essays/', ['/en/essays/', '/esseet/']],
  ['/kirjat/humble-inquiry/', ['/kirjat/humble-inquiry/', '/en/books/humble-inquiry/']],
  ['/arkisto/', ['/arkisto/', '/en/archive/']],
])('%s has its pair', (path, pair) => {
  expect(alternates(path)).toEqual(pair)
})

test('pairs are reciprocal', () => {
  for (const path of ['/', '/esseet/', '/kirjoittajat/aino/', '/kirjapisteet/', '/sarjat/']) {
    const [, other = ''] = alternates(path)
    expect(alternates(other)).toEqual([other, path])
  }
})

test.each([
  '/esseet/sivu/2/',
  '/aiheet/palvelu/',
  '/sarjat/x/',
  '/arkisto/2022/',
  '/esseet/tyo/',
  '/ei/ole/',
])('%s has none', (path) => {
  expect(alternates(path)).toEqual([])
})

test('an article has those of its translations', () => {
  expect(alternates('/esseet/tyo/', [{ language: 'en', kind: 'essay', slug: 'work' }])).toEqual([
    '/esseet/tyo/',
    '/en/essays/work/',
  ])
})
