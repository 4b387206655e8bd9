import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test, vi } from 'vitest'

import { whyNot } from './opening.ts'
import { runScript } from './testing/processes.ts'

/** Each run begins by loading all of Payload: seconds, and more of them while other tests run. */
vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(path.join(os.tmpdir(), 'opening-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What the supervisor does, in a data folder of its own. */
function prepare(settings: Readonly<Record<string, string>>) {
  const own = { DATA_DIR: folder, PAYLOAD_SECRET: 'a secret of the tests only' }
  return runScript({ args: ['scripts/prepare.ts'], env: { ...own, ...settings } })
}

test('npm run user works before the first start, and keeps a secret for it', async () => {
  const dataDir = path.join(folder, 'new')
  const words = ['--email', 'eka@portal.example', '--role', 'admin']
  const made = await runScript({ args: ['scripts/user.ts', ...words], env: { DATA_DIR: dataDir } })
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const secret = path.join(dataDir, 'secret')
  expect(readFileSync(secret, 'utf8')).toMatch(/^[\da-f]{64}\n$/)
  expect(statSync(secret).mode & 0o777).toBe(0o600)

  const { stdout } = await prepare({ DATA_DIR: dataDir })
  expect(stdout).not.toContain('Password')
  expect(stdout).toContain('demonstration content')
})

describe.concurrent('a database that cannot be used is told of in one sentence:', () => {
  test('a file that is no database', async ({ expect }) => {
    const file = path.join(folder, 'letter.db')
    writeFileSync(file, 'Dear database, this is a letter and not one of you. '.repeat(50))
    expect(await prepare({ DATABASE_URL: `file:${file}` })).toEqual({
      code: 1,
      stdout: '',
      stderr: `The file ${file} is not a database; DATABASE_URL or DATA_DIR names another.\n`,
    })
  })

  test('a file in a folder that is not there', async ({ expect }) => {
    const file = path.join(folder, 'nowhere', 'portal.db')
    expect(await prepare({ DATABASE_URL: `file:${file}` })).toEqual({
      code: 1,
      stdout: '',
      stderr: `The database file ${file} cannot be opened or made; DATABASE_URL or DATA_DIR names another.\n`,
    })
  })

  test('a MongoDB that does not answer, without the password of its address', async ({ expect }) => {
    expect(
      await prepare({ DATABASE_URL: 'mongodb://aino:salasana@127.0.0.1:1/portal?authSource=admin' }),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'MongoDB does not answer at mongodb://127.0.0.1:1/portal; DATABASE_URL names another address.\n',
    })
  })

  test('a setting that is wrong', async ({ expect }) => {
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
