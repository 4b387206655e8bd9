import { expect, test } from 'vitest'

import { readPermit, writePermit } from './permit.ts'

const secret = 'a secret of the tests only'
const permit = { article: 'an-article', user: 'a-user', until: 1000 }
const link = writePermit(permit, secret)
const [fields = '', seal = ''] = link.split('.')

test('a permit reads as it was written, until its time is over', () => {
  expect(readPermit(link, { secret, now: 999 })).toEqual({ kind: 'valid', permit })
  expect(readPermit(link, { secret, now: 1000 })).toEqual({ kind: 'expired' })
})

test('a permit holds nothing that an address does not take', () => {
  expect(encodeURIComponent(link)).toBe(link)
})

test.each([
  [
    'of another article',
    `${writePermit({ ...permit, article: 'another' }, secret).split('.')[0] ?? ''}.${seal}`,
  ],
  ['of a longer time', `${writePermit({ ...permit, until: 9000 }, secret).split('.')[0] ?? ''}.${seal}`],
  ['of another portal', writePermit(permit, 'another secret of the tests')],
  ['without its seal', fields],
  ['with a shorter seal', link.slice(0, -2)],
  ['with something behind it', `${link}.`],
  ['with the seal spelt otherwise', `${link}=`],
  ['of nothing', ''],
])('a permit %s is forged', (_, text) => {
  expect(readPermit(text, { secret, now: 0 })).toEqual({ kind: 'forged' })
})
