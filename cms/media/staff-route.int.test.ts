import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'

import { env } from '#env'

import config from '../payload.config.ts'
import { freshPortal, TEST_PASSWORD } from '../testing/portal.ts'

const portal = await freshPortal()

beforeAll(async () => {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  await portal.payload.create({
    collection: 'media',
    data: { alt: 'Kuva' },
    file: { name: 'virka.png', data, mimetype: 'image/png', size: data.length },
  })
})

const ask = (path: string, init?: RequestInit) =>
  handleEndpoints({ config, request: new Request(`${env.cmsUrl}/api/media${path}`, init) })

test('the staff process shows a stranger a picture as a picture', async () => {
  const { status, headers } = await ask('/file/virka.png')
  expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
    200,
    'image/png',
    'nosniff',
  ])
})

test.each([
  '..%2f..%2fportal.db',
  '%2e%2e%2fportal.db',
  '..%5cportal.db',
  '%2fetc%2fpasswd',
  'puuttuu.png',
  'virka.png%00',
])('the staff process shows a stranger nothing of %s', async (name) => {
  const answer = await ask(`/file/${name}`)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await answer.text()).not.toMatch(/SQLite|root:/)
})

test('a file of more than 25 megabytes is cut off while it comes in, and refused', async () => {
  const { user } = await portal.person(['author'], { language: 'fi' })
  const login = await portal.rest('POST', '/users/login', { email: user.email, password: TEST_PASSWORD })
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Kuva' }))
  body.set('file', new Blob([Buffer.alloc(26 * 1024 * 1024)], { type: 'image/png' }), 'iso.png')
  const answer = await ask('', {
    method: 'POST',
    body,
    headers: { Authorization: `JWT ${login.body.token}` },
  })
  expect(answer.status).toBe(400)
  const told: Told = JSON.parse(await answer.text())
  expect(told.errors[0]?.data.errors[0]?.message).toBe('Tiedosto on yli 25 megatavua.')
})

interface Told {
  errors: { data: { errors: { message: string }[] } }[]
}
