import { expect, test } from 'vitest'

import { cpuOf, readPs, readStat, usageOf } from './usage.ts'

test('the time and the parent are found whatever a process calls itself', () => {
  const stat = '42 (a) (odd name) S 7 42 42 0 -1 4194304 1 0 0 0 150 25 0 0 20 0 11 0 5 0'
  expect(readStat(stat)).toEqual({ parent: 7, cpuMs: 1750 })
})

test.each([
  ['  42     7  2048   0:01.23', 1230],
  ['42 7 2048 01:02:03', 3_723_000],
  ['42 7 2048 2-01:02:03', 176_523_000],
])('"%s" of ps is read', (line, cpuMs) => {
  expect(readPs(line)).toEqual({ pid: 42, parent: 7, cpuMs, bytes: 2048 * 1024 })
})

test('what is no line of a process is none', () => {
  expect(readPs('')).toBeUndefined()
})

test('this process has used time and memory', () => {
  const { cpuMs, bytes } = usageOf(process.pid)
  expect(cpuMs).toBeGreaterThan(0)
  expect(bytes[0]).toBeGreaterThan(10_000_000)
})

test('the time of a process alone grows with its work', () => {
  const before = cpuOf(process.pid)
  const used = process.cpuUsage()
  while (process.cpuUsage(used).user < 30_000);
  expect(cpuOf(process.pid) - before).toBeGreaterThan(20)
})
