import { expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'
import { visitors } from '../visitors/public.ts'
import { ownReports, reportComment } from './public.ts'

const { payload, moderator, published, sent } = await discussedPortal()
const { create } = await visitors()

test('a report is kept once, tells its writer the decision, and needs a comment that readers see', async () => {
  const article = await published()
  const id = await sent(article, { text: 'Tästä joku ilmoittaa.' })
  const sender = { visitor: create(), network: 'network 1' }
  const report = (more: object = {}) =>
    reportComment({
      comment: id,
      article,
      reason: 'insult',
      text: 'Ks. rivi 2',
      sender,
      now: new Date(),
      ...more,
    })
  expect(await report()).toEqual({ ok: false, reason: 'missing' })
  await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })
  expect(await report({ reason: 'muu' })).toEqual({ ok: false, reason: 'invalid' })
  expect(await report()).toEqual({ ok: true })
  expect(await report()).toEqual({ ok: true })
  const { docs } = await payload.find({ collection: 'reports', where: { comment: { equals: id } } })
  expect(docs).toHaveLength(1)
  await moderator.rest('PATCH', `/reports/${docs[0]?.id ?? ''}`, { state: 'dismissed' })
  expect(await ownReports({ visitor: sender.visitor })).toMatchObject([
    { reason: 'insult', state: 'dismissed', comment: { id, article: { title: 'Puhuttu 1' } } },
  ])
  expect((await moderator.rest('DELETE', `/comments/${id}`)).status).toBe(200)
  expect(await ownReports({ visitor: sender.visitor })).toEqual([])
})
