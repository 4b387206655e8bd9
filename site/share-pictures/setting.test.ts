import { describe, expect, test } from 'vitest'

import { HAS_LETTERS } from './fonts.ts'
import { drawable, withBreaks } from './setting.ts'

describe('drawn is', () => {
  test.each([
    'Äänekäs työ – ”miksi?”',
    'Šárka Nováková & Łukasz',
    'Иван и Ελένη',
    'Hà Nội 2024',
    '50 % enemmän: 1 € = 2 $',
  ])('what there are letters for: %s', (text) => {
    expect(drawable(text, HAS_LETTERS)).toBe(text.normalize('NFC'))
  })

  test.each([
    ['Kiitos 😀 palautteesta', 'Kiitos palautteesta'],
    ['Perhe 👨‍👩‍👧 ja lippu 🇫🇮', 'Perhe ja lippu'],
    ['Peukku 👍🏽!', 'Peukku !'],
    ['漢字', ''],
    ['Rivi\nvaihtuu\t nyt', 'Rivi vaihtuu nyt'],
  ])('nothing else: %j is %j', (text, left) => {
    expect(drawable(text, HAS_LETTERS)).toBe(left)
  })

  test('a letter that came in two parts', () => {
    expect(drawable('A\u0308a\u0308', HAS_LETTERS)).toBe('Ää')
  })
})

describe('a line is broken', () => {
  test.each([
    [
      'Asiakaskokemusjohtamisjärjestelmäkehityshankesuunnitelma nyt',
      'Asiakaskokemusjohtamisjärjes-\ntelmäkehityshankesuunnitelma nyt',
    ],
    ['lentokonesuihkuturbiinimoottori', 'lentokonesuihku-\nturbiinimoottori'],
    ['ÄÄNEKÄSTYÖYHTEISÖVALMENTAJAKOULUTUS', 'ÄÄNEKÄSTYÖYHTEISÖ-\nVALMENTAJAKOULUTUS'],
    ['x'.repeat(57), `${'x'.repeat(19)}-\n${'x'.repeat(19)}-\n${'x'.repeat(19)}`],
  ])('in a word that is too long: %s', (text, broken) => {
    expect(withBreaks(text)).toBe(broken)
  })

  test('in no other', () => {
    const text = 'Työhyvinvointisuunnitelma, asiakas-kokemus-johtamisen-järjestelmä ja muuta'
    expect(withBreaks(text)).toBe(text)
  })
})
