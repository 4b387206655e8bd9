import { beforeAll, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { SEED } from '../content/seed/portal.ts'
import { freshPortal } from '../cms/testing/portal.ts'
import { runScript } from './testing/processes.ts'

/** Each run begins by loading all of Payload: seconds, and more of them while other tests run. */
const PATIENCE = 240_000
vi.setConfig({ testTimeout: PATIENCE })

const SECRET = process.env.PAYLOAD_SECRET ?? ''

/** What the supervisor does, on the database that the tests look into. */
function prepare(more: Readonly<Record<string, string>> = {}) {
  return runScript({
    args: ['scripts/prepare.ts'],
    env: { DATA_DIR: env.dataDir, DATABASE_URL: env.databaseUrl, PAYLOAD_SECRET: SECRET, ...more },
  })
}

function loginIn(stdout: string) {
  return {
    email: /^E-mail: (.+)$/m.exec(stdout)?.[1],
    password: /^Password: (.+)$/m.exec(stdout)?.[1],
  }
}

describe('preparing an empty portal', () => {
  let portal: Awaited<ReturnType<typeof freshPortal>>
  let first: Awaited<ReturnType<typeof prepare>>
  let second: typeof first
  beforeAll(async () => {
    portal = await freshPortal()
    first = await prepare()
    second = await prepare()
  }, PATIENCE)

  test('ends well and complains about nothing', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(second).toMatchObject({ code: 0, stderr: '' })
  })

  test('makes an admin who can log in with what was printed', async () => {
    const { email, password } = loginIn(first.stdout)
    expect(email).toBe('admin@portal.example')
    const { status, body } = await portal.rest('POST', '/users/login', { email, password })
    expect(status).toBe(200)
    expect(body.user).toMatchObject({
      name: 'Ylläpitäjä',
      roles: ['author', 'editor', 'moderator', 'admin'],
    })
  })

  test('prints the password the first time only, and makes no second admin', async () => {
    expect(second.stdout).not.toContain('Password')
    expect((await portal.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  test('fills the portal once', async () => {
    const { totalDocs } = await portal.payload.count({ collection: 'articles' })
    expect(totalDocs).toBe(SEED.articles.length)
    expect(first.stdout).toContain('demonstration content')
    expect(second.stdout).not.toContain('demonstration content')
  })
})

test('SEED=none leaves a portal empty, and an account that is there stays the only one', async () => {
  const portal = await freshPortal()
  await portal.person(['author'])
  const { code, stdout } = await prepare({ SEED: 'none' })
  expect(code).toBe(0)
  expect(stdout).not.toContain('Password')
  expect((await portal.payload.count({ collection: 'articles' })).totalDocs).toBe(0)
  expect((await portal.payload.count({ collection: 'users' })).totalDocs).toBe(1)
})
