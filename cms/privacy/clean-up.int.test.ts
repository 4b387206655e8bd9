import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { mailFolder } from '../mail/transport.ts'
import { discussedPortal } from '../testing/discussed.ts'
import { cleanUp } from './clean-up.ts'
import { cleanUpDaily } from './daily.ts'

const { payload, published, commentAt } = await discussedPortal()

const NOW = new Date('2026-11-26T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString()

const ids = new Map<string, string>()
const at = (name: string) => ids.get(name) ?? ''

beforeAll(async () => {
  await payload.updateGlobal({ slug: 'settings', data: { retention: { senderDays: 30, rejectedDays: 10 } } })
  const article = await published()
  const comment = async (name: string, days: number, more: object = {}) => {
    const { id } = await payload.create({
      collection: 'comments',
      data: { article, name: 'Lukija', text: 'Asiaa.', status: 'approved', ...more },
      context: { door: 'comments' },
    })
    const submittedAt = ago(days)
    const left = { email: `${name}@reader.example`, sender: `sender ${name}`, submittedAt }
    await payload.db.updateOne({ collection: 'comments', id, data: { ...left, ...more } })
    ids.set(name, id)
  }
  await comment('old', 31)
  await comment('new', 29)
  await comment('old-rejected', 20, { status: 'rejected', decidedAt: ago(11) })
  await comment('new-rejected', 20, { status: 'rejected', decidedAt: ago(9) })
  await comment('old-spam', 11, { status: 'spam' })
  await comment('old-pending', 20, { status: 'pending' })
  for (const [days, sender] of [
    [31, 'old'],
    [29, 'new'],
  ] as const) {
    const { id } = await payload.db.create({
      collection: 'reports',
      data: { comment: at('new'), reason: 'other', state: 'open', sender },
    })
    await payload.db.updateOne({ collection: 'reports', id, data: { createdAt: ago(days) } })
    const known = { key: sender, sender, mailbox: sender, confirmedAt: ago(days) }
    await payload.db.create({ collection: 'confirmations', data: known })
    const vote = { article, value: 5, counted: true, voter: sender, key: `${article}:${sender}` }
    await payload.db.create({ collection: 'ratings', data: vote })
    await payload.db.updateMany({
      collection: 'ratings',
      where: { voter: { equals: sender } },
      data: { updatedAt: ago(days) },
    })
    await payload.db.create({
      collection: 'blocked-senders',
      data: { sender, until: ago(days - 29), note: sender },
    })
    await payload.db.create({
      collection: 'limits',
      data: { name: sender, value: 1, endsAt: ago(days - 30) },
    })
  }
  for (const days of [2, 0]) {
    const was = [{ id: at('new'), email: 'new@reader.example' }]
    const row = { seq: 1_000_000 + days, state: 'open', subject: 'comments', tags: [], was, writer: 'gone' }
    const { id } = await payload.db.create({ collection: 'changes', data: row })
    await payload.db.updateOne({ collection: 'changes', id, data: { createdAt: ago(days) } })
  }
  await mkdir(mailFolder(), { recursive: true })
  for (const days of [31, 29]) {
    const file = path.join(mailFolder(), `${String(days)}.eml`)
    await writeFile(file, 'To: x@reader.example\r\n\r\n')
    await utimes(file, new Date(ago(days)), new Date(ago(days)))
  }
})

const EXPECTED = {
  senders: 1,
  reporters: 1,
  voters: 1,
  confirmations: 1,
  blocks: 1,
  declined: 2,
  changes: 1,
  mails: 0,
  files: 1,
  counts: 1,
  views: 0,
}

test('a dry run tells how much would go, and takes nothing', async () => {
  expect(await cleanUp(payload, { now: NOW, isDryRun: true })).toEqual(EXPECTED)
  expect(await cleanUp(payload, { now: NOW, isDryRun: true })).toEqual(EXPECTED)
  expect((await commentAt(at('old'))).email).toBe('old@reader.example')
})

test('once a day, whoever comes first, what is old goes and what is new stays', async () => {
  const once = await Promise.all(
    ['one', 'two', 'three'].map((holder) => cleanUpDaily(payload, { holder, now: NOW })),
  )
  expect(once.filter((cleaned) => cleaned !== undefined)).toEqual([EXPECTED])
  expect(await cleanUpDaily(payload, { holder: 'one', now: NOW })).toBeUndefined()

  expect(await commentAt(at('old'))).toMatchObject({ text: 'Asiaa.', name: 'Lukija' })
  const kept = await payload.find({ collection: 'comments', depth: 0, pagination: false })
  const byId = new Map(kept.docs.map((comment) => [comment.id, comment]))
  expect([byId.get(at('old'))?.email ?? null, byId.get(at('old'))?.sender ?? null]).toEqual([null, null])
  expect(byId.get(at('new'))?.email).toBe('new@reader.example')
  expect([...byId.keys()].toSorted()).toEqual(
    ['old', 'new', 'new-rejected', 'old-pending'].map(at).toSorted(),
  )
  const ours = (await readdir(mailFolder())).filter((name) => /^\d+\.eml$/.test(name)) // tests before us have sent mails too
  expect(ours).toEqual(['29.eml'])
  const { docs } = await payload.find({ collection: 'reports', depth: 0 })
  expect(docs.map(({ sender }) => sender ?? null).toSorted()).toEqual(['new', null].toSorted())

  const next = await cleanUpDaily(payload, { holder: 'two', now: new Date(NOW.getTime() + 2 * DAY) })
  expect(next).toMatchObject({ senders: 1, declined: 1 })
})

test('nothing of the comments goes where the house has set no time', async () => {
  await payload.updateGlobal({
    slug: 'settings',
    data: { retention: { senderDays: null, rejectedDays: null } },
  })
  const later = new Date(NOW.getTime() + 5000 * DAY)
  expect(await cleanUp(payload, { now: later, isDryRun: true })).toMatchObject({ senders: 0, declined: 0 })
})
