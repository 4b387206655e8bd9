import { expect, test } from 'vitest'

import { spanOf, yearOf } from './calendar.ts'

const timeZone = 'Europe/Helsinki'

test('a year begins at midnight of the portal, not of Greenwich', () => {
  expect(spanOf({ year: 2022, timeZone })).toEqual({
    from: '2021-12-31T22:00:00.000Z',
    before: '2022-12-31T22:00:00.000Z',
  })
})

test('a month knows of summer time', () => {
  expect(spanOf({ year: 2022, month: 7, timeZone })).toEqual({
    from: '2022-06-30T21:00:00.000Z',
    before: '2022-07-31T21:00:00.000Z',
  })
  expect(spanOf({ year: 2022, month: 12, timeZone }).before).toBe('2022-12-31T22:00:00.000Z')
})

test('months of a year follow one another without a gap', () => {
  const months = Array.from({ length: 12 }, (_, place) => spanOf({ year: 2024, month: place + 1, timeZone }))
  for (const [place, { before }] of months.slice(0, -1).entries())
    expect(months[place + 1]?.from).toBe(before)
})

test('the year of an instant is that of the portal', () => {
  expect(yearOf('2021-12-31T22:30:00.000Z', timeZone)).toBe(2022)
  expect(yearOf('2021-12-31T22:30:00.000Z', 'UTC')).toBe(2021)
})
