import { beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { seriesAt, topicAt, topicTree } from './public.ts'

const { payload } = await freshPortal()

async function topic(title: string, number: string, parent?: string) {
  return payload.create({
    collection: 'categories',
    data: { title, number, language: 'fi', ...(parent && { parent }) },
  })
}

describe('topics', () => {
  beforeAll(async () => {
    const top = await topic('Asiakkuus', '6.')
    const late = await topic('Lopetus', '6.10.', top.id)
    const early = await topic('Kohtaaminen', '6.2.', top.id)
    await topic('Muu', '7.')
    const publish = (title: string, categories: string[], status: 'draft' | 'published' = 'published') =>
      payload.create({ collection: 'articles', data: { ...essay(title), categories, _status: status } })
    await publish('Ylhäällä', [top.id])
    await publish('Alhaalla', [late.id])
    await publish('Kahdessa', [early.id, late.id])
    await publish('Luonnos', [early.id], 'draft')
  })

  test('stand in a tree, by number', async () => {
    const tree = await topicTree('fi')
    expect(
      tree.map(({ topic: { number }, branches }) => [number, branches.map((one) => one.topic.number)]),
    ).toEqual([
      ['6.', ['6.2.', '6.10.']],
      ['7.', []],
    ])
  })

  test('gather the articles of all below them, each once, and no drafts', async () => {
    const found = await topicAt({ language: 'fi', slug: 'asiakkuus', page: 1 })
    expect(found?.list.articles.map(({ title }) => title).toSorted()).toEqual([
      'Alhaalla',
      'Kahdessa',
      'Ylhäällä',
    ])
    expect(found?.below.map(({ title }) => title)).toEqual(['Kohtaaminen', 'Lopetus'])
  })

  test('tell the way to themselves', async () => {
    const found = await topicAt({ language: 'fi', slug: 'lopetus', page: 1 })
    expect(found?.above.map(({ title }) => title)).toEqual(['Asiakkuus'])
  })

  test('are not there in another language, nor beyond their last page', async () => {
    expect(await topicAt({ language: 'en', slug: 'asiakkuus', page: 1 })).toBeUndefined()
    expect(await topicAt({ language: 'fi', slug: 'asiakkuus', page: 2 })).toBeUndefined()
  })
})

test('a series has its articles', async () => {
  const series = await payload.create({ collection: 'series', data: { title: 'Sarja', language: 'fi' } })
  await payload.create({
    collection: 'articles',
    data: { ...essay('Osa yksi'), series: series.id, seriesPart: 1, _status: 'published' },
  })
  const found = await seriesAt({ language: 'fi', slug: 'sarja', page: 1 })
  expect(found?.list.articles.map(({ title }) => title)).toEqual(['Osa yksi'])
  expect(await seriesAt({ language: 'fi', slug: 'toinen', page: 1 })).toBeUndefined()
})
