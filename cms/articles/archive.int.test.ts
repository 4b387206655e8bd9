import { beforeAll, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { archiveList, archiveMonths, archiveYears } from './public.ts'

const { payload } = await freshPortal()

beforeAll(async () => {
  const publish = (title: string, publishedAt: string, more: object = {}) =>
    payload.create({
      collection: 'articles',
      data: { ...essay(title), publishedAt, _status: 'published', ...more },
    })
  await publish('Uudenvuodenyö', '2021-12-31T22:30:00.000Z') // already 2022 in Helsinki
  await publish('Tammikuu', '2022-01-15T10:00:00.000Z')
  await publish('Heinäkuu', '2022-07-01T10:00:00.000Z')
  await publish('Vanha', '2019-05-01T10:00:00.000Z')
  await publish('English', '2018-05-01T10:00:00.000Z', { language: 'en' })
  await payload.create({
    collection: 'articles',
    draft: true,
    data: { ...essay('Luonnos'), publishedAt: '2017-01-01' },
  })
})

test('the archive has the years that have articles, the newest first, with their counts', async () => {
  expect(await archiveYears('fi')).toEqual([
    { number: 2022, articles: 3 },
    { number: 2019, articles: 1 },
  ])
})

test('a year has its months, by the portal’s own calendar', async () => {
  expect(await archiveMonths('fi', 2022)).toEqual([
    { number: 1, articles: 2 },
    { number: 7, articles: 1 },
  ])
  expect(await archiveMonths('fi', 2021)).toBeUndefined()
})

test('a month has its articles, a year all of them', async () => {
  const titles = async (wish: { year: number; month?: number }) =>
    (await archiveList({ language: 'fi', page: 1, ...wish }))?.articles.map(({ title }) => title)
  expect(await titles({ year: 2022, month: 1 })).toEqual(['Tammikuu', 'Uudenvuodenyö'])
  expect(await titles({ year: 2022 })).toEqual(['Heinäkuu', 'Tammikuu', 'Uudenvuodenyö'])
  expect(await titles({ year: 2022, month: 2 })).toBeUndefined()
  expect(await titles({ year: 2021 })).toBeUndefined()
})
