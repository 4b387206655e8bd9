import { beforeEach, describe, expect, test } from 'vitest'

import { followLink, openLink } from '../mail/public.ts'
import { linkFor } from '../mail/permit.ts'
import { discussedPortal } from '../testing/discussed.ts'
import { killModerator } from '../testing/killing.ts'
import { logUnwritten } from './unwritten.ts'

const { payload, moderator, other, published, sent, commentAt, logOf, decide } = await discussedPortal()

const WHO = 'Minna Moderaattori'

let comment: string
beforeEach(async () => {
  comment = await sent(await published(), { status: 'approved', sender: 'hash of somebody' })
})

/** Begins what a moderator does, and is killed before the log gets its row. */
const killedIn = (method: string, path: string, body: object = {}) =>
  killModerator('row', 'request', moderator.user.email, method, path, JSON.stringify(body))

const reported = async () => {
  const { id } = await payload.create({
    collection: 'reports',
    data: { comment, reason: 'insult', state: 'open' },
    context: { door: 'comments' },
  })
  return id
}

const acts = async () => (await logOf(comment)).map(([act, who]) => [act, who])

/** Twice: what is there already is not written again. */
async function later(): Promise<void> {
  await logUnwritten(payload, new Date())
  await logUnwritten(payload, new Date())
}

describe('what a killed process had done is in the log later, once', () => {
  test('a removal of personal data', async () => {
    await killedIn('POST', `/comments/${comment}/redact`, { text: 'Siistitty.', seen: 'Asiaa.' })
    expect(await commentAt(comment)).toMatchObject({ text: 'Siistitty.', original: 'Asiaa.' })
    expect(await logOf(comment)).toEqual([])
    await later()
    expect(await logOf(comment)).toEqual([['redact', WHO, 'approved', 'approved', null]])
  })

  test('a removal of personal data that another one follows at once', async () => {
    await killedIn('POST', `/comments/${comment}/redact`, { text: 'Siistitty.', seen: 'Asiaa.' })
    const again = { text: 'Siisti.', seen: 'Siistitty.' }
    expect((await other.rest('POST', `/comments/${comment}/redact`, again)).status).toBe(200)
    await later()
    expect(await acts()).toEqual([
      ['redact', WHO],
      ['redact', 'Olli Toinen'],
    ])
  })

  test('an official answer', async () => {
    await killedIn('POST', `/comments/${comment}/answer`, { text: 'Kiitos.' })
    const { docs } = await payload.find({ collection: 'comments', where: { parent: { equals: comment } } })
    expect(docs).toMatchObject([{ text: 'Kiitos.', status: 'approved', official: true }])
    expect(await logOf(comment)).toEqual([])
    await later()
    expect(await logOf(comment)).toEqual([['answer', WHO, 'approved', 'approved', null]])
  })

  test('a block, and its end', async () => {
    const block = (blocked: boolean) => killedIn('POST', `/comments/${comment}/block`, { blocked })
    const ofSender = { sender: { equals: 'hash of somebody' } }
    await block(true)
    expect((await payload.count({ collection: 'blocked-senders', where: ofSender })).totalDocs).toBe(1)
    expect(await logOf(comment)).toEqual([])
    await later()
    expect(await logOf(comment)).toEqual([['block', WHO, 'approved', 'approved', null]])
    await block(false)
    await later()
    expect(await acts()).toEqual([
      ['block', WHO],
      ['unblock', WHO],
    ])
    // That row of the block has ended is enough: the next one can be made.
    await moderator.rest('POST', `/comments/${comment}/block`, { blocked: true })
    expect((await acts()).at(-1)).toEqual(['block', WHO])
  })

  test('a decision on a report alone', async () => {
    const report = await reported()
    await killedIn('PATCH', `/reports/${report}`, { state: 'dismissed' })
    expect(await logOf(comment)).toEqual([])
    await later()
    expect(await logOf(comment)).toEqual([['report', WHO, 'open', 'dismissed', 'insult']])
  })

  test('a decision on a comment, with what it makes of the reports of it, and nothing of later ones', async () => {
    const report = await reported()
    const comments = [{ id: comment, seen: 'approved' }]
    await killedIn('POST', '/comments/decide', { action: 'spam', comments })
    const since = await reported()
    await later()
    const stateOf = async (id: string) => (await payload.findByID({ collection: 'reports', id })).state
    expect(await Promise.all([report, since].map(stateOf))).toEqual(['upheld', 'open'])
    expect((await acts()).toSorted()).toEqual([
      ['report', WHO],
      ['spam', WHO],
    ])
  })

  test('a deletion, which is then carried out', async () => {
    await killedIn('DELETE', `/comments/${comment}`)
    expect((await commentAt(comment)).text).toBe('Asiaa.')
    await later()
    expect(await logOf(comment)).toEqual([['delete', WHO, 'approved', null, null]])
    expect(await payload.count({ collection: 'comments', where: { id: { equals: comment } } })).toEqual({
      totalDocs: 0,
    })
  })
})

describe('a link in a moderator’s letter', () => {
  const linkTo = (id: string) => {
    const permit = {
      for: 'moderate',
      act: 'spam',
      comment: id,
      editedAt: null,
      user: moderator.user.id,
    } as const
    const url = new URL(linkFor(payload, permit, { language: 'fi', now: new Date() }))
    return url.searchParams.get('lupa') ?? ''
  }

  test('is good again after a process that was killed before it had decided', async () => {
    const waiting = await sent(await published())
    const text = linkTo(waiting)
    await killModerator('effect', 'link', text)
    expect((await commentAt(waiting)).status).toBe('pending')
    const now = new Date()
    expect(await openLink({ text, now })).toMatchObject({ kind: 'moderate', act: 'spam' })
    expect(await followLink({ text, now })).toEqual({ kind: 'done', what: 'spam' })
    expect(await followLink({ text, now })).toEqual({ kind: 'used' })
  })

  test('is used up by the decision itself, even where the process was killed before it was logged', async () => {
    const waiting = await sent(await published())
    const text = linkTo(waiting)
    await killModerator('row', 'link', text)
    expect((await commentAt(waiting)).status).toBe('spam')
    expect(await openLink({ text, now: new Date() })).toEqual({ kind: 'used' })
    await decide(other, 'reopen', [], { comments: [{ id: waiting, seen: 'spam' }] })
    expect((await commentAt(waiting)).status).toBe('pending')
    expect(await followLink({ text, now: new Date() })).toEqual({ kind: 'used' })
    expect((await logOf(waiting)).map(([act, who]) => [act, who])).toEqual([
      ['spam', WHO],
      ['reopen', 'Olli Toinen'],
    ])
  })
})
