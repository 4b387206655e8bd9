import { describe, expect, test } from 'vitest'

import { essay } from '../testing/articles.ts'
import { freshPortal } from '../testing/portal.ts'
import {
  type CommentForm,
  editComment,
  ownComments,
  submitComment,
  threadOf,
  withdrawComment,
} from './public.ts'
import { visitors } from '../visitors/public.ts'

const portal = await freshPortal()
const { payload } = portal
const moderator = await portal.person(['moderator'], { name: 'Maija Moderaattori' })
const { create } = await visitors()
const MINUTE = 60_000

const now = new Date()
const article = await published('Puhuttu')

/** Each with a network of its own, so that no limit of one test meets another. */
let networks = 0
function somebody() {
  networks += 1
  return { visitor: create(), network: `network ${String(networks)}` }
}

async function published(title: string, more: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...essay(title), _status: 'published', ...more },
  })
  return id
}

function form(text: string, more: Partial<CommentForm> = {}): CommentForm {
  return {
    name: 'Liisa Lukija',
    email: '',
    text,
    parent: undefined,
    trap: '',
    took: '',
    asksDecision: false,
    proof: undefined,
    ...more,
  }
}

async function said(text: string, more: Partial<CommentForm> = {}, sender = somebody()) {
  const submission = await submitComment({ article, form: form(text, more), sender, now: new Date() })
  if (!submission.ok) throw new Error(submission.reason)
  return { ...submission, sender }
}

