import { describe, expect, test } from 'vitest'

import { cleanLine, cleanText } from './clean.ts'
import { readDraft } from './draft.ts'
import { fingerprintOf, isLikeOneOf } from './likeness.ts'
import { isOfTheHouse, looksOf } from './names.ts'
import { depthOf, newPlace, placesAbove } from './places.ts'

describe('what was typed', () => {
  test.each([
    ['\u202eriekäännetty\u2066', 'riekäännetty'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['rivi \r\n toinen\u2028kolmas', 'rivi\n toinen\nkolmas'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['z\u0301\u0301\u0301\u0301\u0301\u0301', 'ź\u0301\u0301\u0301\u0301'],
    ['👩‍👩‍👧‍👦 🇫🇮 ä', '👩‍👩‍👧‍👦 🇫🇮 ä'],
    ['\ud800x', '\ufffdx'],
    [' \ufeff\u200b ', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept)
  })

  test('has no line breaks in a name', () => {
    expect(cleanLine(' Liisa \n\t Lukija ')).toBe('Liisa Lukija')
  })

  test.each([
    [{ name: 'L', text: 'Hei', email: '' }, [{ field: 'name', problem: 'too-short' }]],
    [{ name: '👩‍👩‍👧‍👦'.repeat(60), text: 'ä'.repeat(5000), email: 'a@b.example' }, undefined],
    [
      { name: 'x'.repeat(61), text: 'x'.repeat(5001), email: 'a@b' },
      [
        { field: 'name', problem: 'too-long' },
        { field: 'email', problem: 'no-address' },
        { field: 'text', problem: 'too-long' },
      ],
    ],
  ])('is measured as people count %#', (form, errors) => {
    const read = readDraft(form)
    expect(read.ok ? undefined : read.errors).toEqual(errors)
  })
})

describe('a name of the house', () => {
  const names = { people: ['Maija Meikäläinen'], house: ['Sitouttaja', 'Valmennusyhtiö Paalusolmu Oy'] }
  test.each([
    ['Maija Meikäläinen', true],
    ['MAIJA MEIKÄLÄINEN', true],
    ['Maija-Meikalainen', true],
    ['Маija Meikäläinеn', true], // Cyrillic М and е
    ['Ｍａｉｊａ Meikäläinen', true],
    ['Maija', false],
    ['Maija M.', false],
    ['Sitouttajan toimitus', true],
    ['Ѕitouttaja', true], // Cyrillic Ѕ
    ['Toimitus', true],
    ['Moderaattori', true],
    ['Liisa Lukija', false],
    ['!!!', false],
  ])('%s: %s', (name, isTaken) => {
    expect(isOfTheHouse(name, names)).toBe(isTaken)
  })

  test('looks the same in every alphabet that resembles ours', () => {
    expect(new Set(['Aino', 'Аіnо', 'AINO', 'áìñö'].map(looksOf)).size).toBe(1)
  })
})

describe('a text', () => {
  const text =
    'Meillä kysytään asiakkaalta aina viimeiseksi, mitä häneltä jäi kysymättä ennen kuin hän lähtee kotiin.'
  test('has the fingerprint of the same words', () => {
    expect(fingerprintOf(text)).toBe(fingerprintOf(`  ${text.toUpperCase().replace(',', '  –')}`))
    expect(fingerprintOf(text)).not.toBe(fingerprintOf(text.replace('aina', 'joskus')))
    expect(fingerprintOf('Kiitos hyvästä kirjoituksesta!')).toBeUndefined()
  })

  test('is like one with a few other words, and unlike another', () => {
    expect(isLikeOneOf(text.replace('viimeiseksi', 'ensiksi'), ['Jotain muuta.', text])).toBe(true)
    expect(isLikeOneOf('Meillä ei kysytä asiakkaalta mitään ennen kuin hän on jo ovella.', [text])).toBe(
      false,
    )
    expect(isLikeOneOf('', ['', text])).toBe(false)
  })
})

describe('a place', () => {
  const at = (ms: number, above?: string) => newPlace(new Date(ms), above)
  test('sorts as the thread is read', () => {
    const first = at(1_700_000_000_000)
    const second = at(1_700_000_000_001)
    const answer = at(1_800_000_000_000, first)
    const deep = at(1_800_000_000_002, answer)
    const deeper = at(1_900_000_000_000, deep)
    expect([second, deeper, answer, deep, first].sort()).toEqual([first, answer, deep, deeper, second])
    expect([first, answer, deep, deeper].map(depthOf)).toEqual([0, 1, 2, 2])
    expect(placesAbove(deeper)).toEqual([first, answer])
  })

  test('is one only, even in the same millisecond', () => {
    expect(new Set(Array.from({ length: 100 }, () => at(1))).size).toBe(100)
  })
})
