import { describe, expect, test } from 'vitest'

import { appleSound, box, mpegFrames, oggPage, opus, part, wave } from '../../testing/files.ts'
import { cleanSound, type SoundType } from './sound.ts'

/** Stands for whatever somebody might not want to tell: a name, a place, a day. */
const SECRET = 'Salainen'

const cleaned = (data: Buffer, type: SoundType) => {
  const result = cleanSound(data, type)
  return result.ok ? result.data : expect.fail(result.reason)
}

describe('an MP3 keeps its frames and nothing', () => {
  const frames = mpegFrames(4)
  const id3 = (content: string) => {
    const head = Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1')
    head.set([0, 0, content.length >> 7, content.length & 0x7f], 6)
    return Buffer.concat([head, Buffer.from(content, 'latin1')])
  }
  const id3v1 = Buffer.from(`TAG${SECRET}`.padEnd(128, '\0'))
  const ape = (content: string) => {
    const head = Buffer.alloc(32)
    head.write('APETAGEX')
    head.writeUInt32LE(content.length + 32, 12)
    return Buffer.concat([head, Buffer.from(content, 'latin1'), head])
  }
  /** The beginning of a frame in a picture is chance, and so may two be. */
  const cover = `APIC${SECRET}${mpegFrames(2).toString('latin1')}`

  test.each([
    ['before them', Buffer.concat([id3(cover), frames])],
    ['twice before them', Buffer.concat([id3(SECRET), id3(cover), frames])],
    ['behind them', Buffer.concat([frames, id3v1])],
    ['behind them, in two ways', Buffer.concat([id3(SECRET), frames, ape(cover), id3v1])],
    ['of lyrics', Buffer.concat([frames, Buffer.from(`LYRICSBEGIN${SECRET}LYRICS200`), id3v1])],
    ['that is half a frame', Buffer.concat([frames, mpegFrames(1).subarray(0, 300)])],
  ])('%s', (_, data) => {
    expect(cleaned(data, 'audio/mpeg').equals(frames)).toBe(true)
  })

  test('between them', () => {
    const data = Buffer.concat([frames, id3(SECRET), frames])
    expect(cleaned(data, 'audio/mpeg').equals(Buffer.concat([frames, frames]))).toBe(true)
  })
})

test('a WAV keeps its format and its samples', () => {
  const before = [part('LIST', Buffer.from(`INFOIART${SECRET}`)), part('id3 ', Buffer.from(`ID3${SECRET}!`))]
  const data = Buffer.concat([wave({ before, samples: 7 }), part('bext', Buffer.from(SECRET))])
  expect(cleaned(data, 'audio/wav').equals(wave({ samples: 7 }))).toBe(true)
})

test('an M4A keeps every sample in its place, and no names, places, covers or days', () => {
  const about = [
    box('udta', box('meta', box('ilst', box('©xyz', `+60.1+24.9/${SECRET}`), box('covr', SECRET)))),
    box('uuid', SECRET),
  ]
  const data = appleSound({ about })
  const result = cleaned(data, 'audio/mp4')
  expect(result).toHaveLength(data.length)
  expect(result.indexOf('ääntä')).toBe(data.indexOf('ääntä'))
  expect(result.indexOf('stco')).toBe(data.indexOf('stco'))
  for (const told of [SECRET, 'udta', 'meta', 'covr', '+60.1', '\xd1']) {
    expect(result.includes(Buffer.from(told, 'latin1')), told).toBe(false)
  }
})

describe('an Ogg', () => {
  test('keeps its sound, under numbers and sums that are right', () => {
    const data = cleaned(opus(SECRET.repeat(100)), 'audio/ogg')
    expect(data.includes(SECRET)).toBe(false)
    const places = [...data.toString('latin1').matchAll(/OggS/g)].map(({ index }) => index)
    expect(places.map((place) => data.readUInt32LE(place + 18))).toEqual([0, 1, 2])
    expect(places.map((place) => data.readUInt32LE(place + 22))).toEqual(SUMS)
    expect(data.subarray(places[2]).includes(Buffer.alloc(300, 0x33))).toBe(true)
  })

  test('of Vorbis keeps the packet that tells how to read it', () => {
    const head = oggPage([Buffer.from('\x01vorbis', 'latin1')], { flags: 2 })
    const setup = Buffer.alloc(600, 0x44)
    const about = oggPage([Buffer.from(`\x03vorbis${SECRET}`), setup], { number: 1 })
    const sound = oggPage([Buffer.from('ääntä')], { number: 2, flags: 4 })
    const data = cleaned(Buffer.concat([head, about, sound]), 'audio/ogg')
    expect([data.includes(setup), data.includes('ääntä'), data.includes(SECRET)]).toEqual([true, true, false])
  })
})

describe('sound is refused', () => {
  const cases: [string, SoundType, Buffer][] = [
    ['an MP3 of tags alone', 'audio/mpeg', Buffer.from('ID3\x03\0\0\0\0\0\x04abcd')],
    ['an MP3 of two frames', 'audio/mpeg', mpegFrames(2).subarray(0, 800)],
    ['a WAV that breaks off', 'audio/wav', wave().subarray(0, -9)],
    ['a WAV without samples', 'audio/wav', wave().subarray(0, 36)],
    ['an M4A that breaks off', 'audio/mp4', appleSound().subarray(0, -2)],
    ['an M4A without its table', 'audio/mp4', box('mdat', 'ääntä')],
    ['an Ogg that breaks off', 'audio/ogg', opus('').subarray(0, -2)],
    ['an Ogg that lacks its last page', 'audio/ogg', opus('').subarray(0, -329)],
  ]
  test.each(cases)('when it is %s', (_, type, data) => {
    expect(cleanSound(data, type)).toEqual({ ok: false, reason: 'broken-sound' })
  })

  const other = oggPage([Buffer.from('film')], { flags: 2, serial: 8 })
  test.each([
    ['audio/mp4', appleSound({ handler: 'vide' })],
    ['audio/ogg', Buffer.concat([opus('').subarray(0, 47), other, opus('').subarray(47)])],
    ['audio/ogg', Buffer.concat([opus(''), opus('')])],
  ] as const)('when something else shares its file: %s', (type, data) => {
    expect(cleanSound(data, type)).toEqual({ ok: false, reason: 'mixed-sound' })
  })
})

/** Counted bit by bit in another language, for the same pages. */
const SUMS = [1882788617, 2819735576, 231194658]
