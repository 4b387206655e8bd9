import { describe, expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'
import { visitors } from '../visitors/public.ts'
import { submitComment, threadOf } from './public.ts'

const { portal, moderator, published } = await discussedPortal()
const { create } = await visitors()
const article = await published()

let comments = 0
async function add(text: string, parent?: string): Promise<string> {
  comments += 1
  const submission = await submitComment({
    article,
    form: {
      name: 'Liisa Lukija',
      email: '',
      text,
      parent,
      trap: '',
      took: '',
      asksDecision: false,
      proof: undefined,
    },
    sender: { visitor: create(), network: `network ${String(comments)}` },
    now: new Date(),
  })
  if (!submission.ok) throw new Error(submission.reason)
  const { status } = await moderator.rest('PATCH', `/comments/${submission.id}`, { status: 'approved' })
  expect(status).toBe(200)
  return submission.id
}

async function discussion() {
  const now = new Date()
  const discussed = { id: article, discussion: 'open', publishedAt: now.toISOString() } as const
  const thread = await threadOf({ article: discussed, page: 1, now })
  if (!thread) throw new Error('There is no such page')
  return thread
}

describe('a thread', () => {
  const outline = async () =>
    (await discussion()).items.map((item) =>
      item.kind === 'removed' ? `${String(item.depth)} –` : `${String(item.depth)} ${textOf(item)}`,
    )

  test('sets answers under what they answer, side by side from the third on, and keeps the place of what is removed', async () => {
    const first = await add('Avaus')
    await add('Toinen avaus')
    const answer = await add('Vastaus', first)
    const deeper = await add('Vastauksen vastaus', answer)
    await add('Ja siihen vielä', deeper)
    expect(await outline()).toEqual([
      '0 Avaus',
      '1 Vastaus',
      '2 Vastauksen vastaus',
      '2 Ja siihen vielä',
      '0 Toinen avaus',
    ])
    await moderator.rest('PATCH', `/comments/${answer}`, { status: 'rejected' })
    expect((await outline()).slice(0, 3)).toEqual(['0 Avaus', '1 –', '2 Vastauksen vastaus'])
    await moderator.rest('DELETE', `/comments/${answer}`)
    expect((await outline()).slice(0, 3)).toEqual(['0 Avaus', '1 –', '2 Vastauksen vastaus'])
  })

  test('marks what the house has answered, which only a moderator can', async () => {
    const asked = await add('Kysyn teiltä')
    expect((await portal.rest('POST', `/comments/${asked}/answer`, { text: 'Vastaamme' })).status).toBe(403)
    const author = await portal.person(['author'])
    expect((await author.rest('POST', `/comments/${asked}/answer`, { text: 'Vastaamme' })).status).toBe(403)
    expect((await moderator.rest('POST', `/comments/${asked}/answer`, { text: ' ' })).status).toBe(400)
    expect((await moderator.rest('POST', '/comments/ei-ole/answer', { text: 'Vastaamme' })).status).toBe(404)
    expect((await moderator.rest('POST', `/comments/${asked}/answer`, { text: 'Vastaamme' })).status).toBe(
      201,
    )
    const { items } = await discussion()
    expect(items.filter((item) => item.kind === 'comment' && item.isOfficial)).toMatchObject([
      { name: 'Minna Moderaattori', depth: 1, answers: { id: asked } },
    ])
  })
})

function textOf(item: { body: readonly unknown[] }): string {
  return JSON.stringify(item.body).replace(/.*"text":"([^"]*)".*/, '$1')
}
