import { expect, test } from 'vitest'

import { freshPortal, TEST_PASSWORD } from '../testing/portal.ts'

const { payload, rest } = await freshPortal()

const account = {
  name: 'Kuka Tahansa',
  email: 'anybody@elsewhere.example',
  password: TEST_PASSWORD,
  roles: ['admin'],
  language: 'fi',
} as const

test.each([
  ['POST', '/users/first-register', {}],
  ['POST', '/users/first-register?overrideAccess=true', {}],
  ['POST', '/users', {}],
  ['POST', '/users?draft=true&depth=0', {}],
  ['POST', '/users', { 'X-HTTP-Method-Override': 'PUT' }],
])('a stranger makes no first account by %s %s', async (method, path, headers) => {
  expect((await rest(method, path, account, headers)).status).toBe(403)
  expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
})

test('a stranger makes no first account through the Local API', async () => {
  const made = payload.create({
    collection: 'users',
    data: { ...account, roles: [...account.roles] },
    overrideAccess: false,
  })
  await expect(made).rejects.toMatchObject({ status: 403 })
  expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
})
