import { describe, expect, test } from 'vitest'

import { fileView, pictureView } from './view.ts'

const NO_SIZE = { filename: null, width: null, height: null, mimeType: null, filesize: null, url: null }

const house = {
  alt: 'Punainen talo',
  decorative: false,
  credit: 'Kaisa Kuvaaja',
  place: 'Porvoo',
  caption: 'Talo joen rannassa.',
  alts: [{ language: 'en', alt: 'A red house', place: 'Porvoo, Finland', caption: '' }],
  filename: 'talo.jpg',
  mimeType: 'image/jpeg',
  filesize: 456_789,
  width: 1200,
  height: 800,
  focalX: 30,
  focalY: 70,
  sizes: {
    webp480: size('image/webp', 480),
    avif480: size('image/avif', 480),
    avif1600: size('image/avif', 1200),
    avif960: size('image/avif', 960),
    webp1600: NO_SIZE,
  },
} as const satisfies Parameters<typeof pictureView>[0]

describe('a picture', () => {
  test('offers AVIF before WebP, each from the narrowest, and the original to the rest', () => {
    expect(pictureView(house, 'fi')).toMatchObject({
      sources: [
        {
          type: 'image/avif',
          srcset: [
            { url: '/media/talo-480.avif', width: 480 },
            { url: '/media/talo-960.avif', width: 960 },
            { url: '/media/talo-1200.avif', width: 1200 },
          ],
        },
        { type: 'image/webp', srcset: [{ url: '/media/talo-480.webp', width: 480 }] },
      ],
      fallback: { url: '/media/talo.jpg', width: 1200, height: 800, type: 'image/jpeg', bytes: 456_789 },
      width: 1200,
      height: 800,
      focus: { x: 30, y: 70 },
    })
  })

  test('narrower than a size is offered once at its own width', () => {
    const own = size('image/webp', 300)
    const small = { ...house, sizes: { webp480: own, webp960: own, webp1600: own } }
    expect(pictureView(small, 'fi')?.sources).toEqual([
      { type: 'image/webp', srcset: [{ url: '/media/talo-300.webp', width: 300 }] },
    ])
  })

  test('without smaller ones has its original only', () => {
    expect(pictureView({ ...house, sizes: {} }, 'fi')?.sources).toEqual([])
  })

  test('that may move is not offered as AVIF, which would hold its frames one below another', () => {
    const moving = pictureView({ ...house, filename: 'talo.gif', mimeType: 'image/gif' }, 'fi')
    expect(moving?.sources.map(({ type }) => type)).toEqual(['image/webp'])
  })

  test('has an address that a list of sources can hold', () => {
    const odd = pictureView({ ...house, filename: 'talo, 2 å.jpg' }, 'fi')
    expect(odd?.fallback.url).toBe('/media/talo%2C%202%20%C3%A5.jpg')
  })

  test('is centred unless somebody chose what matters in it', () => {
    expect(pictureView({ ...house, focalX: null, focalY: null }, 'fi')?.focus).toEqual({ x: 50, y: 50 })
  })
})

describe('the words of a picture', () => {
  test('are Finnish in Finnish', () => {
    expect(pictureView(house, 'fi')).toMatchObject({
      alt: 'Punainen talo',
      credit: 'Kaisa Kuvaaja',
      place: 'Porvoo',
      caption: 'Talo joen rannassa.',
    })
  })

  test('are of another language where they have been written, else Finnish', () => {
    expect(pictureView(house, 'en')).toMatchObject({
      alt: 'A red house',
      credit: 'Kaisa Kuvaaja',
      place: 'Porvoo, Finland',
      caption: 'Talo joen rannassa.',
    })
  })

  test('tell which of them are not in the language that was asked for', () => {
    expect(pictureView(house, 'en')?.otherLanguage).toEqual({
      alt: undefined,
      place: undefined,
      caption: 'fi',
    })
    expect(pictureView({ ...house, alts: [], caption: null }, 'en')?.otherLanguage).toEqual({
      alt: 'fi',
      place: 'fi',
      caption: undefined,
    })
    expect(pictureView({ ...house, alts: [] }, 'fi')?.otherLanguage).toEqual({
      alt: undefined,
      place: undefined,
      caption: undefined,
    })
  })

  test('are none in place of a text alternative for decoration', () => {
    const decoration = pictureView({ ...house, alts: [], decorative: true }, 'en')
    expect([decoration?.alt, decoration?.otherLanguage.alt]).toEqual(['', undefined])
  })

  test('are left out where nothing was written', () => {
    const silent = { ...house, credit: '', place: ' ', caption: null, alts: null }
    expect(pictureView(silent, 'fi')).toMatchObject({
      credit: undefined,
      place: undefined,
      caption: undefined,
    })
  })
})

describe('no picture is', () => {
  test.each([
    ['a bare id', 'a6b1c0de'],
    ['nothing', null],
    ['a paper', { ...house, mimeType: 'application/pdf' }],
    ['one whose measures are not known', { ...house, width: null }],
  ])('%s', (_, media) => {
    expect(pictureView(media, 'fi')).toBeUndefined()
  })
})

describe('a file', () => {
  const report = {
    ...house,
    mimeType: 'application/pdf',
    filename: 'vuosi 2025.pdf',
    caption: null,
    alts: null,
  }

  test('is offered by its name, type and size', () => {
    expect(fileView(report, 'fi')).toEqual({
      url: '/media/vuosi%202025.pdf',
      name: 'vuosi 2025',
      type: 'PDF',
      mimeType: 'application/pdf',
      bytes: 456_789,
      isSound: false,
    })
    expect(fileView({ ...report, mimeType: 'audio/mpeg', filename: 'aani.mp3' }, 'fi')).toMatchObject({
      type: 'MP3',
      isSound: true,
    })
  })

  test('is called what its caption says in the language', () => {
    const named = { ...report, caption: 'Vuosikertomus' }
    const english = { language: 'en', caption: 'Annual report' } as const
    expect(fileView({ ...named, alts: [english] }, 'en')?.name).toBe('Annual report')
    expect(fileView(named, 'en')?.name).toBe('Vuosikertomus')
  })

  test.each([
    ['a bare id', 'a6b1c0de'],
    ['nothing', undefined],
    ['a picture', house],
    ['one without a size', { ...report, filesize: null }],
  ])('is none for %s', (_, media) => {
    expect(fileView(media, 'fi')).toBeUndefined()
  })
})

function size(mimeType: 'image/avif' | 'image/webp', width: number) {
  return { ...NO_SIZE, mimeType, width, filename: `talo-${String(width)}.${mimeType.slice(6)}` }
}
