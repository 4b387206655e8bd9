import { deflateSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { paper, stream } from '../../testing/files.ts'
import { onlyPages } from './pages.ts'

/** Stands for whatever somebody might not want to tell. */
const SECRET = 'Salainen'

/** What is left, with the objects that the library packed in plain sight. */
async function left(data: Buffer): Promise<string> {
  const pages = await onlyPages(data)
  if (!pages.ok) return expect.fail(pages.reason)
  const { PDFParser } = await import('@cantoo/pdf-lib')
  const context = await PDFParser.forBytesWithOptions(pages.data).parseDocument()
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString())
  return [Buffer.from(pages.data).toString('latin1'), ...objects].join('\n')
}

describe('of a PDF go', () => {
  const description = `<< /Author (${SECRET}) /CreationDate (D:${SECRET}) /Title (${SECRET}) >>`
  const packed = deflateSync(Buffer.from(`9 0 ${description}`))

  test.each([
    ['its author and dates', paper(['(sivu)'], { beside: [description], trailer: '/Info 3 0 R' })],
    [
      'they where they are packed',
      paper(['(sivu)'], {
        beside: [stream(packed, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')],
        trailer: '/Info 9 0 R',
      }),
    ],
    [
      'its description in XML',
      paper(['<< /Sivu (sivu) /Metadata 3 0 R >>'], {
        beside: [stream(Buffer.from(SECRET), '/Type /Metadata')],
      }),
    ],
    [
      'what programs keep for themselves',
      paper([`<< /Sivu (sivu) /PieceInfo << /Ohjelma (${SECRET}) >> >>`]),
    ],
    ['the names in remarks', paper([`<< /Sivu (sivu) /Rect [0 0 9 9] /Subtype /Text /T (${SECRET}) >>`])],
    ['seals', paper([`<< /FT /Sig /Sivu (sivu) /V << /ByteRange [0 1] /Name (${SECRET}) >> >>`])],
    [
      'its earlier versions',
      Buffer.concat([paper([`(${SECRET})`]), Buffer.from('2 0 obj\n(sivu)\nendobj\ntrailer\n<<>>\n%%EOF\n')]),
    ],
    ['what follows its end', Buffer.concat([paper(['(sivu)']), Buffer.from(`<b>${SECRET}</b>`)])],
  ])('%s', async (_, data) => {
    const rest = await left(data)
    expect(rest).toContain('sivu')
    expect(rest).not.toContain(SECRET)
  })

  test('what a camera wrote into its pictures, but not their colours', async () => {
    const segment = (marker: number, content: string) => {
      const body = Buffer.from(content, 'latin1')
      return Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
    }
    const jpeg = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0'),
      segment(0xe1, `Exif\0\0${SECRET}`),
      segment(0xe2, 'ICC_PROFILE\0sRGB'),
      segment(0xe2, `MPF\0${SECRET}`),
      segment(0xfe, SECRET),
      Buffer.from([0xff, 0xff]),
      segment(0xee, 'Adobe'),
      segment(0xda, 'kuva'),
      Buffer.from([0xff, 0xd9]),
    ])
    const rest = await left(paper([stream(jpeg, '/Subtype /Image /Filter /DCTDecode')]))
    for (const part of ['JFIF', 'sRGB', 'Adobe', 'kuva']) expect(rest).toContain(part)
    expect(rest).not.toContain(SECRET)
  })
})

test('a field of a form keeps its name', async () => {
  expect(await left(paper(['<< /Rect [0 0 9 9] /Subtype /Widget /T (Nimi) >>']))).toContain('Nimi')
})

const hex = (text: string) => Buffer.from(Buffer.from(text).toString('hex'))

describe('a PDF is refused', () => {
  const attached = paper(['<< /Type /Filespec /F (laskelma.xlsx) /EF << /F 3 0 R >> >>'])
  test.each([
    ['that breaks off', paper(['(sivu)']).subarray(0, -6), 'broken-paper'],
    ['without pages', Buffer.from('%PDF-1.4\n1 0 obj\n(sivu)\nendobj\ntrailer\n<<>>\n%%EOF'), 'broken-paper'],
    ['with a page that cannot be read', paper(['<< /Sivu (sivu']), 'broken-paper'],
    ['that is no PDF', Buffer.from('%PDF-%%EOF'), 'broken-paper'],
    ['that brings files along', attached, 'attached-paper'],
    [
      'with a program that is packed in an older way',
      paper([
        stream(hex('9 0 << /S /JavaScript >>'), '/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode'),
        '9 0 R',
      ]),
      'active-paper',
    ],
    ['with a film that has a program', paper(['<< /S /Rendition /JS (app.alert) >>']), 'active-paper'],
    ['that is encrypted', paper([], { trailer: '/Encrypt << >>' }), 'locked-paper'],
  ] as const)('%s', async (_, data, reason) => {
    expect(await onlyPages(data)).toEqual({ ok: false, reason })
  })
})
