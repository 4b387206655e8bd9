import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'

import { ValidationError } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'

import { appleSound, box, paper, stream, wave } from '../testing/files.ts'
import { freshPortal } from '../testing/portal.ts'
import { MEDIA_FOLDER } from './folder.ts'
import { MOST_BYTES } from './guard.ts'
import { pictureView } from './view.ts'

const portal = await freshPortal()
const SCRIPT = '<script>alert(1)</script>'
const PROFILE = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

describe('a picture that is taken in', () => {
  const formats = {
    jpg: (picture: Sharp) => picture.jpeg(),
    png: (picture: Sharp) => picture.png(),
    webp: (picture: Sharp) => picture.webp(),
    avif: (picture: Sharp) => picture.avif({ effort: 0 }),
  }

  test.each(Object.entries(formats))(
    'stands upright and tells nothing of the camera or the place: %s',
    async (ending, format) => {
      const picture = format(plain(60, 40).withExif(CAMERA).withMetadata({ orientation: 6 }))
      const data = await picture.toBuffer()
      expect((await sharp(data).metadata()).exif?.includes('Salainen')).toBe(true)

      const media = await upload(`kamera-${ending}.${ending}`, data)
      expect(media).toMatchObject({ filename: `kamera-${ending}.${ending}`, width: 40, height: 60 })
      for (const file of filesOf(`kamera-${ending}`)) {
        const { exif, xmp, iptc, orientation } = await sharp(file).metadata()
        expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1])
      }
    },
  )

  test.each([...Object.entries(formats), ['gif', (picture: Sharp) => picture.gif()] as const])(
    'loses what was hung on behind it: %s',
    async (ending, format) => {
      const data = Buffer.concat([await format(plain(60, 40)).toBuffer(), Buffer.from(hidden(ending))])
      await upload(`kaksi-${ending}.${ending}`, data)
      for (const file of filesOf(`kaksi-${ending}`)) expect(readFileSync(file).includes(SCRIPT)).toBe(false)
    },
  )

  test('is made no larger than the web shows where that would take minutes', async () => {
    const media = await upload('levea.avif', await plain(3000, 300).avif({ effort: 0 }).toBuffer())
    expect(media).toMatchObject({ width: 2560, height: 256 })
  })

  test('is named by what it is, not by what it says it is', async () => {
    const media = await upload('kuva.html', await plain(60, 40).png().toBuffer(), 'text/html')
    expect(media).toMatchObject({ filename: 'kuva.png', mimeType: 'image/png' })
  })

  test('may move, and does so in its smaller versions too', async () => {
    const frames = await Promise.all(
      ['#000', '#fff', '#f00'].map((colour) => plain(600, 300, colour).png().toBuffer()),
    )
    const data = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const media = await upload('liike.gif', data)
    expect(media).toMatchObject({ mimeType: 'image/gif', width: 600, height: 300 })

    const small = path.join(MEDIA_FOLDER, 'liike-480x240.webp')
    expect(await sharp(small).metadata()).toMatchObject({ pages: 3, width: 480 })
    expect(pictureView(media, 'fi')?.sources).toEqual([
      {
        type: 'image/webp',
        srcset: [
          { url: '/media/liike-480x240.webp', width: 480 },
          { url: '/media/liike-600x300.webp', width: 600 },
        ],
      },
    ])
  })

  test('narrower than a size is offered at its own width, and every address has its file', async () => {
    const media = await upload('kapea.jpg', await plain(700, 333).jpeg().toBuffer())
    const view = pictureView(media, 'fi')
    const widths = view?.sources.map(({ type, srcset }) => [type, ...srcset.map(({ width }) => width)])
    expect(widths).toEqual([
      ['image/avif', 480, 700],
      ['image/webp', 480, 700],
    ])
    const addresses = view?.sources.flatMap(({ srcset }) => srcset.map(({ url }) => url)) ?? []
    for (const address of [...addresses, view?.fallback.url ?? '']) {
      expect(existsSync(path.join(MEDIA_FOLDER, path.basename(address))), address).toBe(true)
    }
  })

  test('does not overwrite the smaller versions of one that ends differently', async () => {
    const black = await upload('vari.png', await plain(600, 300, '#000').png().toBuffer())
    const white = await upload('vari.jpg', await plain(600, 300, '#fff').jpeg().toBuffer())
    expect([black.filename, white.filename]).toEqual(['vari.png', 'vari-1.jpg'])
    const { channels } = await sharp(path.join(MEDIA_FOLDER, 'vari-480x240.webp')).stats()
    expect(channels[0]?.mean).toBeLessThan(10)
  })

  test('may be replaced by another, and its files go', async () => {
    const { id } = await upload('vanha.png', await plain(600, 300).png().toBuffer())
    const media = await portal.payload.update({
      collection: 'media',
      id,
      data: {},
      file: fileOf('uusi.jpg', await plain(500, 300).jpeg().toBuffer()),
    })
    expect(media).toMatchObject({ filename: 'uusi.jpg', width: 500 })
    expect(filesOf('vanha')).toEqual([])
  })
})

