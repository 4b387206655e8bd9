import { expect, test } from 'vitest'

import { bound } from './binding.ts'

/** Hard spaces made visible. */
const seen = (text: string) => bound(text).replaceAll('\u00a0', '~')

test.each([
  ['vain 5 % vastasi', 'vain 5~% vastasi'],
  ['maksaa 12,50 € kappale', 'maksaa 12,50~€ kappale'],
  ['katso s. 12 ja ss. 14–18', 'katso s.~12 ja ss.~14–18'],
  ['(s. 12)', '(s.~12)'],
  ['klo 15.04 ja nro 3', 'klo~15.04 ja nro~3'],
  ['painaa 3 kg', 'painaa 3~kg'],
  ['1 250 000 asiakasta', '1~250~000 asiakasta'],
  ['työ – ja lepo – vuorottelevat', 'työ~– ja lepo~– vuorottelevat'],
  ['see p. 4', 'see p.~4'],
])('%s', (text, expected) => {
  expect(seen(text)).toBe(expected)
})

test.each([
  ['vuosina 2019 ja 2020'],
  ['vuonna 2019 300 ihmistä'],
  ['3 metsää'],
  ['lopussa. 12 ihmistä'],
  ['-5 ja 5-10'],
  ['koko ss 12'],
  [''],
])('%s stays as it is', (text) => {
  expect(seen(text)).toBe(text)
})
