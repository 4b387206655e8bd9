import type { CleanedSound } from './sound.ts'

/** The packets before the sound, the second of which is about it; and that one without a word. */
const CODECS = [
  { name: 'OpusHead', headers: 2, silent: Buffer.from('OpusTags\0\0\0\0\0\0\0\0', 'latin1') },
  { name: '\x01vorbis', headers: 3, silent: Buffer.from('\x03vorbis\0\0\0\0\0\0\0\0\x01', 'latin1') },
] as const

/** Where in the head of a page things stand, in bytes. */
const FLAGS = 5
const SERIAL = 14
const NUMBER = 18
const CHECKSUM = 22
const SEGMENTS = 26
const HEAD = 27

const BEGINS = 2
const ENDS = 4

/** As much as a segment holds; a shorter one ends its packet. */
const SEGMENT = 255

interface Page {
  bytes: Buffer
  flags: number
  serial: number
  segments: Buffer
  body: Buffer
}

/** Empties the packet of an Ogg that tells about its sound, and numbers the pages anew. */
export function cleanOgg(data: Buffer): CleanedSound {
  const pages = [...pagesIn(data)]
  const [first] = pages
  const codec = CODECS.find(({ name }) => first?.body.toString('latin1').startsWith(name))
  if (!first || !codec || !((pages.at(-1)?.flags ?? 0) & ENDS)) return { ok: false, reason: 'broken-sound' }
  const isMixed = pages.some(({ flags, serial }, place) => {
    return serial !== first.serial || (place > 0 && (flags & BEGINS) !== 0)
  })
  if (isMixed) return { ok: false, reason: 'mixed-sound' }

  const headers = headerPackets(pages, codec.headers)
  const [head, , ...rest] = headers?.packets ?? []
  if (!headers || !head) return { ok: false, reason: 'broken-sound' }
  const written = [
    pageOf([head], { serial: first.serial, flags: BEGINS }),
    pageOf([codec.silent, ...rest], { serial: first.serial, flags: 0 }),
    ...pages.slice(headers.pages).map(({ bytes }) => Buffer.from(bytes)),
  ]
  for (const [number, page] of written.entries()) {
    page.writeUInt32LE(number, NUMBER)
    page.writeUInt32LE(0, CHECKSUM)
    page.writeUInt32LE(checksum(page), CHECKSUM)
  }
  return { ok: true, data: Buffer.concat(written) }
}

/** Up to what is no page. @throws RangeError when a page breaks off. */
function* pagesIn(data: Buffer): Generator<Page> {
  let at = 0
  while (data.toString('latin1', at, at + 4) === 'OggS') {
    const start = at + HEAD + data.readUInt8(at + SEGMENTS)
    const segments = data.subarray(at + HEAD, start)
    const end = start + segments.reduce((sum, size) => sum + size, 0)
    if (end > data.length) throw new RangeError('A page breaks off')
    yield {
      bytes: data.subarray(at, end),
      flags: data.readUInt8(at + FLAGS),
      serial: data.readUInt32LE(at + SERIAL),
      segments,
      body: data.subarray(start, end),
    }
    at = end
  }
}

/** The first packets and how many pages they take. The sound always begins on a page of its own. */
function headerPackets(pages: readonly Page[], count: number) {
  const packets: Buffer[] = []
  let pieces: Buffer[] = []
  for (const [place, { segments, body }] of pages.entries()) {
    let at = 0
    for (const size of segments) {
      pieces.push(body.subarray(at, at + size))
      at += size
      if (size === SEGMENT) continue
      packets.push(Buffer.concat(pieces))
      pieces = []
    }
    if (packets.length > count || (packets.length === count && pieces.length > 0)) return undefined
    if (packets.length === count) return { packets, pages: place + 1 }
  }
  return undefined
}

/** @throws RangeError for more than a page holds: 65,025 bytes, ten times what a header needs. */
function pageOf(packets: readonly Buffer[], { serial, flags }: { serial: number; flags: number }): Buffer {
  const segments = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / SEGMENT) }, () => SEGMENT),
    length % SEGMENT,
  ])
  const head = Buffer.alloc(HEAD)
  head.write('OggS', 'latin1')
  head.writeUInt8(flags, FLAGS)
  head.writeUInt32LE(serial, SERIAL)
  head.writeUInt8(segments.length, SEGMENTS)
  return Buffer.concat([head, Buffer.from(segments), ...packets])
}

/** Ogg's own: the polynomial of Ethernet, but neither turned round nor inverted. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24
  for (let bit = 0; bit < 8; bit += 1) rest = (rest << 1) ^ (rest < 0 ? 0x04c11db7 : 0)
  return rest >>> 0
})

function checksum(page: Buffer): number {
  let sum = 0
  for (const byte of page) sum = (sum << 8) ^ (TABLE[(sum >>> 24) ^ byte] ?? 0)
  return sum >>> 0
}
