import { expect, test } from 'vitest'

import { placeAt } from '../places.ts'
import { type Alternate, alternatesOf, switchesOf } from './alternates.ts'

const alternates = (path: string, translations: Alternate[] = []) =>
  alternatesOf({ place: placeAt(path), translations }).map((each) => each.path)

const switches = (path: string, translations: Alternate[] = []) =>
  switchesOf({ place: placeAt(path), translations }).map((each) => each.path)

const translated = (path: string): Alternate[] => [{ language: 'en', path }]

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

test.each([
  ['/esseet/tyo/', '/en/essays/work/'],
  ['/aiheet/palvelu/', '/en/topics/service/'],
  ['/sarjat/kysymys/', '/en/series/question/'],
  ['/tietoa/', '/en/about/'],
])('%s has that of its translation', (path, other) => {
  expect(alternates(path, translated(other))).toEqual([path, other])
})

test('a further page of a topic has no pair, but leads to the translation of the topic', () => {
  const path = '/aiheet/palvelu/sivu/2/'
  expect(alternates(path, translated('/en/topics/service/'))).toEqual([])
  expect(switches(path, translated('/en/topics/service/'))).toEqual(['/en/topics/service/'])
})

test.each([
  ['/esseet/tyo/', '/en/essays/'],
  ['/aiheet/palvelu/', '/en/topics/'],
  ['/en/series/question/', '/sarjat/'],
  ['/tietoa/', '/en/'],
])('%s, untranslated, leads to the list of the other language', (path, list) => {
  expect(switches(path)).toEqual([list])
})
