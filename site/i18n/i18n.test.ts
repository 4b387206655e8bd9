import { formatBytes, formatDay } from '#cms/language'

import { describe, expect, test } from 'vitest'

import { en } from './en.ts'
import { fi } from './fi.ts'
import { translator } from './translate.ts'

test('every language has every text, with the same values in it', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(fi).toSorted())
  const valuesIn = (text: string) => Array.from(text.matchAll(/\{\w+\}/g), ([value]) => value).toSorted()
  for (const [key, text] of Object.entries(en)) {
    expect(text, key).not.toBe('')
    const finnish = Object.entries(fi).find(([name]) => name === key)?.[1] ?? ''
    expect(valuesIn(text), key).toEqual(valuesIn(finnish))
  }
})

test('values stand in their places', () => {
  expect(translator('fi')('list.page', { page: 2, pages: 5 })).toBe('sivu 2/5')
  expect(translator('en')('list.page', { page: 2, pages: 5 })).toBe('page 2/5')
})

test.each([
  [1, '1 kt', '1 kB'],
  [820_400, '820 kt', '820 kB'],
  [999_600, '1 Mt', '1 MB'],
  [1_234_567, '1,2 Mt', '1.2 MB'],
])('a file of %i bytes has a size that can be read', (bytes, finnish, english) => {
  expect([formatBytes(bytes, 'fi'), formatBytes(bytes, 'en')]).toEqual([finnish, english])
})

describe('a day', () => {
  const timeZone = 'Europe/Helsinki'

  test('reads as the language writes it', () => {
    expect(formatDay('2019-11-25T00:00:00.000Z', { language: 'fi', timeZone })).toBe('25.11.2019')
    expect(formatDay('2019-11-25T00:00:00.000Z', { language: 'en', timeZone })).toBe('25 November 2019')
  })

  test('is the day in the portal’s time zone', () => {
    expect(formatDay('2021-12-31T23:30:00.000Z', { language: 'fi', timeZone })).toBe('1.1.2022')
  })
})
