import { expect, test } from 'vitest'

import { rangeOf } from './range.ts'

test.each([
  ['bytes=0-4', { start: 0, end: 4 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-300', { start: 0, end: 9 }],
  ['bytes=8-300', { start: 8, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
])('%s of ten bytes', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range)
})

test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('%s of ten bytes is beyond them', (header) => {
  expect(rangeOf(header, 10)).toBe('beyond')
})

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b'])(
  '%s gives the whole',
  (header) => {
    expect(rangeOf(header, 10)).toBe('whole')
  },
)

test('there is no part of an empty file', () => {
  expect(rangeOf('bytes=0-', 0)).toBe('beyond')
})
