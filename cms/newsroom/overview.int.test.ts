import path from 'node:path'

import { env } from '#env'
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'
import { recordViews } from '../views/public.ts'
import { overviewOf } from './overview.ts'

const portal = await freshPortal()
const { payload } = portal
const { id: byline } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
const author = await portal.person(['author'], { byline })
const other = await portal.person(['author'])
const moderator = await portal.person(['moderator'])

const MOMENT = { timeZone: 'Europe/Helsinki', now: new Date() }

const overviewAs = async ({ user }: Person) => overviewOf(await createLocalReq({ user }, payload), MOMENT)

test('an author has the drafts that are theirs or bear their name, and nobody else’s', async () => {
  const begun = await author.rest('POST', '/articles?draft=true', { ...essay('Oma alku'), _status: 'draft' })
  const named = { ...essay('Nimelläni'), authors: [byline], _status: 'draft' as const }
  const { id } = await payload.create({ collection: 'articles', draft: true, data: named })
  await other.rest('POST', '/articles?draft=true', { ...essay('Toisen'), _status: 'draft' })
  const { drafts, toDecide } = await overviewAs(author)
  expect(drafts?.map((draft) => draft.id).toSorted()).toEqual([begun.body.doc.id, id].toSorted())
  expect(toDecide).toBeUndefined()
})

test('a moderator has comments to decide on, each reported one once, and no drafts', async () => {
  const data = { ...essay('Puhuttu'), _status: 'published' as const }
  const { id: article } = await payload.create({ collection: 'articles', data })
  const comment = (status: 'pending' | 'approved') =>
    payload.create({
      collection: 'comments',
      data: { article, name: 'Lukija', text: 'Asiaa.', status },
      context: { door: 'comments' },
    })
  await comment('pending')
  const { id: reported } = await comment('approved')
  for (const reason of ['insult', 'other'] as const) {
    await payload.create({
      collection: 'reports',
      data: { comment: reported, reason, state: 'open' },
      context: { door: 'comments' },
    })
  }
  const overview = await overviewAs(moderator)
  expect(overview).toMatchObject({ drafts: undefined, toDecide: { pending: 1, reported: 1 } })
  expect(overview.newest).toMatchObject([
    { id: article, title: 'Puhuttu', stars: undefined, comments: 1, views: 0 },
  ])
})

test('an admin is told where the dictionary is missing, and nobody else', async () => {
  const admin = await portal.person(['admin'])
  const [before, named] = [env.voikkoDictionary, '/nowhere']
  try {
    Object.assign(env, { voikkoDictionary: named })
    expect((await overviewAs(admin)).lacksDictionary).toBe(true)
    expect((await overviewAs(author)).lacksDictionary).toBe(false)
  } finally {
    Object.assign(env, { voikkoDictionary: before })
  }
})

test('an admin is told where the mails lie and how many did not arrive, and nobody else', async () => {
  const admin = await portal.person(['admin'])
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
  const row = (key: string, more: object) =>
    payload.db.create({
      collection: 'outbox',
      data: { key, state: 'waiting', due: new Date().toISOString(), attempts: 0, ...more },
    })
  await row('one', {})
  await row('two', { attempts: 1, error: 'ECONNREFUSED' })
  await row('three', { state: 'failed', error: 'EENVELOPE 550' })
  const folder = path.join(env.dataDir, 'mail')
  expect((await overviewAs(admin)).mail).toEqual({ folder, failed: 1, delayed: 1 })
  expect((await overviewAs(moderator)).mail).toBeUndefined()
  const before = env.smtpUrl
  try {
    Object.assign(env, { smtpUrl: 'smtp://mail.example' })
    expect((await overviewAs(admin)).mail?.folder).toBeUndefined()
  } finally {
    Object.assign(env, { smtpUrl: before })
  }
})

test('an author has the newest of their own, everybody else those of all, with the views of 30 days', async () => {
  const published = async (title: string, more: object = {}) => {
    const publishedAt = `2026-01-0${String(title.length)}T10:00:00.000Z`
    const data = { ...essay(title), ...more, publishedAt, _status: 'published' as const }
    return (await payload.create({ collection: 'articles', data })).id
  }
  const named = await published('Oma', { authors: [byline] })
  const foreign = await published('Vieras')
  await recordViews(payload, { article: named, days: [2, 3] }, MOMENT.now)
  const past = new Date(MOMENT.now.getTime() - 31 * 24 * 60 * 60 * 1000)
  await recordViews(payload, { article: foreign, days: [7] }, past)
  const mine = await overviewAs(author)
  expect(mine.isNewestOwn).toBe(true)
  expect(mine.newest).toMatchObject([{ id: named, title: 'Oma', views: 5 }])
  expect((await overviewAs(other)).newest).toEqual([])
  for (const roles of [['editor'], ['moderator'], ['admin'], ['author', 'moderator']] as const) {
    const { isNewestOwn, newest } = await overviewAs(await portal.person([...roles]))
    expect(isNewestOwn).toBe(false)
    const views = newest.map(({ id, views }) => [id, views])
    expect(views).toEqual(
      expect.arrayContaining([
        [named, 5],
        [foreign, 0],
      ]),
    )
  }
})
