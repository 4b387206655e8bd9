import { expect, test } from 'vitest'

import { beginReading, type LogRow, MOST_MISSED, passTime, readOn } from './reading.ts'

function row(seq: number, more: Partial<LogRow> = {}): LogRow {
  return { seq, state: 'done', opened: undefined, subject: 'articles', tags: ['is:1'], gone: false, ...more }
}

const open = (seq: number, tags = ['is:1']) => row(seq, { state: 'open', tags })
const done = (seq: number, opened: number, more: Partial<LogRow> = {}) => row(seq, { opened, ...more })

test('what was done before the beginning is nothing new', () => {
  const { reading, steps } = beginReading([open(1), done(2, 1)], 0)
  expect(steps).toEqual([])
  expect(readOn(reading, [open(1), done(2, 1)], 100)).toEqual([])
  expect(reading.open.size).toBe(0)
})

test('what is open at the beginning is held', () => {
  expect(beginReading([open(1)], 0).steps).toEqual([{ do: 'hold', tags: ['is:1'] }])
})

test('a write is held while it is open, and dropped and freed when it is done', () => {
  const { reading } = beginReading([], 0)
  expect(readOn(reading, [open(1)], 0)).toEqual([{ do: 'hold', tags: ['is:1'] }])
  expect(readOn(reading, [open(1), done(2, 1, { tags: ['is:1', 'is:2'], gone: true })], 250)).toEqual([
    { do: 'drop', tags: ['is:1', 'is:2'], erase: true },
    { do: 'free', tags: ['is:1'] },
  ])
  expect(passTime(reading, 60_000)).toEqual([])
})

test('a write that never ends counts as a change after five seconds, once', () => {
  const { reading } = beginReading([], 0)
  readOn(reading, [open(1)], 1000)
  expect(passTime(reading, 5999)).toEqual([])
  expect(passTime(reading, 6000)).toEqual([
    { do: 'drop', tags: ['is:1'], erase: false },
    { do: 'free', tags: ['is:1'] },
  ])
  expect(passTime(reading, 7000)).toEqual([])
})

test('what ends after its five seconds is dropped again, and freed no second time', () => {
  const { reading } = beginReading([], 0)
  readOn(reading, [open(1)], 0)
  passTime(reading, 5000)
  expect(readOn(reading, [open(1), done(2, 1)], 9000)).toEqual([{ do: 'drop', tags: ['is:1'], erase: false }])
})

test('rows that appear out of order are each taken once', () => {
  const { reading } = beginReading([row(10)], 0)
  expect(readOn(reading, [row(10), row(12)], 0)).toHaveLength(1)
  expect(readOn(reading, [row(10), row(12), row(11)], 0)).toHaveLength(1)
  expect(readOn(reading, [row(10), row(12), row(11)], 0)).toEqual([])
})

test('a row that opens after its end holds nothing', () => {
  const { reading } = beginReading([row(1)], 0)
  readOn(reading, [done(3, 2)], 0)
  expect(readOn(reading, [done(3, 2), open(2)], 0)).toEqual([])
})

test('who was away too long drops everything, and what was held is freed', () => {
  const { reading } = beginReading([], 0)
  readOn(reading, [open(1)], 0)
  const later = row(MOST_MISSED + 2)
  expect(readOn(reading, [later], 0)).toEqual([{ do: 'free', tags: ['is:1'] }, { do: 'dropAll' }])
  expect(readOn(reading, [later], 0)).toEqual([])
})

test('another log, of a database that was restored, drops everything', () => {
  const { reading } = beginReading([row(50)], 0)
  expect(readOn(reading, [row(7)], 0)).toEqual([{ do: 'dropAll' }])
  expect(readOn(reading, [row(7), row(8)], 0)).toHaveLength(1)
})

test('the first vote is dropped at once, the next ones together a second later', () => {
  const { reading } = beginReading([], 0)
  const vote = (seq: number) => row(seq, { tags: ['tally:1'] })
  expect(readOn(reading, [vote(1)], 0)).toEqual([{ do: 'drop', tags: ['tally:1'], erase: false }])
  expect(readOn(reading, [vote(2)], 250)).toEqual([])
  expect(readOn(reading, [vote(3)], 500)).toEqual([])
  expect(passTime(reading, 750)).toEqual([])
  expect(passTime(reading, 1000)).toEqual([{ do: 'drop', tags: ['tally:1'], erase: false }])
  expect(passTime(reading, 2000)).toEqual([])
  expect(readOn(reading, [vote(4)], 2250)).toHaveLength(1)
})

test('what changes together with a vote does not wait for it', () => {
  const { reading } = beginReading([], 0)
  readOn(reading, [row(1, { tags: ['tally:1'] })], 0)
  expect(readOn(reading, [row(2, { tags: ['tally:1', 'is:1'] })], 100)).toEqual([
    { do: 'drop', tags: ['is:1'], erase: false },
  ])
})

test('the memory of rows does not grow', () => {
  const { reading } = beginReading([], 0)
  for (let seq = 1; seq <= 1000; seq += 1) readOn(reading, [row(seq)], 0)
  expect(reading.seen.size).toBeLessThanOrEqual(200)
})
