import { beforeEach, describe, expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'
import { logUnwritten } from './unwritten.ts'

const { portal, payload, moderator, other, published, sent, commentAt, logOf, decide } =
  await discussedPortal()

let article: string
let comment: string
beforeEach(async () => {
  article = await published()
  comment = await sent(article)
})

describe('a decision', () => {
  test.each([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['spam', 'spam'],
  ])('to %s makes the comment %s, and is logged with who and why', async (action, status) => {
    const { status: answered, body } = await decide(moderator, action, [comment], { note: ' Sääntö 3. ' })
    expect(answered).toBe(200)
    expect(body.done).toMatchObject([{ id: comment, from: 'pending', to: status }])
    expect(await commentAt(comment)).toMatchObject({
      status,
      decidedBy: moderator.user.id,
      decisionNote: 'Sääntö 3.',
    })
    expect(await logOf(comment)).toEqual([[action, 'Minna Moderaattori', 'pending', status, 'Sääntö 3.']])
  })

  test('of a form of the admin is logged as well', async () => {
    await moderator.rest('PATCH', `/comments/${comment}`, { status: 'spam' })
    await moderator.rest('PATCH', `/comments/${comment}`, { status: 'spam' })
    expect(await logOf(comment)).toEqual([['spam', 'Minna Moderaattori', 'pending', 'spam', null]])
  })

  test('that somebody else was quicker with is not overwritten, and tells who it was', async () => {
    await decide(other, 'approve', [comment])
    const late = await decide(moderator, 'spam', [comment])
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({
      done: [],
      missed: [{ id: comment, status: 'approved', by: 'Olli Toinen' }],
    })
    expect(await logOf(comment)).toHaveLength(1)
  })

  test('of two at the same moment is one', async () => {
    const answers = await Promise.all([
      decide(moderator, 'spam', [comment]),
      decide(other, 'approve', [comment]),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await logOf(comment)).toHaveLength(1)
  })

  test('on what is gone is missed, and the others are decided on', async () => {
    const second = await sent(article)
    await payload.delete({ collection: 'comments', id: comment })
    const { body } = await decide(moderator, 'approve', [comment, 'nonsense', second])
    expect([body.done.length, body.missed]).toEqual([1, [{ id: comment }]])
  })

  test('can be undone as long as it is the last one', async () => {
    const { body } = await decide(moderator, 'reject', [comment])
    const undoing = { comments: [{ id: comment, decision: body.done[0].decision }] }
    expect((await moderator.rest('POST', '/comments/undo', undoing)).status).toBe(200)
    expect((await commentAt(comment)).status).toBe('pending')
    expect((await moderator.rest('POST', '/comments/undo', undoing)).status).toBe(409)
    expect((await logOf(comment)).map(([act, , from, to]) => [act, from, to])).toEqual([
      ['reject', 'pending', 'rejected'],
      ['undo', 'rejected', 'pending'],
    ])
  })

  test('to keep a reported comment dismisses the reports, to reject it upholds them', async () => {
    const second = await sent(article, { status: 'approved' })
    await payload.update({ collection: 'comments', id: comment, data: { status: 'approved' } })
    for (const id of [comment, second]) {
      await payload.create({
        collection: 'reports',
        data: { comment: id, reason: 'insult', state: 'open' },
        context: { door: 'comments' },
      })
    }
    const seen = 'approved'
    await moderator.rest('POST', '/comments/decide', { action: 'approve', comments: [{ id: comment, seen }] })
    await moderator.rest('POST', '/comments/decide', { action: 'reject', comments: [{ id: second, seen }] })
    const { docs } = await payload.find({
      collection: 'reports',
      where: { comment: { in: [comment, second] } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ state, decidedBy }) => [state, decidedBy])).toEqual([
      ['dismissed', moderator.user.id],
      ['upheld', moderator.user.id],
    ])
  })

  test('whose process was killed before it was logged is logged later, once', async () => {
    await decide(moderator, 'approve', [comment])
    await payload.db.deleteMany({ collection: 'decisions', where: { commentId: { equals: comment } } })
    await logUnwritten(payload, new Date())
    await logUnwritten(payload, new Date())
    expect(await logOf(comment)).toEqual([['approve', 'Minna Moderaattori', 'pending', 'approved', null]])
  })
})

describe('two hundred approved at once', () => {
  test('are one change of each article, and counted', async () => {
    const ids: string[] = []
    const second = await published()
    for (let number = 1; number <= 200; number += 1) ids.push(await sent(number > 100 ? second : article))
    const before = await newestChange()
    const { body } = await decide(moderator, 'approve', ids)
    expect(body.done).toHaveLength(200)
    const { docs } = await payload.db.find<{ subject: string; tags: string[]; state: string }>({
      collection: 'changes',
      where: { and: [{ seq: { greater_than: before } }, { subject: { equals: 'comments' } }] },
      sort: 'seq',
      pagination: false,
      limit: 0,
    })
    const told = docs.toSorted((one, next) => String(one.tags).localeCompare(String(next.tags)))
    expect(told.map(({ state, tags }) => [state, tags])).toEqual(
      [article, second].toSorted().flatMap((id) => [
        ['open', [`discussion:${id}`]],
        ['done', [`discussion:${id}`]],
      ]),
    )
    const tally = await payload.find({ collection: 'tallies', where: { article: { equals: second } } })
    expect(tally.docs[0]?.commentCount).toBe(100)
  }, 60_000)
})

async function newestChange(): Promise<number> {
  const { docs } = await payload.db.find<{ seq: number }>({ collection: 'changes', sort: '-seq', limit: 1 })
  return docs[0]?.seq ?? 0
}

describe('personal data', () => {
  test('is taken out of a text, which is marked, and kept for the staff', async () => {
    await decide(moderator, 'approve', [comment])
    const path = `/comments/${comment}/redact`
    const redacted = await moderator.rest('POST', path, { text: 'Soita [poistettu].', seen: 'Asiaa.' })
    expect(redacted.status).toBe(200)
    expect(await commentAt(comment)).toMatchObject({ text: 'Soita [poistettu].', original: 'Asiaa.' })
    const again = await moderator.rest('POST', path, { text: 'Soita.', seen: 'Soita [poistettu].' })
    expect(again.body.doc.original).toBe('Asiaa.')
    const { body } = await portal.rest('GET', `/comments/${comment}`)
    expect([body.text, typeof body.redactedAt, body.original]).toEqual(['Soita.', 'string', undefined])
    expect((await logOf(comment)).map(([act]) => act)).toEqual(['approve', 'redact', 'redact'])
  })

  test('is taken out by one of two who do it at the same moment', async () => {
    const path = `/comments/${comment}/redact`
    const answers = await Promise.all(
      [moderator, other].map(({ rest }, place) =>
        rest('POST', path, { text: `Siistitty ${String(place)}.`, seen: 'Asiaa.' }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await commentAt(comment)).original).toBe('Asiaa.')
    expect(await logOf(comment)).toHaveLength(1)
  })

  test('is not taken out of a text that has changed, nor so that nothing is left', async () => {
    const path = `/comments/${comment}/redact`
    expect((await moderator.rest('POST', path, { text: 'Uusi.', seen: 'Toinen.' })).status).toBe(409)
    expect((await moderator.rest('POST', path, { text: '', seen: 'Asiaa.' })).status).toBe(400)
    expect((await commentAt(comment)).text).toBe('Asiaa.')
  })
})

describe('a sender', () => {
  test('is blocked by one of the comments, and unblocked', async () => {
    const by = await sent(article, { sender: 'hash of somebody' })
    const blocks = () => payload.count({ collection: 'blocked-senders' })
    for (const [blocked, count] of [
      [true, 1],
      [true, 1],
      [false, 0],
    ] as const) {
      expect((await moderator.rest('POST', `/comments/${by}/block`, { blocked })).status).toBe(200)
      expect((await blocks()).totalDocs).toBe(count)
    }
    expect((await logOf(by)).map(([act]) => act)).toEqual(['block', 'unblock'])
  })

  test('who is not known cannot be blocked', async () => {
    expect((await moderator.rest('POST', `/comments/${comment}/block`, { blocked: true })).status).toBe(404)
  })
})

describe('the log', () => {
  test('is exported whole, and no cell of it is a formula', async () => {
    await decide(moderator, 'spam', [comment], { note: '=HYPERLINK("https://evil.example")' })
    const { status, headers, body } = await moderator.rest('GET', '/decisions/csv')
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const line = String(body)
      .split('\r\n')
      .find((each) => each.includes(comment))
    expect(line).toContain(`"spam","Minna Moderaattori","${comment}"`)
    expect(line).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })
})

describe('nothing of it', () => {
  const author = portal.person(['author'])
  const disabled = portal.person(['moderator'])

  test.each(['stranger', 'author', 'disabled'])('is for a %s', async (who) => {
    if (who === 'disabled') {
      const { user } = await disabled
      await payload.update({ collection: 'users', id: user.id, data: { disabled: true } })
    }
    const rest = who === 'stranger' ? portal.rest : (await (who === 'author' ? author : disabled)).rest
    const asked = [
      await rest('POST', '/comments/decide', {
        action: 'approve',
        comments: [{ id: comment, seen: 'pending' }],
      }),
      await rest('POST', '/comments/undo', { comments: [{ id: comment, decision: 'x' }] }),
      await rest('POST', `/comments/${comment}/redact`, { text: 'Uusi.', seen: 'Asiaa.' }),
      await rest('POST', `/comments/${comment}/block`, { blocked: true }),
      await rest('POST', `/comments/${comment}/answer`, { text: 'Vastaus.' }),
      await rest('POST', '/decisions/reset-score'),
      await rest('GET', '/decisions/csv'),
      await rest('GET', '/decisions'),
      await rest('GET', '/reports'),
      await rest('GET', '/blocked-senders'),
    ]
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 403))
    expect(await commentAt(comment)).toMatchObject({ status: 'pending', text: 'Asiaa.' })
  })

  test('makes sense to it without sense', async () => {
    for (const wrong of [
      {},
      { action: 'delete', comments: [] },
      { action: 'approve', comments: [{ id: comment }] },
    ]) {
      expect((await moderator.rest('POST', '/comments/decide', wrong)).status).toBe(400)
    }
  })
})
