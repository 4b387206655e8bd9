import { beforeAll, describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { allSeries, seriesAt, topicAt, topicTree } from './public.ts'

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

describe('a series', () => {
  const part = (title: string, seriesPart: number | null, publishedAt: string) =>
    payload.create({
      collection: 'articles',
      data: { ...essay(title), series, seriesPart, publishedAt, _status: 'published' },
    })
  let series: string
  beforeAll(async () => {
    series = (await payload.create({ collection: 'series', data: { title: 'Sarja', language: 'fi' } })).id
    await part('Osa kymmenen', 10, '2020-01-01T00:00:00.000Z')
    await part('Osa yksi', 1, '2026-01-01T00:00:00.000Z')
    await part('Osa kaksi, jatkoa', 2, '2025-01-01T00:00:00.000Z')
    await part('Osa kaksi', 2, '2024-01-01T00:00:00.000Z')
  })

  test('has its parts in their order, and what has the same number from the oldest', async () => {
    const found = await seriesAt({ language: 'fi', slug: 'sarja', page: 1 })
    expect(found?.list.articles.map(({ title }) => title)).toEqual([
      'Osa yksi',
      'Osa kaksi',
      'Osa kaksi, jatkoa',
      'Osa kymmenen',
    ])
  })

  test('is listed as soon as it has something to read', async () => {
    const { id } = await payload.create({ collection: 'series', data: { title: 'Tuleva', language: 'fi' } })
    const titles = async () => (await allSeries('fi')).map(({ title }) => title)
    const draft = { ...essay('Ensimmäinen osa'), series: id, _status: 'draft' } as const
    const first = await payload.create({ collection: 'articles', data: draft })
    expect(await titles()).toEqual(['Sarja'])
    await payload.update({ collection: 'articles', id: first.id, data: { _status: 'published' } })
    expect(await titles()).toEqual(['Sarja', 'Tuleva'])
    await payload.update({
      collection: 'articles',
      id: first.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await titles()).toEqual(['Sarja'])
    expect(await allSeries('en')).toEqual([])
  })

  test('is not there under another name', async () => {
    expect(await seriesAt({ language: 'fi', slug: 'toinen', page: 1 })).toBeUndefined()
  })
})

describe.each(['categories', 'series'] as const)('what is translated among the %s', (collection) => {
  const counterparts = async (slug: string, language: 'fi' | 'en') => {
    const address = { language, slug, page: 1 }
    return (await (collection === 'series' ? seriesAt(address) : topicAt(address)))?.translations
  }

  test('leads to its translation, and back', async () => {
    const original = await payload.create({ collection, data: { title: 'Alku', language: 'fi' } })
    const data = { title: 'Beginning', language: 'en', translationOf: original.id } as const
    await payload.create({ collection, data })
    await payload.create({ collection, data: { title: 'Muu', language: 'fi' } })
    expect(await counterparts('alku', 'fi')).toEqual([{ language: 'en', slug: 'beginning' }])
    expect(await counterparts('beginning', 'en')).toEqual([{ language: 'fi', slug: 'alku' }])
    expect(await counterparts(collection === 'series' ? 'muu' : 'muu-2', 'fi')).toEqual([])
  })
})
