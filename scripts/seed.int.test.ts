import { beforeAll, describe, expect, test } from 'vitest'

import { SEED } from '../content/seed/portal.ts'
import { freshPortal } from '../cms/testing/portal.ts'
import { seed, wantsSeed } from './seed.ts'

const COLLECTIONS = ['authors', 'books', 'categories', 'series', 'articles'] as const

type Seeded = (typeof COLLECTIONS)[number]

/** Everything that a seeding writes, as it is stored. */
async function contents({ payload }: Awaited<ReturnType<typeof freshPortal>>) {
  const all = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({ collection, depth: 0, pagination: false, sort: 'id' })
      return [collection, docs] as const
    }),
  )
  const { totalDocs: versions } = await payload.countVersions({ collection: 'articles' })
  return { ...Object.fromEntries(all), versions, settings: await payload.findGlobal({ slug: 'settings' }) }
}

/** A seeding draws and packs two dozen pictures, and some of these seed twice. */
const PATIENT = { timeout: 120_000 }

describe('the demonstration content', PATIENT, () => {
  test('is all published, with everything that it refers to', async () => {
    const portal = await freshPortal()
    await seed(portal.payload)

    const { body } = await portal.rest('GET', '/articles?limit=100&depth=1')
    expect(body.docs).toHaveLength(SEED.articles.length)
    for (const article of SEED.articles) {
      const seen = body.docs.find(
        (doc: { title: string; language: string }) =>
          doc.title === article.title && doc.language === article.language,
      )
      expect(seen).toMatchObject({
        _status: 'published',
        kind: article.kind,
        publishedAt: article.publishedAt,
      })
      expect(seen.authors.map((author: { name: string }) => author.name)).toEqual(
        article.authors.map((key) => SEED.people.find((person) => person.key === key)?.name),
      )
      expect(seen.books).toHaveLength(article.books?.length ?? 0)
      expect(seen.categories).toHaveLength(article.categories?.length ?? 0)
      expect(seen.series?.title).toBe(SEED.series.find(({ key }) => key === article.series)?.title)
      expect(seen.translationOf?.language ?? undefined).toBe(
        SEED.articles.find(({ key }) => key === article.translationOf)?.language,
      )
      expect(seen.body.root.children).toHaveLength(article.body.length)
      expect(seen.writtenOn?.slice(0, 10)).toBe(article.writtenOn)
    }
    const settings = await portal.rest('GET', '/globals/settings')
    expect(settings.body.names.map(({ language }: { language: string }) => language)).toEqual(['fi', 'en'])
  })

  test('has one address for each article', async () => {
    const portal = await freshPortal()
    await seed(portal.payload)
    const { docs } = await portal.payload.find({ collection: 'articles', pagination: false })
    expect(new Set(docs.map(({ language, slug }) => `${language}:${slug ?? ''}`)).size).toBe(docs.length)
  })

  test('stays as it is when it is seeded again', async () => {
    const portal = await freshPortal()
    await seed(portal.payload)
    const before = await contents(portal)
    await seed(portal.payload)
    expect(await contents(portal)).toEqual(before)
  })

  test('is wanted by an empty portal only', async () => {
    const { payload } = await freshPortal()
    expect(await wantsSeed(payload)).toBe(true)
    await seed(payload)
    expect(await wantsSeed(payload)).toBe(false)
  })

  test.each([
    ['a draft', { title: 'Luonnos' }],
    ['an article in the trash', { title: 'Roska', deletedAt: new Date().toISOString() }],
  ])('is not wanted by a portal with nothing but %s', async (_, data) => {
    const { payload } = await freshPortal()
    const { id } = await payload.create({ collection: 'articles', data: { title: data.title }, draft: true })
    await payload.update({ collection: 'articles', id, data, draft: true })
    expect(await wantsSeed(payload)).toBe(false)
  })

  test('does not bring back what somebody has deleted', async () => {
    const { payload } = await freshPortal()
    await seed(payload)
    await payload.delete({ collection: 'books', where: { title: { equals: 'Humble Inquiry' } } })
    expect(await wantsSeed(payload)).toBe(false)
  })
})

describe('a seeding that is cut off', PATIENT, () => {
  let whole: Record<string, unknown>
  beforeAll(async () => {
    const portal = await freshPortal()
    await seed(portal.payload)
    whole = textsOf(await contents(portal))
  })

  test.each(COLLECTIONS)('among the %s is wanted again, and then whole', async (collection) => {
    const portal = await freshPortal()
    await expect(seedUntilSecond(portal, collection)).rejects.toThrow('cut off')
    expect(await wantsSeed(portal.payload)).toBe(true)

    await seed(portal.payload)
    expect(await wantsSeed(portal.payload)).toBe(false)
    expect(textsOf(await contents(portal))).toEqual(whole)
  })
})

/** Stops in the middle of the second document: its row is there and half of what belongs to it is not. */
async function seedUntilSecond({ payload }: Awaited<ReturnType<typeof freshPortal>>, collection: Seeded) {
  const hooks = payload.collections[collection].config.hooks.afterChange
  const emptied = {
    authors: { bios: [], links: [] },
    books: { authors: [], points: 0 },
    categories: { parent: null, sortKey: 'half' },
    series: { description: null },
    articles: { authors: [], categories: [], books: [] },
  }[collection]
  let seen = 0
  hooks.push(async ({ doc }) => {
    seen += 1
    if (seen < 2) return
    await payload.db.updateOne({ collection, id: doc.id, data: { ...doc, ...emptied } })
    throw new Error('cut off')
  })
  try {
    await seed(payload)
  } finally {
    hooks.pop()
  }
}

/** Without what differs between any two portals: ids, their order, and moments. */
function textsOf(all: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = JSON.parse(
    JSON.stringify(all, (key, value: unknown) => {
      if (/^(createdAt|updatedAt|contentChangedAt)$/.test(key)) return undefined
      return typeof value === 'string' ? value.replace(ID, '<id>') : value
    }),
  )
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value,
    ]),
  )
}

/** A UUID, or the 24 digits of MongoDB. */
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|^[\da-f]{24}$/
