/** Samples a second: enough for a bell, and small. */
const RATE = 8000

/** A WAV of tones one after another, each dying away: in hertz, half a second each. */
export function bell(tones: readonly number[]): Buffer {
  const length = RATE / 2
  const samples = tones.flatMap((tone) =>
    Array.from({ length }, (_, place) => {
      const loudness = Math.exp((-4 * place) / length)
      return Math.round(128 + 100 * loudness * Math.sin((2 * Math.PI * tone * place) / RATE))
    }),
  )
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20) // samples as they are
  head.writeUInt16LE(1, 22) // one channel
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34) // bits
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, Buffer.from(samples)])
}
