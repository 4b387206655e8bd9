import { beforeAll, describe, expect, test } from 'vitest'

import { freshPortal, TEST_PASSWORD, type Person } from '../testing/portal.ts'

const portal = await freshPortal()
const { payload } = portal
const admin = await portal.person(['admin'])
const author = await portal.person(['author'])
const moderator = await portal.person(['moderator', 'editor'])
const byline = await payload.create({ collection: 'authors', data: { name: 'Aino Esimerkki' } })

async function logIn(email: string, password: string) {
  return portal.rest('POST', '/users/login', { email, password })
}

describe('of the own account', () => {
  test.each([
    ['roles', ['admin']],
    ['email', 'other@portal.example'],
    ['disabled', true],
    ['byline', byline.id],
  ])('nobody but an admin sets %s', async (field, value) => {
    const sent = { [field]: value }
    for (const { rest, user } of [author, moderator]) {
      const stored = () =>
        payload.findByID({ collection: 'users', id: user.id, depth: 0, showHiddenFields: true })
      const { [field]: before } = asRecord(await stored())
      for (const query of ['', '?overrideAccess=true', '?trash=true&draft=true']) {
        await rest('PATCH', `/users/${user.id}${query}`, sent)
      }
      await rest('PATCH', `/users?where[id][equals]=${user.id}`, sent)
      await rest('POST', '/users/me', sent)
      await rest('POST', '/users/refresh-token', sent)
      await payload.update({ collection: 'users', id: user.id, data: sent, user, overrideAccess: false })
      expect(asRecord(await stored())[field]).toEqual(before)
    }
    const target = await payload.create({
      collection: 'users',
      data: {
        ...{ name: 'Kohde', email: `target-${field}@portal.example`, password: TEST_PASSWORD },
        ...{ roles: ['author'], language: 'fi' },
      },
    })
    const { body } = await admin.rest('PATCH', `/users/${target.id}?depth=0`, sent)
    expect(body.doc[field]).toEqual(value)
  })

  test('everybody sets name, language and password', async () => {
    const sent = { name: 'Uusi Nimi', language: 'fi', password: 'another long password' }
    const { status, body } = await author.rest('PATCH', `/users/${author.user.id}`, sent)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ name: 'Uusi Nimi', language: 'fi' })
    expect((await logIn(author.user.email, TEST_PASSWORD)).status).toBe(401)
    expect((await logIn(author.user.email, sent.password)).status).toBe(200)
  })

  test('a role that was taken away is gone with the next request', async () => {
    const person = await portal.person(['editor'])
    expect((await person.rest('POST', '/authors', { name: 'Nimi' })).status).toBe(201)
    await admin.rest('PATCH', `/users/${person.user.id}`, { roles: ['author'] })
    expect((await person.rest('POST', '/authors', { name: 'Nimi' })).status).toBe(403)
  })
})

test('nobody but an admin reaches another account', async () => {
  const { id, email } = admin.user
  for (const { rest } of [author, moderator]) {
    expect((await rest('GET', `/users/${id}`)).status).toBe(404)
    expect((await rest('PATCH', `/users/${id}`, { password: 'taken over' })).status).toBe(403)
    expect(
      (await rest('PATCH', '/users?where[email][exists]=true', { language: 'en' })).body.docs,
    ).toHaveLength(1)
    expect((await rest('DELETE', `/users/${id}`)).status).toBe(403)
    expect((await rest('POST', '/users/unlock', { email })).status).toBe(403)
    expect((await rest('POST', `/users/${id}/duplicate`)).status).toBe(404)
  }
})

test('whoever asks for a new password learns neither the token nor whether the account exists', async () => {
  const known = await portal.rest('POST', '/users/forgot-password', {
    email: admin.user.email,
    disableEmail: true,
  })
  const unknown = await portal.rest('POST', '/users/forgot-password', { email: 'nobody@portal.example' })
  expect(known).toEqual(unknown)
  expect(JSON.stringify(known)).not.toMatch(/[\da-f]{40}/)
})

describe('a disabled user', () => {
  let person: Person
  beforeAll(async () => {
    person = await portal.person(['admin'])
    expect((await person.rest('GET', '/users')).body.docs.length).toBeGreaterThan(1)
    await admin.rest('PATCH', `/users/${person.user.id}`, { disabled: true })
  })

  test('is out at once, with the token of before', async () => {
    expect((await person.rest('GET', '/users/me')).body.user).toBeNull()
    expect((await person.rest('GET', '/users')).status).toBe(403)
    expect((await person.rest('POST', '/authors', { name: 'Nimi' })).status).toBe(403)
    expect((await person.rest('POST', '/users/refresh-token')).status).toBe(403)
    expect((await person.rest('POST', '/payload-preferences/any', { value: 1 })).status).toBe(401)
    expect((await person.rest('PATCH', `/users/${person.user.id}`, { disabled: false })).status).toBe(403)
  })

  test('does not log in', async () => {
    const { status, body } = await logIn(person.user.email, TEST_PASSWORD)
    expect(status).toBe(403)
    expect(body).not.toHaveProperty('token')
  })

  test('does not come in by a new password', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.user.email },
      disableEmail: true,
    })
    const answer = await portal.rest('POST', '/users/reset-password', {
      token,
      password: 'a new long password',
    })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('eyJ')
    const stored = await payload.findByID({ collection: 'users', id: person.user.id, showHiddenFields: true })
    expect(stored.sessions ?? []).toEqual([])
    expect((await logIn(person.user.email, 'a new long password')).status).toBe(403)
  })

  test('is nobody to code that acts on their behalf', async () => {
    const user = { ...person.user, disabled: true }
    const asked = payload.create({
      collection: 'authors',
      data: { name: 'Nimi' },
      user,
      overrideAccess: false,
    })
    await expect(asked).rejects.toMatchObject({ status: 403 })
  })

  test('comes back when enabled, with a new login', async () => {
    await admin.rest('PATCH', `/users/${person.user.id}`, { disabled: false, password: TEST_PASSWORD })
    expect((await person.rest('GET', '/users')).status).toBe(403)
    expect((await logIn(person.user.email, TEST_PASSWORD)).status).toBe(200)
  })
})

function asRecord(user: object): Record<string, unknown> {
  return { ...user }
}
