import { expect, test } from 'vitest'

import { doneUnder, holdLease, setDone } from './lease.ts'
import { freshPortal } from './testing/portal.ts'

const { payload } = await freshPortal()

const NOW = new Date('2026-11-26T12:00:00Z')
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)
const ask = (holder: string, now = NOW) => holdLease(payload, { name: 'post', holder, lasts: 1000, now })

test('of many who ask at once one gets a lease, keeps it as long as it asks again, and then another', async () => {
  const asked = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => ask(holder)))
  expect(asked.filter(Boolean)).toHaveLength(1)
  const holder = ['a', 'b', 'c', 'd'][asked.indexOf(true)] ?? ''
  const other = holder === 'a' ? 'b' : 'a'
  expect(await ask(holder, after(900))).toBe(true)
  expect(await ask(other, after(1500))).toBe(false)
  expect(await ask(other, after(1901))).toBe(true)
  expect(await ask(holder, after(1902))).toBe(false)
})

test('a lease remembers what was done under it', async () => {
  expect(await doneUnder(payload, 'tidy')).toBeUndefined()
  await holdLease(payload, { name: 'tidy', holder: 'a', lasts: 1000, now: NOW })
  await setDone(payload, { name: 'tidy', done: '2026-11-26' })
  expect(await doneUnder(payload, 'tidy')).toBe('2026-11-26')
})
