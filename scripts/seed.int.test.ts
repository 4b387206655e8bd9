import { beforeAll, describe, expect, test } from 'vitest'

import { countOf, tallyOf } from '../cms/ratings/recount.ts'
import { freshPortal } from '../cms/testing/portal.ts'
import { mostRead } from '../cms/views/public.ts'
import { SEED } from '../content/seed/portal.ts'
import type { SeedComment } from '../content/seed/shapes.ts'
import { seed, wantsSeed } from './seed.ts'
import { demonstrationPortal } from './testing/demonstration.ts'

const COLLECTIONS = ['authors', 'books', 'categories', 'series', 'articles', 'comments'] as const

type Seeded = (typeof COLLECTIONS)[number]

/** Everything that a seeding writes, as it is stored. */
async function contents({ payload }: Portal) {
  const all = await Promise.all(
    ([...COLLECTIONS, 'reports', 'ratings', 'tallies', 'views', 'most-read'] as const).map(
      async (collection) => {
        const { docs } = await payload.find({ collection, depth: 0, pagination: false, sort: 'id' })
        return [collection, docs] as const
      },
    ),
  )
  const { totalDocs: versions } = await payload.countVersions({ collection: 'articles' })
  return { ...Object.fromEntries(all), versions, settings: await payload.findGlobal({ slug: 'settings' }) }
}

/** A seeding draws and packs two dozen pictures, which takes most of a minute where others work as well. */
const PATIENT = { timeout: 240_000 }

let portal: Portal
let whole: Record<string, unknown>

beforeAll(async () => {
  portal = await demonstrationPortal()
  whole = textsOf(await contents(portal))
}, PATIENT.timeout)

