import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { discussedPortal } from '../testing/discussed.ts'
import { linksIn, receiverOf, startMailServer } from '../testing/mail-server.ts'
import { deliver } from './deliver.ts'
import { followOutbox, queueDigests, queueMissed } from './follow.ts'

const { portal, payload, moderator, other, published, sent, decide } = await discussedPortal()

let server: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.letters.length = 0
})

async function post(now = new Date()): Promise<void> {
  while ((await deliver(payload, now)).done > 0);
}

const got = () => server.letters.map((letter) => [receiverOf(letter), letter.subject]).toSorted()

test('moderators hear of a waiting comment at once, in their own language, unless they want it otherwise', async () => {
  const quiet = await portal.person(['moderator'], { commentMail: 'none' })
  await portal.person(['moderator'], { disabled: true })
  const finnish = await portal.person(['moderator'], { language: 'fi' })
  await portal.person(['editor'])
  const article = await published()
  await sent(article)
  await sent(article, { status: 'approved' })
  await post()
  expect(got()).toEqual(
    [
      [moderator.user.email, 'A comment is waiting: Puhuttu 1'],
      [other.user.email, 'A comment is waiting: Puhuttu 1'],
      [finnish.user.email, 'Kommentti odottaa: Puhuttu 1'],
    ].toSorted(),
  )
  for (const { user } of [quiet, finnish, other]) {
    await payload.update({ collection: 'users', id: user.id, data: { commentMail: 'none' } })
  }
})

test('what has been decided before the mail goes is not mailed', async () => {
  const comment = await sent(await published())
  await decide(moderator, 'reject', [comment])
  await post()
  expect(got()).toEqual([])
})

test('a digest comes once a day, in the morning, with what waits then', async () => {
  const daily = await portal.person(['moderator'], { commentMail: 'daily', language: 'fi' })
  const article = await published()
  await payload.delete({ collection: 'comments', where: { status: { equals: 'pending' } } })
  await sent(article, { text: 'Eka <b>' })
  await sent(article, { text: 'Toka' })
  await post()
  server.letters.length = 0
  const day = (time: string) => new Date(`2030-01-15T${time}+02:00`)
  await queueDigests(payload, day('06:59'))
  await post(day('06:59'))
  expect(got()).toEqual([])
  await queueDigests(payload, day('07:00'))
  await queueDigests(payload, day('15:00'))
  await post(day('15:00'))
  const letter = server.letterTo(daily.user.email)
  expect(letter.subject).toBe('Odottavia kommentteja: 2')
  expect(letter.text).toContain('> Eka <b>')
  expect(letter.html).toContain('Eka &lt;b&gt;')
  expect(String(letter.html).match(/>Hyväksy</g)).toHaveLength(2)
  expect(linksIn(letter).get('Avaa moderointi')).toMatch(/\/admin\/moderation$/)

  await payload.delete({ collection: 'comments', where: { status: { equals: 'pending' } } })
  server.letters.length = 0
  const next = new Date('2030-01-16T09:00:00+02:00')
  await queueDigests(payload, next)
  await post(next)
  expect(got()).toEqual([])
})

test('authors hear of comments that readers see under their articles, but for their own answers', async () => {
  const { id: byline } = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })
  const author = await portal.person(['author', 'moderator'], { byline, commentMail: 'none', language: 'fi' })
  const deaf = await portal.person(['author'], { byline, authorMail: false })
  const article = await published()
  await payload.update({
    collection: 'articles',
    id: article,
    data: { authors: [byline], _status: 'published' },
  })
  const comment = await sent(article)
  await post()
  server.letters.length = 0
  await decide(moderator, 'approve', [comment])
  await post()
  expect(got()).toEqual([[author.user.email, expect.stringMatching(/^Uusi kommentti: Puhuttu/)]])
  expect(deaf.user.authorMail).toBe(false)

  server.letters.length = 0
  await author.rest('POST', `/comments/${comment}/answer`, { text: 'Kiitos!' })
  await moderator.rest('POST', `/comments/${comment}/answer`, { text: 'Samaa mieltä.' })
  await post()
  expect(server.letters).toHaveLength(1)
  expect(server.letterTo(author.user.email).text).toContain('> Samaa mieltä.')

  const { body } = await moderator.rest('POST', '/comments/decide', {
    action: 'reopen',
    comments: [{ id: comment, seen: 'approved' }],
  })
  expect(body.done).toHaveLength(1)
  await decide(moderator, 'approve', [comment])
  server.letters.length = 0
  await post()
  expect(got()).toEqual([]) // it was news once
})

test('what a killed process has not put into the outbox is put there, and what was there is not sent twice', async () => {
  const comment = await sent(await published())
  await post()
  const lost = [`comment:${comment}:waiting:new`, `comment:${comment}:moderator:${moderator.user.id}:new`]
  await payload.db.deleteMany({ collection: 'outbox', where: { key: { in: lost } } })
  server.letters.length = 0
  await queueMissed(payload, { since: new Date(Date.now() - 60_000), now: new Date() })
  await queueMissed(payload, { since: new Date(Date.now() - 60_000), now: new Date() })
  await post()
  await queueMissed(payload, { since: new Date(Date.now() - 60_000), now: new Date() })
  await post()
  expect(got()).toEqual([[moderator.user.email, expect.stringMatching(/^A comment is waiting/)]])
})

test('a flood of comments is no flood of mails', async () => {
  const article = await published()
  for (let comments = 0; comments < 40; comments += 1) await sent(article)
  await post()
  expect(server.letters.length).toBeLessThanOrEqual(30)
  await payload.delete({ collection: 'comments', where: { status: { equals: 'pending' } } })
})

test('a follower sends what comes into the outbox by itself', async () => {
  const late = await portal.person(['moderator'])
  const follower = followOutbox(payload)
  await sent(await published())
  await vi.waitFor(
    () => {
      expect(server.letterTo(late.user.email).subject).toMatch(/^A comment is waiting/)
    },
    { timeout: 20_000, interval: 100 },
  )
  follower.stop()
})
