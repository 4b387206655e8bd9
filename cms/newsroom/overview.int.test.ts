import path from 'node:path'

import { env } from '#env'
import { createLocalReq, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'
import { overviewOf } from './overview.ts'

const portal = await freshPortal()
const { payload } = portal
const { id: byline } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
const author = await portal.person(['author'], { byline })
const other = await portal.person(['author'])
const moderator = await portal.person(['moderator'])

const asking = ({ user }: Person): Promise<PayloadRequest> => createLocalReq({ user }, payload)

test('an author has the drafts that are theirs or bear their name, and nobody else’s', async () => {
  const begun = await author.rest('POST', '/articles?draft=true', { ...essay('Oma alku'), _status: 'draft' })
  const named = { ...essay('Nimelläni'), authors: [byline], _status: 'draft' as const }
  const { id } = await payload.create({ collection: 'articles', draft: true, data: named })
  await other.rest('POST', '/articles?draft=true', { ...essay('Toisen'), _status: 'draft' })
  const { drafts, toDecide } = await overviewOf(await asking(author))
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
  const overview = await overviewOf(await asking(moderator))
  expect(overview).toMatchObject({ drafts: undefined, toDecide: { pending: 1, reported: 1 } })
  expect(overview.newest).toMatchObject([{ id: article, title: 'Puhuttu', stars: undefined, comments: 1 }])
})

test('an admin is told where the dictionary is missing, and nobody else', async () => {
  const admin = await portal.person(['admin'])
  const [before, named] = [env.voikkoDictionary, '/nowhere']
  try {
    Object.assign(env, { voikkoDictionary: named })
    expect((await overviewOf(await asking(admin))).lacksDictionary).toBe(true)
    expect((await overviewOf(await asking(author))).lacksDictionary).toBe(false)
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
  expect((await overviewOf(await asking(admin))).mail).toEqual({ folder, failed: 1, delayed: 1 })
  expect((await overviewOf(await asking(moderator))).mail).toBeUndefined()
  const before = env.smtpUrl
  try {
    Object.assign(env, { smtpUrl: 'smtp://mail.example' })
    expect((await overviewOf(await asking(admin))).mail?.folder).toBeUndefined()
  } finally {
    Object.assign(env, { smtpUrl: before })
  }
})
