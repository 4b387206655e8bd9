import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'

import { env } from '#env'

import config from '../payload.config.ts'
import { freshPortal } from '../testing/portal.ts'

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

test.each(['..%2f..%2fportal.db', '%2e%2e%2fportal.db', '..%5cportal.db', '%2fetc%2fpasswd', 'puuttuu.png', 'virka.png%00'])(
  'the staff process shows a stranger nothing of %s',
  async (name) => {
    const answer = await ask(`/file/${name}`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await answer.text()).not.toMatch(/SQLite|root:/)
    console.log(name, answer.status)
  },
)

test('a file that is too large is broken off, in both languages', async () => {
  const { user } = await portal.person(['author'])
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Kuva' }))
  body.set('file', new Blob([Buffer.alloc(26 * 1024 * 1024)], { type: 'image/png' }), 'iso.png')
  const answer = await ask('', { method: 'POST', body })
  console.log(user.email, answer.status, await answer.text())
  expect(answer.status).toBe(413)
})
