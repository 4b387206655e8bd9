import type { CleanedSound } from './sound.ts'

/** Kilobits a second, by four bits of a frame's head. The first and the last of the sixteen mean nothing here. */
const RATES = {
  whole: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  less: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const

/** Samples a second of MPEG 1; MPEG 2 has half of them and MPEG 2.5 a quarter. */
const SAMPLINGS = [44_100, 48_000, 32_000] as const

/** Frames in a row that make sound; fewer may be chance, in the picture of a cover. */
const ROW = 3

/** What a frame and the tags `ID3` and `APETAGEX` begin with. */
const STARTS = [0xff, 0x49, 0x41]

/**
 * Keeps the frames of an MP3. What lies before, between and behind them (ID3, APE, lyrics) is no sound. A frame
 * that is cut off is left out: 26 milliseconds, and the tag behind it could not be told from it.
 */
export function cleanMpeg(data: Buffer): CleanedSound {
  const frames: Buffer[] = []
  let isInRow = false
  for (let at = 0; at < data.length;) {
    const length: number = isInRow || startsRow(data, at) ? frameAt(data, at) : 0
    isInRow = length > 0 && at + length <= data.length
    if (isInRow) frames.push(data.subarray(at, at + length))
    at = isInRow ? at + length : behindTag(data, at)
  }
  if (frames.length === 0) return { ok: false, reason: 'broken-sound' }
  return { ok: true, data: Buffer.concat(frames) }
}

/** The length of the frame of layer III whose head is there; none for what is no head. */
export function frameAt(data: Buffer, at: number): number {
  const [first = 0, second = 0, third = 0] = data.subarray(at, at + 3)
  const version = (second >> 3) & 3
  const isHead = first === 0xff && second >= 0xe0 && version !== 1 && ((second >> 1) & 3) === 1
  const sampling = SAMPLINGS[(third >> 2) & 3]
  const rate = RATES[version === 3 ? 'whole' : 'less'][(third >> 4) - 1]
  if (!isHead || sampling === undefined || rate === undefined) return 0
  const samples = version === 3 ? 1152 : 576
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4
  return Math.floor(((samples / 8) * rate * 1000) / (sampling / slower)) + ((third >> 1) & 1)
}

function startsRow(data: Buffer, at: number): boolean {
  let next = at
  for (let place = 0; place < ROW; place += 1) {
    const length = frameAt(data, next)
    if (length === 0) return false
    next += length
  }
  return true
}

/** Past the tag that begins there, whose size it tells, or else on to what could be the head of a frame. */
function behindTag(data: Buffer, at: number): number {
  if (data.toString('latin1', at, at + 3) === 'ID3') return at + 10 + sizeOfId3(data, at)
  if (data.toString('latin1', at, at + 8) === 'APETAGEX') return at + 32 + data.readUInt32LE(at + 12)
  const next = data.subarray(at + 1).findIndex((byte) => STARTS.includes(byte))
  return next < 0 ? data.length : at + 1 + next
}

/** Seven bits of each of four bytes. */
function sizeOfId3(data: Buffer, at: number): number {
  return data.subarray(at + 6, at + 10).reduce((size, byte) => size * 128 + (byte & 0x7f), 0)
}
