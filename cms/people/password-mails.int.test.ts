import { afterAll, beforeEach, expect, test } from 'vitest'

import { env } from '#env'

import { deliver } from '../mail/deliver.ts'
import { linksIn, startMailServer } from '../testing/mail-server.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const { payload } = portal
const admin = await portal.person(['admin'])
const server = await startMailServer()

afterAll(() => server.stop())
beforeEach(() => {
  server.letters.length = 0
})

const post = () => deliver(payload, new Date())

const newUser = (email: string, language: 'fi' | 'en') => ({
  name: 'Uusi <b>',
  email,
  language,
  roles: ['author'],
  password: 'the admin’s own choice',
})

const tokenIn = (url: string | undefined) => {
  const [, token = ''] = /\/admin\/reset\/(\w+)$/.exec(url ?? '') ?? []
  return token
}

test('whom an admin makes an account for is invited in the own language, and sets a password', async () => {
  const email = 'uusi@portal.example'
  expect((await admin.rest('POST', '/users', newUser(email, 'fi'))).status).toBe(201)
  await post()
  const letter = server.letterTo(email)
  expect(letter.subject).toBe('Tunnuksesi: Sitouttaja')
  expect(letter.text).toContain('Hei Uusi <b>!')
  expect(letter.html).toContain('Hei Uusi &lt;b&gt;!')
  const url = linksIn(letter).get('Aseta salasana')
  expect(url?.startsWith(`${env.cmsUrl}/admin/reset/`)).toBe(true)
  expect(letter.text).toContain(url)
  const password = 'my own long password'
  const reset = await portal.rest('POST', '/users/reset-password', { token: tokenIn(url), password })
  expect(reset.status).toBe(200)
  expect((await portal.rest('POST', '/users/login', { email, password })).status).toBe(200)
})

test('an invitation lasts for a week, a new password for an hour', async () => {
  const email = 'second@portal.example'
  await admin.rest('POST', '/users', newUser(email, 'en'))
  const left = async () => {
    const { docs } = await payload.db.find<{ id: string; resetPasswordExpiration: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    })
    return (Date.parse(docs[0]?.resetPasswordExpiration ?? '') - Date.now()) / 3_600_000
  }
  expect(Math.round(await left())).toBe(7 * 24)
  await payload.db.updateMany({ collection: 'users', where: {}, data: { resetPasswordRequestedAt: null } })
  await portal.rest('POST', '/users/forgot-password', { email })
  expect(Math.round(await left())).toBe(1)
  await post()
  expect(server.letters.map(({ subject }) => subject).toSorted()).toEqual([
    'Setting a new password',
    'Your account: Sitouttaja',
  ])
})

test('who forgets a password, or names who does, is mailed once a minute, and a stranger never', async () => {
  const { email } = admin.user
  for (const address of [email, email, email, 'stranger@reader.example']) {
    expect((await portal.rest('POST', '/users/forgot-password', { email: address })).status).toBe(200)
  }
  await post()
  expect(server.letters).toHaveLength(1)
  expect(server.letterTo(email).subject).toBe('Setting a new password')
})

test('a letter to the staff bears the name that the portal has in their language', async () => {
  const names = [
    { language: 'fi', name: 'Sitouttaja' },
    { language: 'en', name: 'The Engager' },
  ] as const
  await payload.updateGlobal({ slug: 'settings', data: { names: [...names] } })
  await admin.rest('POST', '/users', newUser('suomeksi@portal.example', 'fi'))
  await admin.rest('POST', '/users', newUser('english@portal.example', 'en'))
  await post()
  const told = ['suomeksi@portal.example', 'english@portal.example'].map((email) => {
    const { from, subject } = server.letterTo(email)
    return [from?.value[0]?.name, subject]
  })
  expect(told).toEqual([
    ['Sitouttaja', 'Tunnuksesi: Sitouttaja'],
    ['The Engager', 'Your account: The Engager'],
  ])
})

test('a script that makes an account mails nobody', async () => {
  await payload.create({
    collection: 'users',
    data: { ...newUser('script@portal.example', 'fi'), roles: ['author'] },
  })
  await post()
  expect(server.letters).toEqual([])
})
