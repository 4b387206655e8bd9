import { describe, expect, test } from 'vitest'

import { clientFinder } from './proxies.ts'

test('without trusted proxies nobody is believed', () => {
  expect(clientFinder(undefined)('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
})

describe('behind a number of proxies', () => {
  test('the last address that the nearest one added counts', () => {
    expect(clientFinder({ count: 1 })('10.0.0.1', '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
    expect(clientFinder({ count: 2 })('10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9')
  })

  test('who comes past them is who they are', () => {
    expect(clientFinder({ count: 1 })('203.0.113.9', undefined)).toBe('203.0.113.9')
    expect(clientFinder({ count: 0 })('203.0.113.9', '1.2.3.4')).toBe('203.0.113.9')
  })
})

describe('behind proxies with known addresses', () => {
  const find = clientFinder({ addresses: ['10.0.0.0/8', '2001:db8::1'] })

  test.each([
    ['10.0.0.1', '203.0.113.9'],
    ['::ffff:10.0.0.1', '203.0.113.9'],
    ['2001:db8::1', '203.0.113.9, 10.1.2.3'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.9:52100'],
  ])('from %s, "%s" means the stranger before them', (peer, header) => {
    expect(find(peer, header)).toBe('203.0.113.9')
  })

  test('a stranger who tells a story is still a stranger', () => {
    expect(find('203.0.113.9', '10.0.0.1, 127.0.0.1')).toBe('203.0.113.9')
  })

  test('nonsense in the header ends the search', () => {
    expect(find('10.0.0.1', 'unknown')).toBe('10.0.0.1')
    expect(find('10.0.0.1', '')).toBe('10.0.0.1')
    expect(find('10.0.0.1', 'x, [2001:db8::7]:443')).toBe('2001:db8::7')
  })
})
