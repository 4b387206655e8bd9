import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { env } from '#env'

import { isMongo } from '../database.ts'
import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { type ChangeListener, followChanges } from './follow.ts'
import { closeChange, openChange } from './log.ts'

const { payload } = await freshPortal()

/** All tags that have been dropped since the test began. */
let dropped: string[]
let erased: string[]
let droppedAll: number
let held: string[]
let stop: () => void

const listener: ChangeListener = {
  hold: (tags) => held.push(...tags),
  free: (tags) => (held = held.filter((tag) => !tags.includes(tag))),
  drop: ({ tags, erase }) => (erase ? erased : dropped).push(...tags),
  dropAll: () => (droppedAll += 1),
}

beforeEach(async () => {
  dropped = []
  erased = []
  droppedAll = 0
  held = []
  const following = await followChanges(listener)
  stop = following.stop
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

test('a publication is heard, and nothing stays held', async () => {
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...essay('Kuultu'), _status: 'published' },
  })
  await expect.poll(() => dropped).toContain(`is:${id}`)
  expect(held).toEqual([])
  expect(erased).toEqual([])
  expect(droppedAll).toBe(0)
})

test('what was unpublished is to be erased', async () => {
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...essay('Piilotettu'), _status: 'published' },
  })
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  await expect.poll(() => erased).toContain(`is:${id}`)
})

test('a write that has begun is held until it ends', async () => {
  const change = { subject: 'books', tags: ['is:held'] }
  const place = { payload, below: payload.db }
  const opened = await openChange(place, { ...change, was: [] })
  await expect.poll(() => held).toContain('is:held')
  await closeChange(place, { ...change, opened, gone: false })
  await expect.poll(() => held).toEqual([])
  expect(dropped).toContain('is:held')
})

test('what the log has told is no surprise to the sweep, what was changed past it is', async () => {
  const { id } = await payload.create({ collection: 'books', data: { title: 'Lokissa', authors: ['A'] } })
  await expect.poll(() => dropped).toContain(`is:${id}`)
  stop()
  const counted = vi.spyOn(payload.db, 'findGlobal')
  const following = await followChanges(listener, { reading: 20, sweeping: 50 })
  stop = following.stop
  await payload.update({ collection: 'books', id, data: { title: 'Lokissa yhä' } })
  await expect.poll(() => counted.mock.calls.length).toBeGreaterThan(10) // five sweeps, the globals in each
  expect(droppedAll).toBe(0)
  await changeBooksPastTheLog()
  await expect.poll(() => droppedAll).toBe(1)
})

async function changeBooksPastTheLog(): Promise<void> {
  if (!isMongo(env.databaseUrl)) {
    await payload.db.drizzle.$client.execute("UPDATE books SET updated_at = '2030-01-01T00:00:00.000Z'")
    return
  }
  const connection = await mongoose.createConnection(env.databaseUrl).asPromise()
  await connection.db?.collection('books').updateMany({}, { $set: { updatedAt: new Date('2030-01-01') } })
  await connection.close()
}
