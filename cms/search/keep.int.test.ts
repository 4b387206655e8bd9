import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { bodyOf, essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { keepIndex, search } from './public.ts'

const { payload } = await freshPortal()
const stop = new AbortController()
let keeping: Promise<void>

beforeAll(() => {
  keeping = keepIndex(stop.signal)
})
afterAll(async () => {
  stop.abort()
  await keeping
})

const asking = { language: 'fi', page: 1, order: 'relevance', filters: {} } as const

async function titlesFor(text: string): Promise<string[]> {
  const answer = await search({ ...asking, text })
  if (!answer.ok) return [answer.reason]
  return answer.results.results.map(({ title }) => title.map(({ text }) => text).join(''))
}

async function publish(title: string, more: object = {}) {
  return payload.create({ collection: 'articles', data: { ...essay(title), ...more, _status: 'published' } })
}

function soon(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 50 })
}

describe('what is published is found', () => {
  test('in any form, and marked', async () => {
    await publish('Ensimmäinen puhelu', { body: bodyOf('Hyvän asiakaskokemuksen alku.', 'Lapsi nukkuu.') })
    await soon(async () => {
      expect(await titlesFor('kokemus')).toEqual(['Ensimmäinen puhelu'])
    })
    const answer = await search({ ...asking, text: 'kokemukset' })
    const [result] = answer.ok ? answer.results.results : []
    expect(result?.excerpt.filter(({ isFound }) => isFound)).toEqual([
      { text: 'asiakaskokemuksen', isFound: true },
    ])
  })

  test('by its writer, its book and what readers said', async () => {
    const writer = await payload.create({ collection: 'authors', data: { name: 'Tuulikki Virtapuro' } })
    const book = await payload.create({
      collection: 'books',
      data: { title: 'Vierellä', authors: ['Onni Kivi'] },
    })
    const { id } = await publish('Arvio', { authors: [writer.id], books: [book.id] })
    await soon(async () => {
      expect(await titlesFor('virtapuro')).toEqual(['Arvio'])
      expect(await titlesFor('"onni kivi"')).toEqual(['Arvio'])
    })
    await payload.update({ collection: 'authors', id: writer.id, data: { name: 'Tuulikki Niemelä' } })
    await soon(async () => {
      expect(await titlesFor('virtapuro')).toEqual([])
      expect(await titlesFor('niemelä')).toEqual(['Arvio'])
    })
    const comment = await payload.db.create({
      collection: 'comments',
      data: {
        article: id,
        name: 'Lukija',
        text: 'Oikein oivaltavasti nähty',
        status: 'approved',
        place: '1',
      },
    })
    await soon(async () => {
      expect(await titlesFor('oivaltava')).toEqual(['Arvio'])
    })
    await payload.db.updateOne({
      collection: 'comments',
      id: String(comment.id),
      data: { status: 'pending' },
    })
    await soon(async () => {
      expect(await titlesFor('oivaltava')).toEqual([])
    })
  })
})

test('what is unpublished, thrown away or deleted is found no more', async () => {
  const ways: ((id: string) => Promise<unknown>)[] = [
    (id) => payload.update({ collection: 'articles', id, data: { _status: 'draft' } }),
    (id) => payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } }),
    (id) => payload.delete({ collection: 'articles', id }),
  ]
  for (const leave of ways) {
    const { id } = await publish('Sammakko hyppäsi')
    await soon(async () => {
      expect(await titlesFor('sammakot')).toEqual(['Sammakko hyppäsi'])
    })
    await leave(id)
    await soon(async () => {
      expect(await titlesFor('sammakot')).toEqual([])
    })
  }
})

test('drafts and the other language are not found', async () => {
  await payload.create({ collection: 'articles', data: { ...essay('Salamanteri'), _status: 'draft' } })
  await publish('Salamander', { language: 'en' })
  await publish('Merkki')
  await soon(async () => {
    expect(await titlesFor('merkki')).toEqual(['Merkki'])
  })
  expect(await titlesFor('salamanteri')).toEqual([])
  expect(await titlesFor('salamander')).toEqual([])
  const answer = await search({ ...asking, language: 'en', text: 'salamanders' })
  expect(answer.ok && answer.results.count).toBe(1)
})
