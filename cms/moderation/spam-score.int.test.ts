import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal, type Person } from '../testing/portal.ts'
import { LEAST_TO_LEARN } from './bayes.ts'
import { scoring } from './spam-score.ts'

const portal = await freshPortal()
const { payload } = portal
const moderator = await portal.person(['moderator'])
const admin = await portal.person(['admin'])
let article: string
let req: PayloadRequest

beforeAll(async () => {
  const data = { ...essay('Puhuttu'), _status: 'published' } as const
  article = (await payload.create({ collection: 'articles', data })).id
  req = await createLocalReq({ user: moderator.user }, payload)
})

test('the score learns from decisions only, decides nothing, and can be reset by an admin alone', async () => {
  await comments(LEAST_TO_LEARN, 'Halpa laina heti', 'spam') // came so, as an import does: nobody here decided it
  await comments(LEAST_TO_LEARN, 'Kiitos hyvästä kirjasta', 'approved')
  expect((await scoring(req)).of('halpa laina')).toBeUndefined()

  await decide('spam', await comments(LEAST_TO_LEARN, 'Halpa laina heti'))
  await decide('approve', await comments(LEAST_TO_LEARN, 'Kiitos hyvästä kirjasta'))
  const learnt = await scoring(req)
  expect([learnt.spam, learnt.good]).toEqual([LEAST_TO_LEARN, LEAST_TO_LEARN])
  expect(learnt.of('HALPA laina kirjasta')).toMatchObject({
    towardsSpam: ['halpa', 'laina'],
    towardsGood: ['kirjasta'],
  })
  const [waiting = ''] = await comments(1, 'Halpa laina heti')
  expect((await payload.findByID({ collection: 'comments', id: waiting })).status).toBe('pending')

  for (const { rest } of [portal, moderator] satisfies Pick<Person, 'rest'>[]) {
    expect((await rest('POST', '/decisions/reset-score')).status).toBe(403)
  }
  expect((await scoring(req)).spam).toBe(LEAST_TO_LEARN)
  expect((await admin.rest('POST', '/decisions/reset-score')).status).toBe(200)
  expect((await scoring(req)).spam).toBe(0)
  const { docs } = await payload.find({ collection: 'decisions', where: { act: { equals: 'reset' } } })
  expect(docs.map(({ who }) => who)).toEqual([admin.user.name])
})

async function comments(
  count: number,
  text: string,
  status: 'pending' | 'spam' | 'approved' = 'pending',
): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < count) {
    const data = { article, name: 'Lukija', text, status }
    ids.push((await payload.create({ collection: 'comments', data, context: { door: 'comments' } })).id)
  }
  return ids
}

async function decide(action: 'spam' | 'approve', ids: readonly string[]): Promise<void> {
  const sent = { action, comments: ids.map((id) => ({ id, seen: 'pending' })) }
  expect((await moderator.rest('POST', '/comments/decide', sent)).status).toBe(200)
}
