import { beforeEach, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { freshPortal, TEST_PASSWORD } from '../cms/testing/portal.ts'
import { readWish, setAccount } from './account.ts'
import { Refusal } from './refusal.ts'
import { runScript } from './testing/processes.ts'

// The command begins by loading all of Payload: seconds, and more of them while other tests run.
vi.setConfig({ testTimeout: 120_000 })

const portal = await freshPortal()

async function login(email: string, password: string): Promise<number> {
  return (await portal.rest('POST', '/users/login', { email, password })).status
}

describe('the words of the command', () => {
  test('tell an address, roles and a name', () => {
    const words = [
      '--email',
      ' Aino@Portal.Example',
      '--role',
      'author',
      '--role=editor',
      '--role',
      'author',
      '--name',
      'Aino',
    ]
    expect(readWish(words)).toEqual({
      email: 'aino@portal.example',
      roles: ['author', 'editor'],
      name: 'Aino',
    })
  })

  test.each(['--help', '-h'])('may ask for help: %s', (word) => {
    expect(readWish([word])).toBe('help')
  })

  test.each([
    ['no address', ['--role', 'admin'], '--email is missing'],
    ['an address that is none', ['--email', 'aino', '--role', 'admin'], '"aino" is no e-mail address'],
    ['no role', ['--email', 'aino@portal.example'], '--role is missing'],
    [
      'an unknown role',
      ['--email', 'aino@portal.example', '--role', 'admin', '--role', 'boss'],
      'no role "boss"',
    ],
    ['an unknown option', ['--email', 'aino@portal.example', '--rule', 'admin'], "'--rule'"],
    ['a word without an option', ['aino@portal.example'], 'aino@portal.example'],
    ['an option without its value', ['--email'], '--email'],
  ])('are refused in one sentence when they hold %s', (_, words, sentence) => {
    expect(() => readWish(words)).toThrow(Refusal)
    expect(() => readWish(words)).toThrow(sentence)
    expect(() => readWish(words)).not.toThrow('\n')
  })
})

describe('a new account', () => {
  test('logs in with its password and has the roles', async () => {
    const { password, isNew } = await setAccount(portal.payload, {
      email: 'uusi@portal.example',
      roles: ['editor', 'moderator'],
    })
    expect(isNew).toBe(true)
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(await login('uusi@portal.example', password)).toBe(200)
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'uusi@portal.example' } },
    })
    expect(docs[0]).toMatchObject({ name: 'uusi', roles: ['editor', 'moderator'], language: 'fi' })
  })

  test('takes the name that it is given', async () => {
    await setAccount(portal.payload, { email: 'nimi@portal.example', roles: ['author'], name: 'Nimi Merkki' })
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { name: { equals: 'Nimi Merkki' } },
    })
    expect(docs).toHaveLength(1)
  })
})

describe('an account that is there', () => {
  let person: Awaited<ReturnType<typeof portal.person>>
  beforeEach(async () => {
    person = await portal.person(['author'], { name: 'Vanha Nimi' })
  })

  test('keeps its name and its id, and gets the roles and the password', async () => {
    const { email, id } = person.user
    const { password, isNew } = await setAccount(portal.payload, { email, roles: ['admin'] })
    expect(isNew).toBe(false)
    expect(await portal.payload.findByID({ collection: 'users', id })).toMatchObject({
      name: 'Vanha Nimi',
      roles: ['admin'],
    })
    expect(await login(email, TEST_PASSWORD)).toBe(401)
    expect(await login(email, password)).toBe(200)
  })

  test('is logged out where it was logged in', async () => {
    expect((await person.rest('GET', '/users/me')).body.user).not.toBeNull()
    await setAccount(portal.payload, { email: person.user.email, roles: ['author'] })
    expect((await person.rest('GET', '/users/me')).body.user).toBeNull()
  })

  test('works again when it was disabled', async () => {
    const { email, id } = person.user
    await portal.payload.update({ collection: 'users', id, data: { disabled: true } })
    const { password } = await setAccount(portal.payload, { email, roles: ['author'] })
    expect(await login(email, password)).toBe(200)
  })

  test('works again when wrong passwords had locked it', async () => {
    const { email } = person.user
    for (let tries = 0; tries < 10; tries += 1) await login(email, 'a wrong one')
    expect(await login(email, TEST_PASSWORD)).toBe(401)
    const { password } = await setAccount(portal.payload, { email, roles: ['author'] })
    expect(await login(email, password)).toBe(200)
  })
})

describe('the command', () => {
  /** On the database that the tests look into. */
  function user(...words: string[]) {
    const { PAYLOAD_SECRET = '' } = process.env
    return runScript({
      args: ['scripts/user.ts', ...words],
      env: { DATA_DIR: env.dataDir, DATABASE_URL: env.databaseUrl, PAYLOAD_SECRET },
    })
  }

  test('prints a password that logs in, alone on its last line', async () => {
    const { code, stdout, stderr } = await user('--email', 'komento@portal.example', '--role', 'admin')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lastLine = stdout.trimEnd().split('\n').at(-1) ?? ''
    expect(await login('komento@portal.example', lastLine)).toBe(200)
  })

  test('refuses a wrong role with one sentence', async () => {
    expect(await user('--email', 'komento@portal.example', '--role', 'boss')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no role "boss"; the roles are author, editor, moderator, admin.\n',
    })
  })

  test('tells how it is used', async () => {
    const { code, stdout } = await user('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('--email')
  })
})
