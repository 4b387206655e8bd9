import { expect, test } from 'vitest'

import { rowsOf } from './rows.ts'
import { tableOf } from './table.ts'

test('the columns stand under each other, and a group is named once', () => {
  const table = tableOf([
    {
      group: 'Hit',
      name: 'requests',
      unit: '1/s',
      site: 20_123.4,
      other: 60_000,
      ratio: 0.335,
      bar: { text: '≥ 0.25 ×', holds: true },
    },
    {
      group: 'Hit',
      name: 'p99',
      unit: 'ms',
      site: 9.5,
      other: 2,
      bar: { text: '≤ 5 ms more', holds: false },
    },
    { group: 'Rest', name: 'memory', unit: 'MB', site: 213 },
  ])
  expect(table.split('\n')).toEqual([
    '                   site   other  ratio  bar',
    '',
    'Hit',
    '  requests, 1/s  20,123  60,000   0.34  ≥ 0.25 ×     holds',
    '  p99, ms          9.50       2         ≤ 5 ms more  FAILS',
    '',
    'Rest',
    '  memory, MB        213',
  ])
})

test('what could not be measured says why', () => {
  const table = tableOf([
    { group: 'Hit', name: 'requests', unit: '1/s', note: 'the site does not answer in br' },
  ])
  expect(table).toContain('the site does not answer in br')
})

const cost = { perSecond: 20_000, cpuUs: 40, p99: 6 }
const measured = {
  articles: 10_000,
  startMs: 2000,
  memory: { rest: 220e6, after: 410e6 },
  hits: [
    {
      name: 'article, gzip',
      bytes: 9000,
      site: cost,
      nginx: { ...cost, p99: 2, rateRatio: 0.3, cpuRatio: 4.5 },
    },
  ],
  misses: { article: 12, list: 30, book: 40 },
  missesBefore: { article: 11, list: 10, book: 10 },
  crowd: 1.2,
  talking: {
    comments: { perSecond: 80, lost: 0 },
    votes: { perSecond: 90, lost: 0 },
    burstMs: 1600,
    approvedMs: 2900,
  },
  searching: { indexedMs: 9000, perSecond: 200, p50: 5, p95: 31, p99: 50, failed: 0 },
  publishing: { publishes: 100, p50: 200, p95: 300, p99: 1200, wholeP95: 400, relapses: 0 },
  weights: [],
}

test('each bar is judged by its own number', () => {
  const verdicts = rowsOf(measured).flatMap(({ name, bar }) => (bar ? [[name, bar.holds]] : []))
  expect(Object.fromEntries(verdicts)).toEqual({
    requests: true,
    'CPU of a request': false,
    'p99 latency': true,
    article: true,
    list: false,
    '50 cold requests at once': true,
    p95: true,
    p99: false,
    'old page after a new one': true,
    'memory at rest': true,
    'memory after all this': false,
    'comments accepted': true,
    'comments lost': true,
    'votes accepted': false,
    'burst of votes → visible': false,
    '200 comments approved at once': true,
    'votes lost': true,
    'p95 of an answer': false,
    'searches without results': true,
  })
})

test('a page of which nobody said how it may grow is only compared', () => {
  const book = rowsOf(measured).find(({ name }) => name === 'book')
  expect(book).toMatchObject({ site: 40, other: 10, ratio: 4 })
  expect(book).not.toHaveProperty('bar')
})
