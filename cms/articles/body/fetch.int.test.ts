import { beforeAll, describe, expect, test, vi } from 'vitest'

import { essay } from '../../testing/articles.ts'
import { wave } from '../../testing/files.ts'
import { freshPortal } from '../../testing/portal.ts'
import { fetchReferences } from './fetch.ts'
import type { Reference } from './references.ts'

const { payload } = await freshPortal()
let seen: Reference
let draft: Reference
let trashed: Reference
let page: Reference
let author: Reference
let book: Reference

async function publish(title: string, more: object = {}): Promise<Reference> {
  const data = { ...essay(title), _status: 'published' as const, ...more }
  return { collection: 'articles', id: (await payload.create({ collection: 'articles', data })).id }
}

beforeAll(async () => {
  seen = await publish('Julki', { kind: 'column', language: 'en' })
  trashed = await publish('Roska', { deletedAt: new Date(0).toISOString() })
  const hidden = { ...essay('Salainen'), _status: 'draft' as const }
  draft = {
    collection: 'articles',
    id: (await payload.create({ collection: 'articles', data: hidden, draft: true })).id,
  }
  const about = { title: 'Tietoa', language: 'fi' as const, _status: 'published' as const }
  page = { collection: 'pages', id: (await payload.create({ collection: 'pages', data: about })).id }
  author = {
    collection: 'authors',
    id: (await payload.create({ collection: 'authors', data: { name: 'Aino' } })).id,
  }
  const essays = { title: 'Kirja', authors: ['Eka'], year: 2019, isbn: '9781119477242' }
  book = { collection: 'books', id: (await payload.create({ collection: 'books', data: essays })).id }
})

const found = async (...references: Reference[]) =>
  (await fetchReferences({ payload, references, language: 'fi' })).resolve

describe('what a text points at', () => {
  test('is found with what its address is made of, and no more', async () => {
    const { link, book: card } = await found(seen, page, author, book)
    expect(link(seen)).toEqual({ collection: 'articles', kind: 'column', language: 'en', slug: 'julki' })
    expect(link(page)).toEqual({ collection: 'pages', language: 'fi', slug: 'tietoa' })
    expect(link(author)).toEqual({ collection: 'authors', language: 'fi', slug: 'aino' })
    const to = { collection: 'books', language: 'fi', slug: 'kirja' }
    expect(link(book)).toEqual(to)
    expect(card(book.id)).toEqual({
      title: 'Kirja',
      authors: ['Eka'],
      year: 2019,
      publisher: undefined,
      cover: undefined,
      to,
    })
  })

  test('may be a file, which is no picture', async () => {
    const data = wave()
    const upload = { data, mimetype: 'audio/wav', name: 'viitattu-kello.wav', size: data.length }
    const { id } = await payload.create({ collection: 'media', data: { caption: 'Kello' }, file: upload })
    const { file, picture } = await found({ collection: 'media', id })
    expect(file(id)).toMatchObject({ url: '/media/viitattu-kello.wav', name: 'Kello', bytes: data.length })
    expect(picture(id)).toBeUndefined()
  })

  test('is not found while readers may not see it', async () => {
    const { link } = await found(seen, draft, trashed)
    expect(link(draft)).toBeUndefined()
    expect(link(trashed)).toBeUndefined()
    expect(link(seen)).toBeDefined()
  })

  test('may be what no database can have', async () => {
    const { link, picture } = await found(
      seen,
      { collection: 'articles', id: "x' or 1" },
      { collection: 'media', id: '%' },
    )
    expect(picture('%')).toBeUndefined()
    expect(link(seen)).toBeDefined()
  })

  test('is asked for once in each collection, however much it is', async () => {
    const find = vi.spyOn(payload, 'find')
    const many = await Promise.all(Array.from({ length: 5 }, (_, place) => publish(`Monta ${String(place)}`)))
    await found(...many, seen, page, author, book)
    expect(find.mock.calls.map(([{ collection }]) => collection).toSorted()).toEqual([
      'articles',
      'authors',
      'books',
      'pages',
    ])
    find.mockRestore()
  })

  test('is not asked for at all where there is nothing', async () => {
    const find = vi.spyOn(payload, 'find')
    await found()
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })
})
