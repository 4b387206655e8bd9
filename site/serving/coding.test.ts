import { expect, test } from 'vitest'

import { codingFor } from './coding.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['BR', 'br'],
  ['*', 'br'],
  [undefined, 'identity'],
  ['', 'identity'],
  ['deflate', 'identity'],
])('a reader who accepts %s gets %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding)
})

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.5, gzip; q=0.8', 'gzip'],
  ['gzip;q=0.5, br;q=0.5', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['gzip;q=0', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['gzip;q=nonsense', 'identity'],
])('weights count: %s means %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding)
})

test('odd headers by the thousand are answered right, and not all remembered', () => {
  for (let odd = 0; odd < 1000; odd += 1) expect(codingFor(`gzip, odd-${String(odd)}`)).toBe('gzip')
})
