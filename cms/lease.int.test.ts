import { expect, test } from 'vitest'

import { doneUnder, holdLease, onceIn, setDone } from './lease.ts'
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

test('what is done once in an hour is done by one, and again in the next hour', async () => {
  let times = 0
  const work = () => Promise.resolve((times += 1))
  const once = (holder: string, when: string, now = NOW) =>
    onceIn(payload, { name: 'hourly', holder, lasts: 1000, now, when }, work)
  const first = await Promise.all(['a', 'b', 'c'].map((holder) => once(holder, '12')))
  expect(first.filter((result) => result !== undefined)).toEqual([1])
  expect(await once('a', '12', after(2000))).toBeUndefined()
  expect(await once('b', '13', after(2000))).toBe(2)
})

test('what failed is done anew when its lease is over', async () => {
  const fail = () => Promise.reject(new Error('cut off'))
  const asking = { name: 'failing', lasts: 1000, when: '12' }
  await expect(onceIn(payload, { ...asking, holder: 'a', now: NOW }, fail)).rejects.toThrow('cut off')
  const work = () => Promise.resolve('done')
  expect(await onceIn(payload, { ...asking, holder: 'b', now: after(500) }, work)).toBeUndefined()
  expect(await onceIn(payload, { ...asking, holder: 'b', now: after(1001) }, work)).toBe('done')
})
