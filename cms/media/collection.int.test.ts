import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { env } from '#env'

import { wave } from '../testing/files.ts'
import { freshPortal } from '../testing/portal.ts'

const portal = await freshPortal()
const FOLDER = path.join(env.dataDir, 'media')

/** A plain picture of the given width. */
async function png(name: string, width = 1800) {
  const data = await sharp({ create: { width, height: 600, channels: 3, background: '#1f5f5b' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

function textFile(name: string, mimetype: string, text: string) {
  const data = Buffer.from(text)
  return { data, mimetype, name, size: data.length }
}

describe('an uploaded picture', () => {
  test('gets small ones in two formats, all in the data folder', async () => {
    const media = await portal.payload.create({
      collection: 'media',
      data: { alt: 'Vihreä pinta' },
      file: await png('iso.png'),
    })
    const widths = { avif480: 480, webp480: 480, avif960: 960, webp960: 960, avif1600: 1600, webp1600: 1600 }
    for (const [name, width] of Object.entries(widths)) {
      const size = Object.entries(media.sizes ?? {}).find(([key]) => key === name)?.[1]
      const format = name.slice(0, 4)
      expect(size).toMatchObject({ width, mimeType: `image/${format}` })
      const file = path.join(FOLDER, size?.filename ?? '')
      const seen = await sharp(file).metadata()
      expect(seen.width).toBe(width)
      expect(format === 'avif' ? 'heif' : format).toBe(seen.format)
    }
    expect(existsSync(path.join(FOLDER, 'iso.png'))).toBe(true)
  })

  test('is never enlarged', async () => {
    const media = await portal.payload.create({
      collection: 'media',
      data: { alt: 'Pieni' },
      file: await png('pieni.png', 300),
    })
    for (const size of Object.values(media.sizes ?? {})) expect(size.width ?? 0).toBeLessThanOrEqual(300)
  })

  test('takes another name when there is a file of its own', async () => {
    const upload = async () =>
      portal.payload.create({
        collection: 'media',
        data: { decorative: true },
        file: await png('sama.png', 50),
      })
    const [first, second] = [await upload(), await upload()]
    expect(first.filename).toBe('sama.png')
    expect(second.filename).not.toBe('sama.png')
  })

  test('takes its files along when it is deleted', async () => {
    const { id } = await portal.payload.create({
      collection: 'media',
      data: { alt: 'Lähtevä' },
      file: await png('lahteva.png'),
    })
    const files = () => readdirSync(FOLDER).filter((name) => name.startsWith('lahteva'))
    expect(files()).toHaveLength(7)
    await portal.payload.delete({ collection: 'media', id })
    expect(files()).toEqual([])
  })
})

describe('a text alternative', () => {
  test.each([
    ['en', 'Tell what the picture shows, or mark it as decoration.'],
    ['fi', 'Kerro mitä kuvassa on, tai merkitse se koristeeksi.'],
  ] as const)('is demanded of a picture, in the language of who uploads: %s', async (language, message) => {
    const { user } = await portal.person(['author'], { language })
    for (const data of [{}, { alt: '' }, { alt: '   ' }, { decorative: false }]) {
      const upload = portal.payload.create({
        collection: 'media',
        data,
        file: await png('nimeton.png', 50),
        user,
        overrideAccess: false,
      })
      await expect(upload).rejects.toMatchObject({
        status: 400,
        data: { errors: [{ path: 'alt', message }] },
      })
    }
    expect(readdirSync(FOLDER).filter((name) => name.startsWith('nimeton'))).toEqual([])
  })

  test('is not demanded of decoration, nor of what is no picture', async () => {
    const decoration = await portal.payload.create({
      collection: 'media',
      data: { decorative: true },
      file: await png('koriste.png', 50),
    })
    expect(decoration.alt ?? null).toBeNull()
    const sound = wave()
    const recording = await portal.payload.create({
      collection: 'media',
      data: {},
      file: { data: sound, mimetype: 'audio/wav', name: 'aani.wav', size: sound.length },
    })
    expect(recording.mimeType).toBe('audio/wav')
  })

  test('cannot be taken away afterwards', async () => {
    const editor = await portal.person(['editor'])
    const { id } = await portal.payload.create({
      collection: 'media',
      data: { alt: 'Kuvaus' },
      file: await png('kuvattu.png', 50),
    })
    expect((await editor.rest('PATCH', `/media/${id}`, { alt: '' })).status).toBe(400)
    expect((await editor.rest('PATCH', `/media/${id}`, { alt: '', decorative: true })).status).toBe(200)
  })
})

describe('an upload is refused when it is', () => {
  test.each([
    ['a web page', textFile('sivu.html', 'text/html', '<script>alert(1)</script>')],
    ['a web page that says it is a picture', textFile('kuva.png', 'image/png', '<script>alert(1)</script>')],
    [
      'a drawing that may hold scripts',
      textFile('k.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    [
      'a drawing that says it is a picture',
      textFile('k.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a program', textFile('ohjelma.js', 'text/javascript', 'alert(1)')],
    ['a broken picture', textFile('rikki.jpg', 'image/jpeg', 'ei kuva')],
  ])('%s', async (_, file) => {
    const before = readdirSync(FOLDER)
    const upload = portal.payload.create({ collection: 'media', data: { alt: 'Kuva' }, file })
    await expect(upload).rejects.toMatchObject({ status: 400 })
    expect(readdirSync(FOLDER)).toEqual(before)
  })

  test('missing', async () => {
    await expect(portal.payload.create({ collection: 'media', data: { alt: 'Kuva' } })).rejects.toMatchObject(
      {
        status: 400,
      },
    )
  })
})
