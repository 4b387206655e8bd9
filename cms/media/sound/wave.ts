import type { CleanedSound } from './sound.ts'

/** What a player needs: how the samples are written, how many, and the samples. */
const KEPT = ['fmt ', 'fact', 'data']

/** Keeps the parts of a WAV that are sound, and none that tell about it (LIST, id3, bext, iXML and others). */
export function cleanWave(data: Buffer): CleanedSound {
  const parts: Buffer[] = []
  const names: string[] = []
  for (let at = 12; at + 8 <= data.length;) {
    const name = data.toString('latin1', at, at + 4)
    const end = at + 8 + data.readUInt32LE(at + 4)
    if (KEPT.includes(name) && !names.includes(name)) {
      if (end > data.length) return { ok: false, reason: 'broken-sound' }
      names.push(name)
      // Parts begin at even places.
      parts.push(data.subarray(at, end), Buffer.alloc((end - at) % 2))
    }
    at = end + (end % 2)
  }
  if (!names.includes('fmt ') || !names.includes('data')) return { ok: false, reason: 'broken-sound' }
  const body = Buffer.concat([Buffer.from('WAVE'), ...parts])
  const head = Buffer.from('RIFF\0\0\0\0')
  head.writeUInt32LE(body.length, 4)
  return { ok: true, data: Buffer.concat([head, body]) }
}