async function approve(id: string) {
  expect((await moderator.rest('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(200)
}

async function discussion(of = article, page = 1) {
  const thread = await threadOf({
    article: { id: of, discussion: 'open', publishedAt: now.toISOString() },
    page,
    now: new Date(),
  })
  if (!thread) throw new Error('There is no such page')
  return thread
}

describe('a comment', () => {
  test('waits by the house’s setting, and is seen once it is approved', async () => {
    const { id, waits } = await said('Hyvin sanottu, kiitos!')
    expect(waits).toBe(true)
    expect((await discussion()).count).toBe(0)
    const stored = await payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(stored).toMatchObject({ status: 'pending', reasons: ['every-comment'], name: 'Liisa Lukija' })
    await approve(id)
    expect((await discussion()).items).toMatchObject([
      { kind: 'comment', id, depth: 0, name: 'Liisa Lukija', isOfficial: false },
    ])
  })

  test('is seen at once where the house holds nothing', async () => {
    await discussionSetting({ hold: 'none' })
    const { id, waits } = await said('Näkyykö tämä heti?')
    expect(waits).toBe(false)
    expect((await discussion()).items.some((item) => item.kind === 'comment' && item.id === id)).toBe(true)
    await discussionSetting({ hold: 'all' })
  })

  test('carries all the reasons why it is held', async () => {
    await discussionSetting({ blockedWords: ['pikavippi'] })
    const links = 'https://a.example https://b.example https://c.example'
    const { id } = await said(`Pikavippi heti tilille! ${links}`)
    const { reasons } = await payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(reasons).toEqual(['many-links', 'blocked-words', 'every-comment'])
    await discussionSetting({ blockedWords: [] })
  })

  test('that advertises in plain words is held for it', async () => {
    const { id } = await said('Katto vuotaa? Pyydä tarjous, parhaat hinnat ja kotitalousvähennys!')
    const { reasons } = await payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(reasons).toEqual(['advertising', 'every-comment'])
  })

  test('by somebody who is blocked says so to the house only', async () => {
    const sender = somebody()
    const { id } = await said('Ensimmäinen sanani täällä.', {}, sender)
    const { sender: hash } = await payload.findByID({ collection: 'comments', id, depth: 0 })
    await moderator.rest('POST', '/blocked-senders', { sender: hash, note: 'Mainostaa.' })
    const second = await said('Toinen sanani täällä.', {}, sender)
    const { reasons } = await payload.findByID({ collection: 'comments', id: second.id, depth: 0 })
    expect(reasons).toContain('blocked-sender')
  })

  test('by somebody whose block has ended waits for it no longer', async () => {
    await discussionSetting({ hold: 'none' })
    const sender = somebody()
    const { id } = await said('Minut estettiin kerran.', {}, sender)
    const { sender: hash } = await payload.findByID({ collection: 'comments', id, depth: 0 })
    const { body } = await moderator.rest('POST', '/blocked-senders', { sender: hash })
    expect((await said('Estettynä odotan.', {}, sender)).waits).toBe(true)
    const until = (at: number) =>
      payload.db.updateOne({
        collection: 'blocked-senders',
        id: body.doc.id,
        data: { until: new Date(at).toISOString() },
      })
    await until(Date.now() + MINUTE)
    expect((await said('Odotan vielä hetken.', {}, sender)).waits).toBe(true)
    await until(Date.now() - 1)
    expect((await said('En odota enää.', {}, sender)).waits).toBe(false)
    await discussionSetting({ hold: 'all' })
  })

  test('that repeats known spam, or what has been said elsewhere, is held for it', async () => {
    const advertisement =
      'Tule katsomaan uutta kauppaamme, jossa kaikki kellot ovat puoleen hintaan vain tänään ja huomenna, sinulle.'
    const { id } = await said(advertisement)
    await moderator.rest('PATCH', `/comments/${id}`, { status: 'spam' })
    const like = await said(advertisement.replace('huomenna', 'ylihuomenna'))
    const same = await said(advertisement.toUpperCase())
    const reasonsOf = async (comment: string) =>
      (await payload.findByID({ collection: 'comments', id: comment, depth: 0 })).reasons
    expect(await reasonsOf(like.id)).toContain('like-spam')
    expect(await reasonsOf(same.id)).toContain('same-text')
  })
})

describe('is refused, and nothing of it is kept,', () => {
  const refused = async (sent: Partial<CommentForm>, of = article, sender = somebody()) => {
    const before = await payload.count({ collection: 'comments' })
    const answer = await submitComment({
      article: of,
      form: form('Jotain sanottavaa.', sent),
      sender,
      now: new Date(),
    })
    expect(await payload.count({ collection: 'comments' })).toEqual(before)
    return answer
  }

  test('a comment with nothing in it', async () => {
    expect(await refused({ name: ' ', text: '\u202e\u200b ', email: 'ei osoite' })).toEqual({
      ok: false,
      reason: 'invalid',
      errors: [
        { field: 'name', problem: 'missing' },
        { field: 'email', problem: 'no-address' },
        { field: 'text', problem: 'missing' },
      ],
    })
  })

  test.each(['Maija Moderaattori', 'maija  moderaattori', 'Maija Mоderaattоri', 'Ylläpito'])(
    'a comment signed %s',
    async (name) => {
      expect(await refused({ name })).toMatchObject({ errors: [{ field: 'name', problem: 'name-taken' }] })
    },
  )

  test('a comment under what readers do not see', async () => {
    const draft = await payload.create({ collection: 'articles', data: { ...essay('Luonnos') }, draft: true })
    expect(await refused({}, draft.id)).toEqual({ ok: false, reason: 'missing' })
    expect(await refused({}, 'ei-ole')).toEqual({ ok: false, reason: 'missing' })
  })

  test('an answer to what readers do not see, or to a comment elsewhere', async () => {
    const { id } = await said('Tämä odottaa vielä.')
    expect(await refused({ parent: id })).toEqual({ ok: false, reason: 'missing' })
    await approve(id)
    expect(await refused({ parent: id }, await published('Toinen'))).toEqual({ ok: false, reason: 'missing' })
  })

  test('a comment under a closed article, or one whose time is over', async () => {
    const closed = await published('Suljettu', { discussion: 'closed' })
    expect(await refused({}, closed)).toEqual({ ok: false, reason: 'closed' })
    const old = await published('Vanha', { publishedAt: new Date(now.getTime() - 40 * 24 * 60 * MINUTE) })
    await discussionSetting({ closeAfterDays: 30 })
    expect(await refused({}, old)).toEqual({ ok: false, reason: 'closed' })
    await discussionSetting({ closeAfterDays: 0 })
  })

  test('a comment that was sent a moment ago', async () => {
    const { sender } = await said('Jotain sanottavaa.')
    expect(await refused({}, article, sender)).toEqual({ ok: false, reason: 'said-already' })
  })

  test('the seventh comment of a sender in ten minutes', async () => {
    const sender = somebody()
    for (let number = 1; number <= 6; number += 1)
      await said(`Minulla on asiaa ${String(number)}.`, {}, sender)
    expect(await refused({}, article, sender)).toMatchObject({ reason: 'too-many' })
  })
})

describe('odd senders are asked for a proof of work', () => {
  test('and wait where none comes with the form that they were given', async () => {
    const sender = somebody()
    const quick = { took: '900', text: 'Kone kirjoittaa nopeasti.' }
    const asked = await submitComment({ article, form: form('', quick), sender, now: new Date() })
    expect(asked).toMatchObject({ ok: false, reason: 'proof' })
    const { id } = await said('', { ...quick, proof: '' }, sender)
    const { reasons } = await payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(reasons).toEqual(['no-proof', 'fast', 'every-comment'])
  })
})

describe('the writer', () => {
  test('edits a comment for a quarter of an hour, and it waits again', async () => {
    const { id, sender } = await said('Kirjoitin tämän hutiloiden.')
    await approve(id)
    const edit = (text: string, at: Date, visitor = sender.visitor) =>
      editComment({ id, form: form(text), visitor, now: at })
    const soon = new Date(Date.now() + 14 * MINUTE)
    expect(await edit('Toisen kynästä.', soon, create())).toEqual({ ok: false, reason: 'missing' })
    expect(await edit('Kirjoitin tämän huolella.', soon)).toEqual({ ok: true, waits: true })
    expect(await payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({
      text: 'Kirjoitin tämän huolella.',
      status: 'pending',
      reasons: ['every-comment', 'edited'],
      editedAt: soon.toISOString(),
    })
    const late = new Date(Date.now() + 16 * MINUTE)
    expect(await edit('Liian myöhään.', late)).toEqual({ ok: false, reason: 'too-late' })
  })

  test('sees it among the own ones, and withdraws it', async () => {
    const { id, sender } = await said('Tämän minä vielä kadun.')
    const own = () => ownComments({ visitor: sender.visitor, now: new Date() })
    expect(await own()).toMatchObject([{ id, status: 'pending', article: { title: 'Puhuttu' } }])
    expect(await ownComments({ visitor: create(), now: new Date() })).toEqual([])
    const withdraw = (visitor: string) => withdrawComment({ id, visitor, now: new Date() })
    expect(await withdraw(create())).toEqual({ ok: false, reason: 'missing' })
    expect(await withdraw(sender.visitor)).toEqual({ ok: true })
    expect(await own()).toEqual([])
  })
})

async function discussionSetting(discussion: object) {
  const { discussion: before } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  await payload.updateGlobal({ slug: 'settings', data: { discussion: { ...before, ...discussion } } })
}
