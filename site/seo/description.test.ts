import { expect, test } from 'vitest'

import { translator } from '../i18n/translate.ts'
import { placeAt } from '../places.ts'
import { descriptionOf } from './description.ts'

test.each([
  '/esseet/',
  '/en/news/page/2/',
  '/kirjat/',
  '/en/topics/',
  '/arkisto/2025/05/',
  '/kirjapisteet/',
  '/sarjat/kysymys/',
])('%s has a description in its language, though nobody wrote one', (path) => {
  const place = placeAt(path)
  expect(descriptionOf(place, 'Otsikko', translator(place.language))).toMatch(/^\S.{15,155}\.$/)
})

test('that of a topic, a series, a writer or a book names it', () => {
  for (const path of ['/aiheet/tyo/', '/en/series/question/', '/kirjoittajat/aino/', '/kirjat/kirja/'])
    expect(descriptionOf(placeAt(path), 'Otsikko', translator('fi'))).toMatch(/^Otsikko: /)
})

test.each(['/', '/esseet/tyo/', '/tietoa/', '/ei/ole/'])('%s has only what its own text gives', (path) => {
  expect(descriptionOf(placeAt(path), 'Otsikko', translator('fi'))).toBeUndefined()
})
