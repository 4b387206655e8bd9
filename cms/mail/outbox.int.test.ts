import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import { env } from '#env'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { receiverOf, startMailServer } from '../testing/mail-server.ts'
import { freshPortal } from '../testing/portal.ts'
import { deliver } from './deliver.ts'
import { queue } from './queue.ts'
import { mailFolder } from './transport.ts'

const { payload } = await freshPortal()

const NOW = new Date('2026-11-26T10:00:00Z')
const MINUTE = 60_000

let sent = 0

const letterTo = (to: string) => {
  sent += 1
  return {
    kind: 'message',
    to,
    subject: 'Aihe',
    html: '<p>Hei <b>siellä</b></p>',
    sent: String(sent),
  } as const
}

const rows = async () => {
  const { docs } = await payload.find({ collection: 'outbox', sort: 'createdAt', pagination: false })
  return docs
}

afterEach(() => {
  Object.assign(env, { smtpUrl: undefined })
  return rm(mailFolder(), { recursive: true, force: true })
})
beforeEach(() => payload.db.deleteMany({ collection: 'outbox', where: {} }))

test('a letter goes to the mail server once, as text and as HTML, however often it is put out and worked on', async () => {
  const server = await startMailServer()
  const job = letterTo('aino@reader.example')
  await Promise.all([queue(payload, job, NOW), queue(payload, job, NOW)])
  await queue(payload, job, NOW)
  await Promise.all([deliver(payload, NOW), deliver(payload, NOW), deliver(payload, NOW)])
  await deliver(payload, NOW)
  await server.stop()
  expect(server.letters).toHaveLength(1)
  const letter = server.letterTo('aino@reader.example')
  expect(letter).toMatchObject({ subject: 'Aihe', text: 'Hei siellä', html: '<p>Hei <b>siellä</b></p>' })
  expect(letter.headers.get('auto-submitted')).toBe('auto-generated')
  expect(await rows()).toMatchObject([{ state: 'done', job: null }])
})

test('what a busy server refuses is tried again later, and nothing is kept of whom it was to in the end', async () => {
  const server = await startMailServer({ busy: ['busy@reader.example'] })
  await queue(payload, letterTo('busy@reader.example'), NOW)
  await queue(payload, letterTo('ready@reader.example'), NOW)
  await deliver(payload, NOW)
  expect(server.letters.map(receiverOf)).toEqual(['ready@reader.example'])
  const [waiting] = await rows()
  expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, error: 'EENVELOPE 450' })
  expect(waiting?.due).toBe(new Date(NOW.getTime() + MINUTE).toISOString())
  let now = NOW
  for (let tries = 1; tries < 14; tries += 1) {
    now = new Date(now.getTime() + 4 * 60 * MINUTE)
    await deliver(payload, now)
  }
  await server.stop()
  const [failed] = await rows()
  expect(failed).toMatchObject({ state: 'failed', attempts: 14, job: null, error: 'EENVELOPE 450' })
})

test('an address that a server does not know is not tried again', async () => {
  const server = await startMailServer({ unknown: ['nobody@reader.example'] })
  await queue(payload, letterTo('nobody@reader.example'), NOW)
  await deliver(payload, NOW)
  await server.stop()
  expect(await rows()).toMatchObject([{ state: 'failed', attempts: 1, job: null, error: 'EENVELOPE 550' }])
})

test('a server that is away costs one try at a time, and the letters go when it is back', async () => {
  const gone = await startMailServer()
  const { smtpUrl } = env
  await gone.stop()
  Object.assign(env, { smtpUrl })
  for (const name of ['yksi', 'kaksi', 'kolme']) await queue(payload, letterTo(`${name}@reader.example`), NOW)
  expect(await deliver(payload, NOW)).toEqual({ done: 0, failed: 1 })
  expect((await rows()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 1])
  Object.assign(env, { smtpUrl: undefined })
  const back = await startMailServer()
  await deliver(payload, new Date(NOW.getTime() + MINUTE))
  await back.stop()
  expect(back.letters).toHaveLength(3)
})

test('a job whose process died is free again after two minutes', async () => {
  const server = await startMailServer()
  await queue(payload, letterTo('aino@reader.example'), NOW)
  const [row] = await rows()
  const due = new Date(NOW.getTime() + 2 * MINUTE).toISOString()
  await payload.db.updateOne({ collection: 'outbox', id: row?.id ?? '', data: { attempts: 1, due } }) // claimed
  await deliver(payload, new Date(NOW.getTime() + MINUTE))
  expect(server.letters).toHaveLength(0)
  await deliver(payload, new Date(NOW.getTime() + 2 * MINUTE))
  await server.stop()
  expect(server.letters).toHaveLength(1)
})

test('no typed address becomes two, and no header becomes another', async () => {
  const server = await startMailServer()
  await queue(payload, letterTo('a@reader.example, b@reader.example'), NOW)
  await queue(payload, { ...letterTo('c@reader.example'), subject: 'Aihe\r\nBcc: d@reader.example' }, NOW)
  await deliver(payload, NOW)
  await server.stop()
  expect(server.letters.map(receiverOf)).toEqual(['c@reader.example'])
  expect(server.letters[0]?.headers.has('bcc')).toBe(false)
})

test('without a mail server the letters lie in a folder, each once', async () => {
  await queue(payload, letterTo('aino@reader.example'), NOW)
  await deliver(payload, NOW)
  await payload.db.updateMany({
    collection: 'outbox',
    where: {},
    data: { state: 'waiting', job: { ...letterTo('aino@reader.example'), sent: '0' } },
  }) // as after a kill
  await deliver(payload, new Date(NOW.getTime() + 5 * MINUTE))
  const files = await readdir(mailFolder())
  expect(files).toHaveLength(1)
  const letter = await readFile(path.join(mailFolder(), files[0] ?? ''), 'utf8')
  expect(letter).toContain('To: aino@reader.example\r\n')
  expect(letter).toContain('Content-Type: multipart/alternative')
})

test('what Payload mails goes into the outbox', async () => {
  await payload.sendEmail({ to: 'aino@reader.example', subject: 'Aihe', html: '<p>Hei</p>' })
  expect(await rows()).toMatchObject([{ state: 'waiting', job: { to: 'aino@reader.example' } }])
  await expect(payload.sendEmail({ to: 'aino@reader.example', subject: 'Aihe' })).rejects.toThrow()
})