describe('the demonstration content', () => {
  test('is all published, with everything that it refers to', async () => {
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
    const { docs } = await portal.payload.find({ collection: 'articles', pagination: false })
    expect(new Set(docs.map(({ language, slug }) => `${language}:${slug ?? ''}`)).size).toBe(docs.length)
  })

  test('stays as it is when it is seeded again', async () => {
    const before = await contents(portal)
    await seed(portal.payload)
    expect(await contents(portal)).toEqual(before)
  })

  test('is discussed: each comment stands where and when it was written, below what it answers', async () => {
    const { payload } = portal
    const { docs } = await payload.find({ collection: 'comments', depth: 1, pagination: false })
    const written = SEED.discussion.flatMap(({ comments }) => withAnswers(comments))
    expect(docs).toHaveLength(written.length)
    for (const { comment, parent } of written) {
      const { name, at, text, fate, isOfficial = false } = comment
      const stored = docs.find(({ submittedAt }) => submittedAt === at)
      expect(stored).toMatchObject({ name, text, status: fate?.is ?? 'approved', official: isOfficial })
      expect(stored?.reasons ?? []).toEqual(fate?.is === 'pending' ? fate.because : [])
      expect(Boolean(stored?.sender)).toBe(!isOfficial)
      const above = docs.find(({ submittedAt }) => submittedAt === parent?.at)
      expect(stored?.parent ?? undefined).toEqual(above && expect.objectContaining({ id: above.id }))
      expect(stored?.place?.split('/').at(-1)?.slice(0, 9)).toBe(Date.parse(at).toString(36).padStart(9, '0'))
    }
    const senders = new Set(docs.flatMap(({ sender }) => sender ?? []))
    expect(senders.size).toBe(
      new Set(written.flatMap(({ comment }) => (comment.isOfficial ? [] : comment.name))).size,
    )
    const reports = await payload.find({ collection: 'reports', depth: 1 })
    expect(reports.docs).toMatchObject([{ state: 'open', comment: { status: 'approved' } }])
  })

  test('is voted on, and its tallies say what the rows say', async () => {
    const { payload } = portal
    expect(await votesIn(payload)).toEqual({ all: 300, tallied: 294, wrong: [] })
  })

  test('is read, and its front page lists the most read of each language', async () => {
    const { payload } = portal
    const { docs } = await payload.find({ collection: 'views', depth: 1, pagination: false })
    for (const { article, views } of SEED.views) {
      const { title } = SEED.articles.find(({ key }) => key === article) ?? {}
      const days = docs.filter((row) => typeof row.article === 'object' && row.article?.title === title)
      expect([title, days.reduce((sum, { value }) => sum + value, 0)]).toEqual([title, views])
    }
    for (const language of ['fi', 'en'] as const) {
      const { articles } = await mostRead({ language, limit: 5 })
      const expected = SEED.views
        .map(({ article, views }) => ({ ...SEED.articles.find(({ key }) => key === article), views }))
        .filter((article) => article.language === language)
        .toSorted((one, other) => other.views - one.views)
      expect(articles.map(({ title }) => title)).toEqual(expected.slice(0, 5).map(({ title }) => title))
    }
  })

  test('is not wanted twice, and does not bring back what somebody has deleted', async () => {
    const { payload } = portal
    expect(await wantsSeed(payload)).toBe(false)
    await payload.delete({ collection: 'books', where: { title: { equals: 'Humble Inquiry' } } })
    expect(await wantsSeed(payload)).toBe(false)
  })

  test('is wanted by an empty portal', async () => {
    const { payload } = await freshPortal()
    expect(await wantsSeed(payload)).toBe(true)
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
})

test(
  'a seeding that is cut off, wherever and however often, is wanted again, and then whole',
  PATIENT,
  async () => {
    const portal = await freshPortal()
    const { payload } = portal
    for (const collection of COLLECTIONS) {
      await expect(seedUntilSecond(portal, collection)).rejects.toThrow('cut off')
      expect(await wantsSeed(payload)).toBe(true)
    }
    await expect(seedUntilVote(payload, 20)).rejects.toThrow('cut off')
    expect(await wantsSeed(payload)).toBe(true)

    await seed(payload)
    expect(await wantsSeed(payload)).toBe(false)
    expect(textsOf(await contents(portal))).toEqual(whole)
    expect(await votesIn(payload)).toEqual({ all: 300, tallied: 294, wrong: [] })
  },
)

type Portal = Awaited<ReturnType<typeof freshPortal>>

/** Votes in all, those that are tallied, and articles whose tally says something else than their rows. */
async function votesIn(payload: Portal['payload']) {
  const { totalDocs: all } = await payload.count({ collection: 'ratings' })
  const { docs } = await payload.find({ collection: 'tallies', pagination: false, depth: 0 })
  const wrong: string[] = []
  for (const { article } of docs) {
    const id = typeof article === 'string' ? article : article.id
    const [tally, rows] = await Promise.all([tallyOf(payload, id), countOf(payload, id)])
    if (Object.entries(rows).some(([name, figure]) => tally?.[name] !== figure)) wrong.push(id)
  }
  return { all, tallied: docs.reduce((sum, { ratingCount }) => sum + (ratingCount ?? 0), 0), wrong }
}

function withAnswers(
  comments: readonly SeedComment[],
  parent?: SeedComment,
): { comment: SeedComment; parent: SeedComment | undefined }[] {
  return comments.flatMap((comment) => [{ comment, parent }, ...withAnswers(comment.answers ?? [], comment)])
}

/** Stops in the middle of the second document: its row is there and half of what belongs to it is not. */
async function seedUntilSecond({ payload }: Portal, collection: Seeded) {
  const hooks = payload.collections[collection].config.hooks.afterChange
  const emptied = {
    authors: { bios: [], links: [] },
    books: { authors: [], points: 0 },
    categories: { parent: null, sortKey: 'half' },
    series: { description: null },
    articles: { authors: [], categories: [], books: [] },
    comments: { fingerprint: null },
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

async function seedUntilVote(payload: Portal['payload'], last: number) {
  const { create } = payload.db
  let seen = 0
  payload.db.create = async (asked) => {
    if (asked.collection === 'ratings' && (seen += 1) === last) throw new Error('cut off')
    return create.call(payload.db, asked)
  }
  try {
    await seed(payload)
  } finally {
    payload.db.create = create
  }
}

/** Without what differs between any two portals: ids and what is made of them, their order, and moments. */
function textsOf(all: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = JSON.parse(
    JSON.stringify(all, (key, value: unknown) => {
      if (OF_ONE_PORTAL.test(key)) return undefined
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

const OF_ONE_PORTAL = /^(createdAt|updatedAt|contentChangedAt|place|sender|voter|key|asked|day)$/

/** A UUID, or the 24 digits of MongoDB; behind a day in the names of views. */
const ID = /^(\d{4}-\d\d-\d\d:)?([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/
