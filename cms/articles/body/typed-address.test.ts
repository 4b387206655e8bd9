import { expect, test } from 'vitest'

import { wholeAddress } from './typed-address.ts'

test.each([
  ['www.talo.example', 'https://www.talo.example'],
  [' talo.example/polku?a=1#kohta ', 'https://talo.example/polku?a=1#kohta'],
  ['pääkirjoitus.example', 'https://pääkirjoitus.example'],
  ['aino@talo.example', 'mailto:aino@talo.example'],
  ['talo.example%2Fpolku', 'https://talo.example/polku'],
  ['talo.example%252Fpolku%252Fsyvemmalle', 'https://talo.example/polku/syvemmalle'],
  ['aino%40talo.example', 'mailto:aino@talo.example'],
])('%s is made whole', (typed, whole) => {
  expect(wholeAddress(typed)).toBe(whole)
})

test.each([
  'https://talo.example/a%2Fb',
  'mailto:aino@talo.example',
  '/esseet/',
  '#kohta',
  '?sivu=2',
  './toinen/',
  'javascript:alert(1)',
  'sana',
  '%2',
  '',
])('%s stays', (typed) => {
  expect(wholeAddress(typed)).toBe(typed)
})

test('what hides a script behind the writing over is still told for one', () => {
  expect(wholeAddress('javascript%3Aalert(1)')).toBe('javascript:alert(1)')
})
