import { describe, expect, test } from 'vitest'

import { freshPortal, TEST_PASSWORD } from '../testing/portal.ts'

const portal = await freshPortal()
const admin = await portal.person(['admin'])

function login(email: string, password: string) {
  return portal.rest('POST', '/users/login', { email, password })
}

let made = 0
function newUser(more: object = {}) {
  made += 1
  return {
    name: 'Uusi Tunnus',
    email: `uusi-${String(made)}@portal.example`,
    password: TEST_PASSWORD,
    roles: ['author'],
    ...more,
  }
}

describe('logging in', () => {
  test('is locked after ten wrong passwords, for the right one too, until an admin unlocks', async () => {
    const { user } = await portal.person(['author'])
    for (let tries = 1; tries <= 9; tries += 1) {
      expect((await login(user.email, `wrong ${String(tries)}`)).status).toBe(401)
    }
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(200)

    for (let tries = 1; tries <= 10; tries += 1) await login(user.email, `wrong ${String(tries)}`)
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(401)
    expect((await portal.rest('POST', '/users/unlock', { email: user.email })).status).toBe(403)
    expect((await admin.rest('POST', '/users/unlock', { email: user.email })).status).toBe(200)
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(200)
  })

  test('does not tell whether there is such an account', async () => {
    const { user } = await portal.person(['author'])
    const wrongPassword = await login(user.email, 'wrong')
    const noAccount = await login('nobody@portal.example', 'wrong')
    expect(noAccount).toEqual(wrongPassword)
  })

  test('does not mind capitals in the address', async () => {
    const { user } = await portal.person(['author'])
    expect((await login(` ${user.email.toUpperCase()}`, TEST_PASSWORD)).status).toBe(200)
  })

  test.each([
    [{}],
    [{ email: 'a@portal.example' }],
    [{ email: { $ne: null }, password: { $ne: null } }],
    [{ email: ['a'], password: 1 }],
  ])('with %o fails in order', async (words) => {
    const { status } = await portal.rest('POST', '/users/login', words)
    expect([400, 401]).toContain(status)
  })
})

describe('a password', () => {
  test('and what is made of it are in no answer', async () => {
    const created = await admin.rest('POST', '/users', newUser())
    expect(created.status).toBe(201)
    const { id, email } = created.body.doc
    const own = await login(email, TEST_PASSWORD)
    const Authorization = `JWT ${String(own.body.token)}`
    const answers = [
      created,
      own,
      await portal.rest('GET', '/users/me', undefined, { Authorization }),
      await portal.rest('GET', `/users/${id}`, undefined, { Authorization }),
      await portal.rest('PATCH', `/users/${id}`, { password: 'another long password' }, { Authorization }),
      await admin.rest('GET', `/users/${id}?showHiddenFields=true`),
      await admin.rest('GET', '/users?limit=100&showHiddenFields=true&select[hash]=true&select[salt]=true'),
    ]
    for (const { status, body } of answers) {
      expect([200, 201]).toContain(status)
      expect(JSON.stringify(body)).not.toMatch(/"(password|hash|salt|resetPasswordToken)":/)
    }
    expect((await login(email, 'another long password')).status).toBe(200)
    expect((await login(email, TEST_PASSWORD)).status).toBe(401)
  })

  test('is demanded of a new account', async () => {
    expect((await admin.rest('POST', '/users', newUser({ password: undefined }))).status).toBe(400)
    expect((await admin.rest('POST', '/users', newUser({ password: '' }))).status).toBe(400)
    expect((await admin.rest('POST', '/users', newUser({ password: { a: 1 } }))).status).toBe(400)
    expect((await admin.rest('POST', '/users', newUser({ password: 12345678 }))).status).toBe(400)
  })
})

describe('an account', () => {
  test.each([
    ['aino'],
    ['aino@'],
    ['@portal.example'],
    ['a b@portal.example'],
    [''],
    [null],
    [{ a: 1 }],
    [5],
  ])('has no such address as %o', async (email) => {
    expect((await admin.rest('POST', '/users', newUser({ email }))).status).toBe(400)
  })

  test('has an address of its own', async () => {
    const { email } = admin.user
    expect((await admin.rest('POST', '/users', newUser({ email }))).status).toBe(400)
    expect((await admin.rest('POST', '/users', newUser({ email: email.toUpperCase() }))).status).toBe(400)
  })

  test.each([
    [{ name: '' }],
    [{ roles: [] }],
    [{ roles: ['boss'] }],
    [{ roles: undefined }],
    [{ language: 'sv' }],
  ])('is refused with %o', async (data) => {
    expect((await admin.rest('POST', '/users', newUser(data))).status).toBe(400)
  })

  test('may publish under a byline', async () => {
    const { id: byline } = await portal.payload.create({
      collection: 'authors',
      data: { name: 'Aino Esimerkki' },
    })
    const { body } = await admin.rest('POST', '/users', newUser({ byline }))
    const seen = await admin.rest('GET', `/users/${body.doc.id}?depth=1`)
    expect(seen.body.byline).toMatchObject({ id: byline, name: 'Aino Esimerkki' })
    const freed = await admin.rest('PATCH', `/users/${body.doc.id}`, { byline: null })
    expect(freed.body.doc.byline ?? null).toBeNull()
  })
})
