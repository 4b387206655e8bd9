import { expect, test, vi } from 'vitest'

import { env } from '#env'

import { discussedPortal } from '../cms/testing/discussed.ts'
import { readWish } from './privacy-wish.ts'
import { Refusal } from './refusal.ts'
import { runScript } from './testing/processes.ts'

// The command begins by loading all of Payload: seconds, and more of them while other tests run.
vi.setConfig({ testTimeout: 120_000 })

const { payload, published, sent, commentAt } = await discussedPortal()

test('the words of the command ask for a dry run, for help, or are refused', () => {
  expect(readWish([])).toEqual({ isDryRun: false })
  expect(readWish(['--dry-run'])).toEqual({ isDryRun: true })
  expect(readWish(['-h'])).toBe('help')
  expect(() => readWish(['--dry'])).toThrow(Refusal)
})

test('the command tells what would go, and takes it when it is told to', async () => {
  await payload.updateGlobal({ slug: 'settings', data: { retention: { senderDays: 7 } } })
  const id = await sent(await published(), { email: 'liisa@reader.example' })
  const submittedAt = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString()
  await payload.db.updateOne({ collection: 'comments', id, data: { submittedAt } })
  const run = (...words: string[]) =>
    runScript({
      args: ['scripts/clean-up.ts', ...words],
      env: {
        DATA_DIR: env.dataDir,
        DATABASE_URL: env.databaseUrl,
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? '',
      },
    })
  const dry = await run('--dry-run')
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  expect(dry.stdout).toMatch(/^This would go:\n +1 {2}comments without the address/)
  expect((await commentAt(id)).email).toBe('liisa@reader.example')

  expect((await run()).stdout).toMatch(/^This is gone:\n +1 {2}comments without the address/)
  expect((await commentAt(id)).email ?? null).toBeNull()
  expect((await run()).stdout).toMatch(/^This is gone:\n +0 {2}comments without the address/)
})
