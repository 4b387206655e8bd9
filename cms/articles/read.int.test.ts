import { beforeAll, describe, expect, test } from 'vitest'

import { bodyOf, essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import { articleAt, articleList, newestArticles } from './public.ts'

const portal = await freshPortal()
const { payload } = portal

async function publish(title: string, more: object = {}) {
  return payload.create({ collection: 'articles', data: { ...essay(title), _status: 'published', ...more } })
}

const day = (number: number) => new Date(Date.UTC(2024, 0, number)).toISOString()

describe('a list', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 13; number += 1) {
      await publish(`Kolumni ${String(number)}`, { kind: 'column', publishedAt: day(number) })
    }
    await publish('Column', { kind: 'column', language: 'en', publishedAt: day(20) })
    await payload.create({
      collection: 'articles',
      draft: true,
      data: { ...essay('Luonnos'), kind: 'column' },
    })
  })

  test('has twelve articles a page, the newest first', async () => {
    const first = await articleList({ language: 'fi', kind: 'column', page: 1 })
    expect(first?.articles.map(({ title }) => title)).toEqual(
      Array.from({ length: 12 }, (_, place) => `Kolumni ${String(13 - place)}`),
    )
    expect(first).toMatchObject({ page: 1, pages: 2 })
  })

  test('ends with its last page', async () => {
    const last = await articleList({ language: 'fi', kind: 'column', page: 2 })
    expect(last?.articles.map(({ title }) => title)).toEqual(['Kolumni 1'])
    expect(await articleList({ language: 'fi', kind: 'column', page: 3 })).toBeUndefined()
  })

  test('of a kind without articles is one empty page', async () => {
    expect(await articleList({ language: 'fi', kind: 'news', page: 1 })).toMatchObject({
      articles: [],
      page: 1,
      pages: 1,
    })
  })

  test('holds one language', async () => {
    const english = await articleList({ language: 'en', kind: 'column', page: 1 })
    expect(english?.articles.map(({ title }) => title)).toEqual(['Column'])
  })

  test('breaks a tie of the moment always the same way', async () => {
    const publishedAt = day(25)
    await publish('Samaan aikaan A', { kind: 'news', publishedAt })
    await publish('Samaan aikaan B', { kind: 'news', publishedAt })
    const once = await newestArticles({ language: 'fi', limit: 2 })
    expect(await newestArticles({ language: 'fi', limit: 2 })).toEqual(once)
  })
})

describe('an article', () => {
  test('is shown with its people, books, points and categories', async () => {
    const author = await payload.create({
      collection: 'authors',
      data: { name: 'Aino Esimerkki', role: 'Muotoilija' },
    })
    const books = await Promise.all(
      [1.5, 2].map((points) =>
        payload.create({
          collection: 'books',
          data: { title: `Kirja ${String(points)}`, authors: ['A', 'B'], points },
        }),
      ),
    )
    const category = await payload.create({
      collection: 'categories',
      data: { title: 'Asiakkuuden työkalut', number: '6.1.', language: 'fi' },
    })
    await publish('Kokonainen', {
      authors: [author.id],
      books: books.map(({ id }) => id),
      categories: [category.id],
      writtenOn: '2019-11-25T00:00:00.000Z',
      body: bodyOf('Yksi.', 'Kaksi.'),
    })

    const shown = await articleAt({ language: 'fi', kind: 'essay', slug: 'kokonainen' })
    expect(shown).toMatchObject({
      title: 'Kokonainen',
      authors: [{ name: 'Aino Esimerkki', slug: 'aino-esimerkki', role: 'Muotoilija' }],
      points: 3.5,
      categories: [{ number: '6.1.', title: 'Asiakkuuden työkalut' }],
      writtenOn: '2019-11-25T00:00:00.000Z',
    })
    expect(shown?.books.map(({ title }) => title)).toEqual(['Kirja 1.5', 'Kirja 2'])
    expect(shown?.body).toHaveLength(2)
  })

  test('has its own points where they are set', async () => {
    const book = await payload.create({
      collection: 'books',
      data: { title: 'Kallis', authors: ['A'], points: 5 },
    })
    await publish('Omat pisteet', { books: [book.id], bookPoints: 0.5 })
    const shown = await articleAt({ language: 'fi', kind: 'essay', slug: 'omat-pisteet' })
    expect(shown?.points).toBe(0.5)
  })

  test('is found under its own kind and language only', async () => {
    await publish('Paikallaan')
    expect(await articleAt({ language: 'fi', kind: 'essay', slug: 'paikallaan' })).toBeDefined()
    expect(await articleAt({ language: 'fi', kind: 'column', slug: 'paikallaan' })).toBeUndefined()
    expect(await articleAt({ language: 'en', kind: 'essay', slug: 'paikallaan' })).toBeUndefined()
  })

  test('is not there as a draft, unpublished or in the trash', async () => {
    const { id } = await publish('Katoava')
    const seen = () => articleAt({ language: 'fi', kind: 'essay', slug: 'katoava' })
    expect(await seen()).toBeDefined()
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await seen()).toBeUndefined()
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await seen()).toBeDefined()
    await payload.update({ collection: 'articles', id, data: { deletedAt: day(1) } })
    expect(await seen()).toBeUndefined()
  })

  test('holds nothing of its owner', async () => {
    const editor = await portal.person(['editor'])
    await editor.rest('POST', '/articles', { ...essay('Omistettu'), _status: 'published' })
    const shown = await articleAt({ language: 'fi', kind: 'essay', slug: 'omistettu' })
    expect(JSON.stringify(shown)).not.toContain(editor.user.id)
  })
})
