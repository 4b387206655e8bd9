import os from 'node:os'

import { expect, test } from 'vitest'

import { env } from '#env'

import { isMongo } from '../database.ts'
import { essay } from '../testing/articles.ts'
import { killInside } from '../testing/killing.ts'
import { freshPortal } from '../testing/portal.ts'
import { closeChange, openChange } from './log.ts'
import { mendUnfinished } from './mend.ts'

const { payload } = await freshPortal()

/** No process has this number. */
const NOBODY = 2 ** 22 + 1

async function openRows() {
  const { docs } = await payload.find({ collection: 'changes', pagination: false })
  const ended = new Set(docs.map(({ opened }) => opened))
  return docs.filter(({ seq, state }) => state === 'open' && !ended.has(seq))
}

test.skipIf(isMongo(env.databaseUrl))(
  'an article that lost its writers in a save gets them back',
  async () => {
    const { id: author } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
    const data = { ...essay('Kokonainen'), authors: [author], _status: 'published' as const }
    const { id } = await payload.create({ collection: 'articles', data })
    await killInside('relations', id)
    expect((await payload.findByID({ collection: 'articles', id, depth: 0 })).authors).toEqual([])
    await mendUnfinished(payload)
    const mended = await payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: false })
    expect(mended).toMatchObject({ title: 'Kokonainen', authors: [author], slug: 'kokonainen' })
    expect(await openRows()).toEqual([])
  },
)

test('an article that lost the version of its save gets one, and editors see what readers see', async () => {
  await killInside('version')
  const where = { title: { equals: 'Kesken jäänyt' } }
  expect((await payload.find({ collection: 'articles', where, overrideAccess: false })).totalDocs).toBe(1)
  expect((await payload.find({ collection: 'articles', where, draft: true })).totalDocs).toBe(0)
  await mendUnfinished(payload)
  await mendUnfinished(payload)
  const { docs, totalDocs } = await payload.find({ collection: 'articles', where, draft: true })
  expect(totalDocs).toBe(1)
  expect(docs).toMatchObject([{ _status: 'published', slug: 'kesken-jaanyt' }])
  expect(docs[0]?.body.root.children).toHaveLength(1)
  const id = { equals: docs[0]?.id ?? '' }
  expect((await payload.countVersions({ collection: 'articles', where: { parent: id } })).totalDocs).toBe(1)
})

test.skipIf(isMongo(env.databaseUrl))(
  'an article that was only being made becomes a draft that editors see',
  async () => {
    await killInside('row')
    const where = { title: { equals: 'Kesken jäänyt' }, slug: { equals: 'kesken-jaanyt-2' } }
    expect((await payload.find({ collection: 'articles', where, overrideAccess: false })).totalDocs).toBe(1)
    await mendUnfinished(payload)
    expect((await payload.find({ collection: 'articles', where, overrideAccess: false })).totalDocs).toBe(0)
    const { docs } = await payload.find({ collection: 'articles', where, draft: true })
    expect(docs).toMatchObject([{ _status: 'draft' }])
    expect(await openRows()).toEqual([])
  },
)

test('what was saved whole stays, though its end was not told', async () => {
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...essay('Ennen'), _status: 'published' },
  })
  const row = await payload.db.findOne<{ id: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
  })
  const open = {
    seq: 10_000,
    state: 'open',
    subject: 'articles',
    tags: [],
    was: [row],
    writer: 'elsewhere 1 1',
  }
  await payload.db.create({ collection: 'changes', data: open })
  await payload.update({ collection: 'articles', id, data: { title: 'Jälkeen', _status: 'published' } })
  await mendUnfinished(payload)
  expect(await openRows()).toHaveLength(1) // of another machine: it may still be at it
  const writer = `${os.hostname()} ${String(NOBODY)} 1`
  await payload.db.updateOne({
    collection: 'changes',
    where: { seq: { equals: open.seq } },
    data: { writer },
  })
  await mendUnfinished(payload)
  expect(await openRows()).toEqual([])
  expect((await payload.findByID({ collection: 'articles', id })).title).toBe('Jälkeen')
})

test('a write of a process that lives is left alone', async () => {
  const change = { subject: 'books', tags: ['is:1'] }
  const place = { payload, below: payload.db }
  const opened = await openChange(place, { ...change, was: [] })
  await mendUnfinished(payload)
  expect(await openRows()).toHaveLength(1)
  await closeChange(place, { ...change, opened, gone: false })
})
