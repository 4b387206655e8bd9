import { expect, test } from 'vitest'

import { createVisitors, prefixOf } from './identity.ts'

const visitors = createVisitors('a secret of sixteen letters')

test('a cookie tells who comes, if it was signed here', () => {
  const visitor = visitors.create()
  const cookie = visitors.cookieOf(visitor)
  expect(visitors.whoIs(cookie)).toBe(visitor)
  expect(createVisitors('another secret altogether').whoIs(cookie)).toBeUndefined()
})

test.each([
  undefined,
  '',
  '.',
  'a.b',
  `${'a'.repeat(22)}.`,
  `${'a'.repeat(22)}.${'b'.repeat(24)}`,
  `${visitors.cookieOf(visitors.create())}.more`,
  `${'ä'.repeat(22)}.${'b'.repeat(24)}`,
])('nobody is known by the cookie %s', (cookie) => {
  expect(visitors.whoIs(cookie)).toBeUndefined()
})

test('no two visitors are alike, and no two hashes of the same visitor', () => {
  const [one, other] = [visitors.create(), visitors.create()]
  const hashes = [one, other].flatMap((visitor) => [visitors.senderOf(visitor), visitors.voterOf(visitor)])
  expect(new Set(hashes).size).toBe(4)
  expect(visitors.senderOf(one)).toBe(visitors.senderOf(one))
})

test('a network is known for a day and within it only', () => {
  const [morning, night, next] = ['2026-11-25T05:00:00Z', '2026-11-25T23:59:59Z', '2026-11-26T00:00:00Z'].map(
    (time) => visitors.networkOf('192.0.2.7', new Date(time)),
  )
  expect(night).toBe(morning)
  expect(next).not.toBe(morning)
  expect(visitors.networkOf('192.0.2.200', new Date('2026-11-25T05:00:00Z'))).toBe(morning)
  expect(visitors.networkOf('192.0.3.7', new Date('2026-11-25T05:00:00Z'))).not.toBe(morning)
})

test.each([
  ['192.0.2.7', '192.0.2'],
  ['2001:db8:0:12ab::1', '20010db8000012'],
  ['2001:db8::12cd:0:0:0:1', '20010db8000012'],
  ['2001:DB8::1', '20010db8000000'],
  ['fe80::1%eth0', 'fe800000000000'],
  ['::1', '00000000000000'],
  ['', ''],
])('%s belongs to %s', (address, prefix) => {
  expect(prefixOf(address)).toBe(prefix)
})
