import type { CleanedSound } from './sound.ts'

/** The boxes that sound needs, by the box that holds them. What is in none of these lists tells about it. */
const KEPT: Record<string, readonly string[]> = {
  file: ['ftyp', 'moov', 'mdat', 'moof', 'sidx', 'mfra'],
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['smhd', 'dinf', 'stbl'],
  stbl: ['stsd', 'stts', 'ctts', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'stss', 'sbgp', 'sgpd'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sbgp', 'sgpd'],
}

/** They begin with the moments at which the recording was made and last changed. */
const DATED = ['mvhd', 'tkhd', 'mdhd']

/** Where a handler tells of what it is, and where it gives its maker's name, in bytes. */
const HANDLER_TYPE = 8
const HANDLER_NAME = 24

interface Box {
  type: string
  /** Where its name and its content begin, and where it ends. */
  name: number
  content: number
  end: number
}

/**
 * Blanks what tells about the sound of an M4A. Boxes become free space of the same size, because a table tells
 * where each piece of sound lies in the file: nothing may move.
 */
export function cleanApple(original: Buffer): CleanedSound {
  const data = Buffer.from(original)
  const found = new Set<string>()
  const handlers: string[] = []

  const clean = (parent: string, start: number, end: number): void => {
    for (const box of boxesIn(data, start, end)) {
      found.add(box.type)
      if (!KEPT[parent]?.includes(box.type)) blank(data, box)
      else if (KEPT[box.type]) clean(box.type, box.content, box.end)
      else if (DATED.includes(box.type)) undate(data, box)
      else if (box.type === 'hdlr') {
        handlers.push(data.toString('latin1', box.content + HANDLER_TYPE, box.content + HANDLER_TYPE + 4))
        data.fill(0, box.content + HANDLER_NAME, box.end)
      }
    }
  }
  clean('file', 0, data.length)

  const isWhole = ['mvhd', 'hdlr', 'stsd', 'mdat'].every((type) => found.has(type))
  if (!isWhole) return { ok: false, reason: 'broken-sound' }
  const isSoundAlone = handlers.every((handler) => handler === 'soun')
  return isSoundAlone ? { ok: true, data } : { ok: false, reason: 'mixed-sound' }
}

/** @throws RangeError when a box reaches beyond what holds it. */
function* boxesIn(data: Buffer, start: number, end: number): Generator<Box> {
  let at = start
  while (at < end) {
    const [size, head] = sizeOf(data, at, end)
    if (size < head || at + size > end) throw new RangeError('A box reaches beyond what holds it')
    yield {
      type: data.toString('latin1', at + 4, at + 8),
      name: at + 4,
      content: at + head,
      end: at + size,
    }
    at += size
  }
}

/** Of the box and of its head. Nought: to the end; one: the size is too large for its place and follows the name. */
function sizeOf(data: Buffer, at: number, end: number): [size: number, head: number] {
  const size = data.readUInt32BE(at)
  if (size === 0) return [end - at, 8]
  return size === 1 ? [Number(data.readBigUInt64BE(at + 8)), 16] : [size, 8]
}

function blank(data: Buffer, { name, content, end }: Box): void {
  data.write('free', name, 'latin1')
  data.fill(0, content, end)
}

/** The first byte is the version: since 1, moments take eight bytes each. */
function undate(data: Buffer, { content }: Box): void {
  const length = data.readUInt8(content) === 1 ? 16 : 8
  data.fill(0, content + 4, content + 4 + length)
}
