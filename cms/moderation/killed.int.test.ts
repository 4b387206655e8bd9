import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { followLink, openLink } from '../mail/public.ts'
import { linkFor } from '../mail/permit.ts'
import { discussedPortal } from '../testing/discussed.ts'
import { type Act, killModerator } from '../testing/killing.ts'
import { logUnwritten } from './unwritten.ts'

const { payload, moderator, other, published, sent, commentAt, logOf, decide } = await discussedPortal()

const WHO = 'Minna Moderaattori'

const approved = async () => sent(await published(), { status: 'approved', sender: randomUUID() })

const begun = (method: string, path: string, body: object = {}): Act => ({
  email: moderator.user.email,
  method,
  path,
  body,
})

const reportOf = async (comment: string) => {
  const { id } = await payload.create({
    collection: 'reports',
    data: { comment, reason: 'insult', state: 'open' },
    context: { door: 'comments' },
  })
  return id
}

const actsOn = async (comment: string) => (await logOf(comment)).map(([act, who]) => [act, who])

/** Twice: what is there already is not written again. */
async function later(): Promise<void> {
  await logUnwritten(payload, new Date())
  await logUnwritten(payload, new Date())
}

describe('what a killed process had done is in the log later, once', async () => {
  const [redacted, overtaken, answered, blocked] = [
    await approved(),
    await approved(),
    await approved(),
    await approved(),
  ]
  const [reported, decided, deleted] = [await approved(), await approved(), await approved()]
  const personal = { text: 'Siistitty.', seen: 'Asiaa.' }
  const reports = { alone: '', before: '', since: '' }

  beforeAll(async () => {
    reports.alone = await reportOf(reported)
    reports.before = await reportOf(decided)
    await killModerator(
      'row',
      begun('POST', `/comments/${redacted}/redact`, personal),
      begun('POST', `/comments/${overtaken}/redact`, personal),
      begun('POST', `/comments/${answered}/answer`, { text: 'Kiitos.' }),
      begun('POST', `/comments/${blocked}/block`, { blocked: true }),
      begun('PATCH', `/reports/${reports.alone}`, { state: 'dismissed' }),
      begun('POST', '/comments/decide', { action: 'spam', comments: [{ id: decided, seen: 'approved' }] }),
      begun('DELETE', `/comments/${deleted}`),
    )
    expect((await payload.count({ collection: 'decisions' })).totalDocs).toBe(0)
    expect(await commentAt(redacted)).toMatchObject({ text: 'Siistitty.', original: 'Asiaa.' })
    expect((await commentAt(deleted)).text).toBe('Asiaa.')

    const again = { text: 'Siisti.', seen: 'Siistitty.' }
    expect((await other.rest('POST', `/comments/${overtaken}/redact`, again)).status).toBe(200)
    reports.since = await reportOf(decided)
    await later()
  })

  test('a removal of personal data', async () => {
    expect(await logOf(redacted)).toEqual([['redact', WHO, 'approved', 'approved', null]])
  })

  test('a removal of personal data that another one follows at once', async () => {
    expect(await actsOn(overtaken)).toEqual([
      ['redact', WHO],
      ['redact', 'Olli Toinen'],
    ])
  })

  test('an official answer', async () => {
    const { docs } = await payload.find({ collection: 'comments', where: { parent: { equals: answered } } })
    expect(docs).toMatchObject([{ text: 'Kiitos.', status: 'approved', official: true }])
    expect(await logOf(answered)).toEqual([['answer', WHO, 'approved', 'approved', null]])
  })

  test('a block, and its end', async () => {
    const { sender } = await commentAt(blocked)
    const ofSender = { sender: { equals: sender } }
    expect((await payload.count({ collection: 'blocked-senders', where: ofSender })).totalDocs).toBe(1)
    expect(await logOf(blocked)).toEqual([['block', WHO, 'approved', 'approved', null]])
    await killModerator('row', begun('POST', `/comments/${blocked}/block`, { blocked: false }))
    await later()
    expect(await actsOn(blocked)).toEqual([
      ['block', WHO],
      ['unblock', WHO],
    ])
    // That row of the block has ended is enough: the next one can be made.
    await moderator.rest('POST', `/comments/${blocked}/block`, { blocked: true })
    expect((await actsOn(blocked)).at(-1)).toEqual(['block', WHO])
  })

  test('a decision on a report alone', async () => {
    expect(await logOf(reported)).toEqual([['report', WHO, 'open', 'dismissed', 'insult']])
  })

  test('a decision on a comment, with what it makes of the reports of it, and nothing of later ones', async () => {
    const stateOf = async (id: string) => (await payload.findByID({ collection: 'reports', id })).state
    expect(await Promise.all([reports.before, reports.since].map(stateOf))).toEqual(['upheld', 'open'])
    expect((await actsOn(decided)).toSorted()).toEqual([
      ['report', WHO],
      ['spam', WHO],
    ])
  })

  test('a deletion, which is then carried out', async () => {
    expect(await logOf(deleted)).toEqual([['delete', WHO, 'approved', null, null]])
    expect(await payload.count({ collection: 'comments', where: { id: { equals: deleted } } })).toEqual({
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
    await killModerator('effect', { link: text })
    expect((await commentAt(waiting)).status).toBe('pending')
    const now = new Date()
    expect(await openLink({ text, now })).toMatchObject({ kind: 'moderate', act: 'spam' })
    expect(await followLink({ text, now })).toEqual({ kind: 'done', what: 'spam' })
    expect(await followLink({ text, now })).toEqual({ kind: 'used' })
  })

  test('is used up by the decision itself, even where the process was killed before it was logged', async () => {
    const waiting = await sent(await published())
    const text = linkTo(waiting)
    await killModerator('row', { link: text })
    expect((await commentAt(waiting)).status).toBe('spam')
    expect(await openLink({ text, now: new Date() })).toEqual({ kind: 'used' })
    await decide(other, 'reopen', [], { comments: [{ id: waiting, seen: 'spam' }] })
    expect((await commentAt(waiting)).status).toBe('pending')
    expect(await followLink({ text, now: new Date() })).toEqual({ kind: 'used' })
    expect(await actsOn(waiting)).toEqual([
      ['spam', WHO],
      ['reopen', 'Olli Toinen'],
    ])
  })
})
