import { expect, test } from 'vitest'

import { createCounter } from './counter.ts'

const at = (instant: string) => Date.parse(instant)

test('the same article read often is one number', () => {
  const counter = createCounter()
  for (let times = 0; times < 1000; times += 1) counter.count('a', at('2026-11-26T12:00:00Z') + times)
  counter.count('b', at('2026-11-26T18:00:00Z'))
  counter.count('a', at('2026-11-26T18:00:00Z'))
  expect(counter.take('Europe/Helsinki')).toEqual([
    { article: 'a', day: '2026-11-26', views: 1001 },
    { article: 'b', day: '2026-11-26', views: 1 },
  ])
  expect(counter.take('Europe/Helsinki')).toEqual([])
})

test.each([
  ['Europe/Helsinki', '2026-11-26T21:59:59.999Z', '2026-11-26T22:00:00Z'],
  ['America/St_Johns', '2026-11-27T03:29:59.999Z', '2026-11-27T03:30:00Z'],
  ['Asia/Kathmandu', '2026-11-26T18:14:59.999Z', '2026-11-26T18:15:00Z'],
])('in %s the day ends at its own midnight', (timeZone, before, after) => {
  const counter = createCounter()
  counter.count('a', at(before))
  counter.count('a', at(after))
  counter.count('a', at(after))
  expect(counter.take(timeZone)).toEqual([
    { article: 'a', day: '2026-11-26', views: 1 },
    { article: 'a', day: '2026-11-27', views: 2 },
  ])
})

test('what comes back is added to what has come since', () => {
  const counter = createCounter()
  counter.count('a', at('2026-11-26T12:00:00Z'))
  for (const gathered of counter.take('UTC')) counter.giveBack(gathered)
  counter.count('a', at('2026-11-26T12:00:30Z'))
  expect(counter.take('UTC')).toEqual([{ article: 'a', day: '2026-11-26', views: 2 }])
})
