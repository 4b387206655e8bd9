import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { SEED } from '../content/seed/portal.ts'
import { freshPortal } from '../cms/testing/portal.ts'
import { whyNot } from './opening.ts'
import { runScript } from './testing/processes.ts'

/** Each run begins by loading all of Payload: seconds, and more of them while other tests run. */
const PATIENCE = 120_000
vi.setConfig({ testTimeout: PATIENCE })

const SECRET = process.env.PAYLOAD_SECRET ?? ''

const folder = mkdtempSync(path.join(os.tmpdir(), 'prepare-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

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

test('npm run user works before the first start, and keeps a secret for it', async () => {
  const dataDir = path.join(folder, 'new')
  const words = ['--email', 'eka@portal.example', '--role', 'admin']
  const made = await runScript({ args: ['scripts/user.ts', ...words], env: { DATA_DIR: dataDir } })
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const secret = path.join(dataDir, 'secret')
  expect(readFileSync(secret, 'utf8')).toMatch(/^[\da-f]{64}\n$/)
  expect(statSync(secret).mode & 0o777).toBe(0o600)

  const { stdout } = await runScript({
    args: ['scripts/prepare.ts'],
    env: { DATA_DIR: dataDir, PAYLOAD_SECRET: SECRET },
  })
  expect(stdout).not.toContain('Password')
  expect(stdout).toContain('demonstration content')
})

describe('a database that cannot be used is told of in one sentence:', () => {
  test('a file that is no database', async () => {
    const file = path.join(folder, 'letter.db')
    writeFileSync(file, 'Dear database, this is a letter and not one of you. '.repeat(50))
    expect(await prepare({ DATABASE_URL: `file:${file}` })).toEqual({
      code: 1,
      stdout: '',
      stderr: `The file ${file} is not a database; DATABASE_URL or DATA_DIR names another.\n`,
    })
  })

  test('a file in a folder that is not there', async () => {
    const file = path.join(folder, 'nowhere', 'portal.db')
    expect(await prepare({ DATABASE_URL: `file:${file}` })).toEqual({
      code: 1,
      stdout: '',
      stderr: `The database file ${file} cannot be opened or made; DATABASE_URL or DATA_DIR names another.\n`,
    })
  })

  test('a MongoDB that does not answer, without the password of its address', async () => {
    expect(
      await prepare({ DATABASE_URL: 'mongodb://aino:salasana@127.0.0.1:1/portal?authSource=admin' }),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'MongoDB does not answer at mongodb://127.0.0.1:1/portal; DATABASE_URL names another address.\n',
    })
  })

  test('a setting that is wrong', async () => {
    const { code, stderr } = await prepare({ SEED: 'some' })
    expect(code).toBe(1)
    expect(stderr).toBe('SEED must be demo or none (it is "some").\n')
  })
})

test.each([
  [
    'mongodb://aino:sala@sana@db.example/portal',
    'Password contains unescaped characters',
    'mongodb://db.example/portal',
  ],
  [
    'mongodb+srv://aino:salasana@db.example/portal?w=1',
    'bad auth : Authentication failed',
    'mongodb+srv://db.example/portal',
  ],
  ['mongodb://db.example', 'getaddrinfo ENOTFOUND db.example', 'mongodb://db.example'],
])('what is said of %s holds no password, whatever the driver says', (url, reason, place) => {
  const sentence = whyNot(url, `${reason} (${url})`)
  expect(sentence).toContain(place)
  expect(sentence).not.toMatch(/sala|aino/)
})
