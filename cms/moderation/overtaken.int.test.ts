import { beforeEach, describe, expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'

const { payload, moderator, other, published, sent, commentAt, logOf, decide } = await discussedPortal()

let article: string
let comment: string
beforeEach(async () => {
  article = await published()
  comment = await sent(article)
})

describe('what has changed since it was seen', () => {
  test('is not approved: the writer has edited the text meanwhile', async () => {
    const editedAt = new Date().toISOString()
    await payload.db.updateOne({
      collection: 'comments',
      id: comment,
      data: { text: 'Aivan muuta.', editedAt },
    })
    const blind = await decide(moderator, 'approve', [comment])
    expect([blind.status, blind.body.done]).toEqual([409, []])
    expect((await commentAt(comment)).status).toBe('pending')
    const comments = [{ id: comment, seen: 'pending', editedAt }]
    expect((await moderator.rest('POST', '/comments/decide', { action: 'approve', comments })).status).toBe(
      200,
    )
  })

  test('is told with the reason of its own decision only', async () => {
    await decide(moderator, 'reject', [comment], { note: 'Sääntö 3.', tellsWriter: true })
    expect(await commentAt(comment)).toMatchObject({ decisionNote: 'Sääntö 3.', tellsWriter: true })
    const comments = [{ id: comment, seen: 'rejected' }]
    await moderator.rest('POST', '/comments/decide', { action: 'approve', comments })
    expect((await logOf(comment)).map(([act, , , , why]) => [act, why])).toEqual([
      ['reject', 'Sääntö 3.'],
      ['approve', null],
    ])
    const { decisionNote, tellsWriter } = await commentAt(comment)
    expect([decisionNote ?? null, tellsWriter]).toEqual([null, false])
  })

  test('is in the log before it is overwritten, even where a process was killed', async () => {
    await decide(moderator, 'approve', [comment])
    await payload.db.deleteMany({ collection: 'decisions', where: { commentId: { equals: comment } } })
    const comments = [{ id: comment, seen: 'approved' }]
    await other.rest('POST', '/comments/decide', { action: 'spam', comments })
    expect((await logOf(comment)).map(([act, who]) => [act, who])).toEqual([
      ['approve', 'Minna Moderaattori'],
      ['spam', 'Olli Toinen'],
    ])
  })
})

describe('a report', () => {
  test('is in the log with what became of it, by the desk and by a form, and is open again after an undoing', async () => {
    const reported = await sent(article, { status: 'approved' })
    const { id } = await payload.create({
      collection: 'reports',
      data: { comment: reported, reason: 'insult', state: 'open' },
      context: { door: 'comments' },
    })
    const state = async () => (await payload.findByID({ collection: 'reports', id })).state
    const comments = [{ id: reported, seen: 'approved' }]
    const { body } = await moderator.rest('POST', '/comments/decide', { action: 'spam', comments })
    expect(await state()).toBe('upheld')
    const undoing = { comments: [{ id: reported, decision: body.done[0].decision }] }
    await other.rest('POST', '/comments/undo', undoing)
    expect(await state()).toBe('open')
    await other.rest('PATCH', `/reports/${id}`, { state: 'dismissed' })
    const told = (await logOf(reported)).filter(([act]) => act === 'report')
    expect(told).toEqual([
      ['report', 'Minna Moderaattori', 'open', 'upheld', 'insult'],
      ['report', 'Olli Toinen', 'upheld', 'open', 'insult'],
      ['report', 'Olli Toinen', 'open', 'dismissed', 'insult'],
    ])
  })
})
