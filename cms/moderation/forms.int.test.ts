import { beforeEach, describe, expect, test } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'

const { payload, moderator, other, published, sent, commentAt, logOf, decide } = await discussedPortal()

let article: string
let comment: string
beforeEach(async () => {
  article = await published()
  comment = await sent(article)
})

describe('in a form of the admin', () => {
  test('a text is changed as on the desk: marked, what was sent is kept, and it is in the log', async () => {
    await moderator.rest('PATCH', `/comments/${comment}`, { text: 'Siistitty.' })
    const changed = await commentAt(comment)
    expect(changed).toMatchObject({ text: 'Siistitty.', original: 'Asiaa.' })
    expect(changed.redactedAt).toBeTruthy()
    await other.rest('PATCH', `/comments/${comment}`, { text: 'Siisti.', status: 'approved' })
    expect((await commentAt(comment)).original).toBe('Asiaa.')
    expect((await logOf(comment)).map(([act, who]) => [act, who])).toEqual([
      ['redact', 'Minna Moderaattori'],
      ['approve', 'Olli Toinen'],
      ['redact', 'Olli Toinen'],
    ])
  })

  test('nobody changes whose a comment is, nor why something was decided', async () => {
    await decide(moderator, 'reject', [comment], { note: 'Sääntö 3.' })
    const sent = { name: 'Joku Muu', email: 'muu@reader.example', decisionNote: 'Ei syytä.' }
    expect((await moderator.rest('PATCH', `/comments/${comment}`, sent)).status).toBe(200)
    const { name, email, decisionNote } = await commentAt(comment)
    expect([name, email ?? null, decisionNote]).toEqual(['Lukija', null, 'Sääntö 3.'])
  })

  test('a comment is deleted, one or many, and the log tells by whom', async () => {
    const ids = [comment, await sent(article), await sent(article)]
    expect((await moderator.rest('DELETE', `/comments/${comment}`)).status).toBe(200)
    const many = ids.slice(1).map((id, place) => `where[or][${String(place)}][id][equals]=${id}`)
    expect((await other.rest('DELETE', `/comments?${many.join('&')}`)).body.docs).toHaveLength(2)
    expect(await Promise.all(ids.map(logOf))).toEqual([
      [['delete', 'Minna Moderaattori', 'pending', null, null]],
      [['delete', 'Olli Toinen', 'pending', null, null]],
      [['delete', 'Olli Toinen', 'pending', null, null]],
    ])
  })

  test('a report is decided on and not deleted', async () => {
    const { id } = await payload.create({
      collection: 'reports',
      data: { comment, reason: 'insult', state: 'open' },
      context: { door: 'comments' },
    })
    expect((await moderator.rest('DELETE', `/reports/${id}`)).status).toBe(403)
  })

  test('a block is made and deleted, and the log tells by whom', async () => {
    const made = await moderator.rest('POST', '/blocked-senders', { sender: 'typed', note: 'Mainostaa.' })
    const days = (Date.parse(made.body.doc.until) - Date.now()) / (24 * 60 * 60 * 1000)
    expect(Math.round(days)).toBe(365)
    await other.rest('DELETE', `/blocked-senders/${String(made.body.doc.id)}`)
    const { docs } = await payload.find({
      collection: 'decisions',
      where: { why: { equals: 'Mainostaa.' } },
      sort: 'createdAt',
    })
    expect(docs.map(({ act, who }) => [act, who])).toEqual([
      ['block', 'Minna Moderaattori'],
      ['unblock', 'Olli Toinen'],
    ])
  })
})
