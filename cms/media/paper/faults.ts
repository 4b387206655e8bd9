import { createInflate } from 'node:zlib'

/** Of unpacked text, in bytes; what holds more is not worth the staff process's time. */
const MOST_UNPACKED = 256 * 1024 * 1024

/** Each stream counts as this many bytes, for a paper may be made of nothing but their beginnings. */
const COST_OF_A_STREAM = 8 * 1024

/** Programs, programs of the computer, films and games, and forms that bring programs along. */
const ACTIVE = new RegExp(
  `/(?:${['JavaScript', 'Launch', 'RichMedia'].map(inDisguise).join('|')})(?![A-Za-z])` +
    `|/${inDisguise('XFA')}\\s{0,9}(?:\\[|\\d{1,9}\\s{1,9}\\d{1,9}\\s{1,9}R)`,
)

/** A part that is packed twice: no program writes such a one, and what it unpacks into cannot be foreseen. */
const PACKED_TWICE = /(?:Flate|LZW|RunLength)Decode\s*\/(?:Flate|LZW|RunLength)Decode/

/** As long as anything that is looked for may be, so that it is found across two pieces. */
const OVERLAP = 64

export type PaperFault = 'active-paper' | 'locked-paper' | 'heavy-paper'

/**
 * What speaks against opening a PDF at all. It looks for the names of actions, plain or in Flate-packed parts,
 * whether or not a page leads there, and at how much there is to unpack.
 */
export async function faultOfPaper(data: Buffer): Promise<PaperFault | undefined> {
  const text = data.toString('latin1')
  if (ACTIVE.test(text)) return 'active-paper'
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(text)) return 'locked-paper'
  if (PACKED_TWICE.test(text)) return 'heavy-paper'
  let budget = MOST_UNPACKED
  for (const packed of streamsIn(data, text)) {
    budget -= COST_OF_A_STREAM
    for await (const piece of unpacked(packed)) {
      if (ACTIVE.test(piece)) return 'active-paper'
      budget -= piece.length
      if (budget < 0) return 'heavy-paper'
    }
    if (budget < 0) return 'heavy-paper'
  }
  return undefined
}

/** Whatever could be a part packed with Flate, the word "stream" in a remark included. */
function* streamsIn(data: Buffer, text: string): Generator<Buffer> {
  let end = -1
  for (const { 0: word, index } of text.matchAll(/(?<!end)stream[ \t]*(?:\r\n|\n|\r)/g)) {
    const start = index + word.length
    if (end < start) {
      const next = text.indexOf('endstream', start)
      end = next < 0 ? text.length : next
    }
    if (isFlate(data, start)) yield data.subarray(start, end)
  }
}

/** The two bytes that Flate begins with: its number, and a sum that 31 divides. */
function isFlate(data: Buffer, start: number): boolean {
  const [first = 0, second = 0] = data.subarray(start, start + 2)
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

/** A name may hide its letters behind their codes: `/J#61vaScript`. */
function inDisguise(name: string): string {
  return Array.from(name, (letter) => {
    const code = Buffer.from(letter).toString('hex')
    return `(?:${letter}|#${code}|#${code.toUpperCase()})`
  }).join('')
}

/** Pieces of text that begin with the end of the one before; none for what is packed in another way. */
async function* unpacked(packed: Buffer): AsyncGenerator<string> {
  const inflate = createInflate()
  inflate.end(packed)
  let tail = ''
  try {
    for await (const chunk of inflate) {
      const piece = tail + (chunk instanceof Buffer ? chunk.toString('latin1') : '')
      yield piece
      tail = piece.slice(-OVERLAP)
    }
  } catch {
    // Not Flate, or cut off: what could be read of it has been read.
  }
}