describe('a file is refused, in the language of who brings it, and nothing of it is kept:', async () => {
  const jpeg = await plain(900, 900).jpeg().toBuffer()
  const png = await plain(900, 900).png().toBuffer()
  const packed = deflateSync(
    Buffer.from(`1 0 2 40 << /S /JavaScript /JS (app.alert\\(1\\)) >>`.padStart(70_000)),
  )

  test.each([
    ['a picture that breaks off', 'vajaa.jpg', jpeg.subarray(0, jpeg.length / 2), /rikki|broken/],
    [
      'a picture of which only the beginning is one',
      'alku.gif',
      Buffer.from(`GIF89a${SCRIPT}`),
      /rikki|broken/,
    ],
    ['a drawing that breaks off', 'vajaa.png', png.subarray(0, -40), /rikki|broken/],
    ['a picture with more pixels than can be handled', 'suuri.png', await huge(), /50/],
    ['more than 25 megabytes', 'iso.jpg', Buffer.concat([jpeg, Buffer.alloc(MOST_BYTES)]), /25/],
    ['a web page as a picture', 'sivu.jpg', Buffer.from(SCRIPT), /JPEG/],
    ['a web page as a paper', 'sivu.pdf', Buffer.from(`<html>%PDF-1.4${SCRIPT}`), /JPEG/],
    ['a web page as sound', 'sivu.mp3', Buffer.from(`<html>ID3${SCRIPT}`), /JPEG/],
    ['a drawing as a picture', 'piirros.jpg', Buffer.from(PROFILE), /JPEG/],
    ['a drawing as itself', 'piirros.svg', Buffer.from(PROFILE), /JPEG/],
    ['a film in an Ogg', 'filmi.ogg', Buffer.from(`OggS${'\0'.repeat(24)}\x80theora`, 'latin1'), /JPEG/],
    ['an archive', 'paketti.pdf', Buffer.from('PK\x03\x04'), /JPEG/],
    ['nothing', 'tyhja.png', Buffer.alloc(0), /JPEG/],
    [
      'a paper with a program',
      'a.pdf',
      paper(['<< /S /JavaScript /JS (app.alert\\(1\\)) >>']),
      /ohjelma|program/,
    ],
    ['a paper with a program in disguise', 'b.pdf', paper(['<< /S /#4Aava#53cript >>']), /ohjelma|program/],
    ['a paper with a packed program', 'c.pdf', paper([stream(packed)]), /ohjelma|program/],
    [
      'a paper with a packed program behind a false start',
      'c.pdf',
      paper([Buffer.concat([Buffer.from('% stream\n'), stream(packed)])]),
      /ohjelma|program/,
    ],
    ['a paper that starts a program', 'd.pdf', paper(['<< /S /Launch /F (cmd.exe) >>']), /ohjelma|program/],
    ['a paper with a film', 'e.pdf', paper(['<< /Subtype /RichMedia >>']), /ohjelma|program/],
    [
      'a paper with a form that holds programs',
      'f.pdf',
      paper(['<< /XFA [(a) 3 0 R] >>']),
      /ohjelma|program/,
    ],
    ['a paper that cannot be read', 'g.pdf', paper(['<< /Encrypt 5 0 R >>']), /salattu|encrypted/],
    [
      'a paper that brings files along',
      'i.pdf',
      paper(['<< /Type /Filespec /EF << /F 3 0 R >> >>', stream(Buffer.from('PK'), '/Type /EmbeddedFile')]),
      /liitetiedostoja|other files/,
    ],
    ['a paper that breaks off', 'j.pdf', paper().subarray(0, -6), /rikki|broken/],
    ['a paper that is packed twice', 'k.pdf', paper([TWICE]), /purkautuu|unpacks/],
    ['sound that breaks off', 'vajaa.wav', wave().subarray(0, -9), /rikki|broken/],
    ['sound that is only a tag', 'tyhja.mp3', Buffer.from('ID3\x03\0\0\0\0\0\0'), /rikki|broken/],
    ['sound with a film', 'elokuva.m4a', appleSound({ handler: 'vide' }), /pelkkä ääni|more than sound/],
    ['a paper that unpacks without end', 'h.pdf', paper([bomb()]), /purkautuu|unpacks/],
  ])('%s', async (_, name, data, reason) => {
    const before = {
      files: readdirSync(MEDIA_FOLDER),
      ...(await portal.payload.count({ collection: 'media' })),
    }
    const messages: string[] = []
    for (const language of ['fi', 'en'] as const) {
      const { status, data: told } = await refusal(name, data, language)
      expect({ status, paths: told.errors.map(({ path }) => path) }).toEqual({ status: 400, paths: ['file'] })
      messages.push(told.errors[0]?.message ?? '')
    }
    expect(messages[0]).not.toBe(messages[1])
    for (const message of messages) expect(message).toMatch(reason)
    const after = {
      files: readdirSync(MEDIA_FOLDER),
      ...(await portal.payload.count({ collection: 'media' })),
    }
    expect(after).toEqual(before)
  })

  test('in place of one that is there, which stays', async () => {
    const { id } = await upload('jaava.jpg', jpeg)
    const before = readdirSync(MEDIA_FOLDER)
    const change = portal.payload.update({
      collection: 'media',
      id,
      data: {},
      file: fileOf('jaava.jpg', Buffer.from(SCRIPT)),
    })
    await expect(change).rejects.toMatchObject({ status: 400 })
    expect(readdirSync(MEDIA_FOLDER)).toEqual(before)
  })

  test('one that the portal should fetch from an address', async () => {
    const author = await portal.person(['author'], { language: 'fi' })
    const answer = await author.rest('POST', '/media', {
      alt: 'Kuva',
      filename: 'haettu.png',
      url: 'https://pictures.example/kuva.png',
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual([{ path: 'file', message: 'Valitse tiedosto.' }])
  })
})

test('a stranger is turned away before the file is opened', async () => {
  const { user } = await portal.person(['moderator'])
  const bring = (options: object) =>
    portal.payload.create({
      collection: 'media',
      data: { decorative: true },
      file: fileOf('kuva.png', Buffer.from(SCRIPT)),
      overrideAccess: false,
      ...options,
    })
  await expect(bring({})).rejects.toMatchObject({ status: 403 })
  const { data, ...file } = fileOf('kuva.png', await plain(60, 40).png().toBuffer())
  await expect(bring({ user, file: { ...file, data } })).rejects.toMatchObject({ status: 403 })
})

const CAMERA = {
  IFD0: { Make: 'Salainen', ImageDescription: 'Koti' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '60/1 10/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '24/1 56/1 0/1',
  },
}

function plain(width: number, height: number, background = '#1f5f5b'): Sharp {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** One row more than fifty million pixels. */
function huge(): Promise<Buffer> {
  return plain(10_000, 5001).png({ compressionLevel: 1 }).toBuffer()
}

const TWICE = '<< /Filter [/FlateDecode /FlateDecode] /Length 0 >>\nstream\n\nendstream'

/** What follows the end of a picture; in an AVIF it must be a box of its own. */
function hidden(ending: string): Buffer | string {
  return ending === 'avif' ? box('free', SCRIPT) : SCRIPT
}

/** Small, and it unpacks into three hundred megabytes. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(30 * 1024 * 1024))
  return Buffer.concat(Array.from({ length: 10 }, () => stream(packed)))
}

function fileOf(name: string, data: Buffer, mimetype = 'image/jpeg') {
  return { name, data, mimetype, size: data.length }
}

async function upload(name: string, data: Buffer, mimetype?: string) {
  return portal.payload.create({
    collection: 'media',
    data: { alt: 'Kuva' },
    file: fileOf(name, data, mimetype),
  })
}

async function refusal(name: string, data: Buffer, language: 'fi' | 'en'): Promise<ValidationError> {
  const req = { headers: new Headers({ 'accept-language': language }) }
  try {
    await portal.payload.create({
      collection: 'media',
      data: { alt: 'Kuva' },
      file: fileOf(name, data),
      req,
    })
  } catch (error) {
    if (error instanceof ValidationError) return error
    throw error
  }
  return expect.fail(`${name} was taken in`)
}

function filesOf(name: string): string[] {
  return readdirSync(MEDIA_FOLDER)
    .filter((file) => file.startsWith(name))
    .map((file) => path.join(MEDIA_FOLDER, file))
}
