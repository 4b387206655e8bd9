import { readFileSync } from 'node:fs'
import path from 'node:path'

import { handleEndpoints } from 'payload'
import { expect, test } from 'vitest'

import { env } from '#env'

import config from '../payload.config.ts'
import { appleSound, box, mpegFrames, opus, paper, part, wave } from '../testing/files.ts'
import { freshPortal } from '../testing/portal.ts'
import { MEDIA_FOLDER } from './folder.ts'
import { fileView } from './view.ts'

const portal = await freshPortal()

/** Stands for a name, a place, a cover: whatever is written beside sound and pages. */
const SECRET = 'Salainen'
const about = box('udta', box('meta', SECRET))

const FILES = [
  ['mp3', 'audio/mpeg', Buffer.concat([Buffer.from(`ID3\x03\0\0\0\0\0\x08${SECRET}`), mpegFrames(4)])],
  ['m4a', 'audio/mp4', appleSound({ about: [about] })],
  ['ogg', 'audio/ogg', opus(SECRET)],
  ['wav', 'audio/wav', wave({ before: [part('LIST', Buffer.from(SECRET))] })],
  [
    'pdf',
    'application/pdf',
    paper(['(sivu)'], { beside: [`<< /Author (${SECRET}) >>`], trailer: '/Info 3 0 R' }),
  ],
] as const

test.each(FILES)(
  'of a file are kept and served the sound and the pages alone: %s',
  async (ending, mimeType, data) => {
    expect(data.includes(SECRET)).toBe(true)
    const media = await upload(`tiedosto-${ending}.html`, data)
    const filename = `tiedosto-${ending}.${ending}`
    expect(media).toMatchObject({ filename, mimeType })

    const stored = readFileSync(path.join(MEDIA_FOLDER, filename))
    const request = new Request(`${env.cmsUrl}/api/media/file/${filename}`)
    const served = Buffer.from(await (await handleEndpoints({ config, request })).arrayBuffer())
    expect(served.equals(stored)).toBe(true)
    expect(stored.includes(SECRET)).toBe(false)
    expect(fileView(media, 'fi')).toMatchObject({ bytes: stored.length, type: ending.toUpperCase() })
  },
)

test('a paper that only speaks of programs is taken in', async () => {
  const media = await upload('puhe-ohjelmista.html', paper(['(Opas: JavaScript, Launch ja RichMedia)']))
  expect(media).toMatchObject({ filename: 'puhe-ohjelmista.pdf', mimeType: 'application/pdf' })
})

async function upload(name: string, data: Buffer) {
  const file = { name, data, mimetype: 'application/octet-stream', size: data.length }
  return portal.payload.create({ collection: 'media', data: {}, file })
}
