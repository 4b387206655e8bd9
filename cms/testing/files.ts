/** Files for tests, as small as they may be, made of their parts. */

interface Beside {
  /** Objects that the catalogue does not lead to, numbered after those that it does. */
  beside?: readonly (string | Buffer)[]
  trailer?: string
}

/** A PDF whose catalogue leads to the objects that are given. They are numbered from 2. */
export function paper(
  objects: readonly (string | Buffer)[] = [],
  { beside = [], trailer = '' }: Beside = {},
): Buffer {
  const references = objects.map((_, index) => `${String(index + 2)} 0 R`).join(' ')
  const all = [`<< /Type /Catalog /Reaches [${references}] >>`, ...objects, ...beside]
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...all.flatMap((object, index) => [
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`xref\n0 0\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n9\n%%EOF\n`),
  ])
}

/** A part of a PDF that holds bytes. */
export function stream(content: Buffer, dictionary = '/Type /ObjStm'): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${String(content.length)} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}

/** A WAV of as many samples, with whatever parts are to stand before them. */
export function wave({
  before = [],
  samples = 64,
}: { before?: Buffer[]; samples?: number } = {}): Buffer<ArrayBuffer> {
  const format = Buffer.from('01000100401f0000401f000001000800', 'hex')
  const parts = [part('fmt ', format), ...before, part('data', Buffer.alloc(samples, 0x80))]
  return part('RIFF', Buffer.concat([Buffer.from('WAVE'), ...parts]))
}

/** A named part of a WAV. */
export function part(name: string, content: Buffer): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** A box of an MP4 or an AVIF, which may hold others. */
export function box(type: string, ...content: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((piece) => Buffer.from(piece)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** A row of MP3 frames: MPEG 1, 128 kilobits, 44,100 samples a second. */
export function mpegFrames(count: number): Buffer {
  const frame = Buffer.alloc(417, 0x55)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array.from({ length: count }, () => frame))
}

/** An M4A whose sound is described by the handler that is given, with boxes of the film that are to be there. */
export function appleSound({
  handler = 'soun',
  about = [],
}: { handler?: string; about?: Buffer[] } = {}): Buffer {
  const dated = Buffer.concat([Buffer.alloc(4), Buffer.alloc(8, 0xd1), Buffer.alloc(8)])
  const table = box('stbl', box('stsd', Buffer.alloc(8)), box('stco', Buffer.alloc(8)))
  const media = box(
    'mdia',
    box('mdhd', dated),
    box('hdlr', Buffer.alloc(8), handler, Buffer.alloc(12), 'Salainen ohjelma\0'),
    box('minf', box('smhd', Buffer.alloc(8)), table),
  )
  return Buffer.concat([
    box('ftyp', 'M4A \0\0\0\0M4A isom'),
    box('moov', box('mvhd', dated), box('trak', box('tkhd', dated), media, ...about), ...about),
    box('mdat', 'ääntä'),
  ])
}

/** A page of an Ogg. Its sum is not counted: nobody who only reads needs it. */
export function oggPage(packets: readonly Buffer[], { number = 0, flags = 0, serial = 7 } = {}): Buffer {
  const segments = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ])
  const head = Buffer.alloc(27)
  head.write('OggS')
  head.writeUInt8(flags, 5)
  head.writeUInt32LE(serial, 14)
  head.writeUInt32LE(number, 18)
  head.writeUInt8(segments.length, 26)
  return Buffer.concat([head, Buffer.from(segments), ...packets])
}

/** An Ogg with Opus, and what its second packet says about the sound. */
export function opus(about: string): Buffer {
  const tags = Buffer.from(`OpusTags${about}`)
  return Buffer.concat([
    oggPage([Buffer.from('OpusHead\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')], { flags: 2 }),
    oggPage([tags], { number: 1 }),
    oggPage([Buffer.alloc(300, 0x33)], { number: 2, flags: 4 }),
  ])
}
