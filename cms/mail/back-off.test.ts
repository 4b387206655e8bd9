import { expect, test } from 'vitest'

import { nextTry } from './back-off.ts'

test('each pause is twice as long as the one before, up to four hours, and after a day it is given up', () => {
  const now = new Date('2026-11-26T00:00:00Z')
  const pauses: number[] = []
  for (let attempts = 1; ; attempts += 1) {
    const next = nextTry(attempts, now)
    if (!next) break
    pauses.push((next.getTime() - now.getTime()) / 60_000)
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240, 240, 240])
})
