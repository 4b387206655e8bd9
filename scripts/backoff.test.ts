import { expect, test } from 'vitest'

import { nextPause } from './backoff.ts'

test('a process that ends for the first time comes back after half a second', () => {
  expect(nextPause({ last: undefined, upFor: 10 })).toBe(500)
})

test('each further end doubles the pause, up to half a minute', () => {
  const pauses = [500]
  for (let count = 0; count < 7; count += 1) pauses.push(nextPause({ last: pauses.at(-1), upFor: 10 }))
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

test('a minute without trouble is forgiven', () => {
  expect(nextPause({ last: 30_000, upFor: 59_999 })).toBe(30_000)
  expect(nextPause({ last: 30_000, upFor: 60_000 })).toBe(500)
})
