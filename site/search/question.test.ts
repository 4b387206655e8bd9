import { describe, expect, test } from 'vitest'

import { addressOf, besideText, isTooLong, questionAt } from './question.ts'

const at = (search: string) => questionAt(new URL(`http://portal/haku/${search}`), 'fi')

describe('a question is read from its address', () => {
  test.each([
    ['', { text: '', page: 1, order: 'relevance', filters: {} }],
    ['?q=+kokemus+', { text: 'kokemus', page: 1, order: 'relevance', filters: {} }],
    ['?q=a&sivu=2&jarjestys=uusimmat', { text: 'a', page: 2, order: 'date', filters: {} }],
    ['?q=a&sivu=0', { page: 1 }],
    ['?q=a&sivu=1e9', { page: 1 }],
    ['?q=a&sivu=-1', { page: 1 }],
    ['?q=a&laji=essay&vuosi=2024', { filters: { kind: 'essay', year: '2024' } }],
    ['?q=a&laji=&aihe=asiakkuus', { filters: { category: 'asiakkuus' } }],
    [`?q=a&kirja=${'x'.repeat(201)}`, { filters: {} }],
    ['?q=%FF', { text: '\ufffd' }],
  ])('%s', (search, question) => {
    expect(at(search)).toMatchObject(question)
    if ('filters' in question) expect(at(search).filters).toEqual(question.filters)
  })
})

test('and written back', () => {
  const search = '?q=hyv%C3%A4+palvelu&laji=essay&vuosi=2024&jarjestys=uusimmat&sivu=3'
  const question = at(search)
  expect(addressOf(question, { page: question.page })).toBe(`/haku/${search}`)
  expect(addressOf(question)).not.toContain('sivu')
  expect(addressOf({ ...question, language: 'en' })).toMatch(/^\/en\/search\/\?q=/)
  expect(besideText(question)).toEqual([
    { name: 'laji', value: 'essay' },
    { name: 'vuosi', value: '2024' },
    { name: 'jarjestys', value: 'uusimmat' },
  ])
})

test('200 characters are not too long, whatever they are made of', () => {
  expect(isTooLong(at(`?q=${encodeURIComponent('😀'.repeat(200))}`))).toBe(false)
  expect(isTooLong(at(`?q=${'a'.repeat(201)}`))).toBe(true)
})
