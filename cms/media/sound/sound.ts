import { cleanApple } from './apple.ts'
import { cleanMpeg } from './mpeg.ts'
import { cleanOgg } from './ogg.ts'
import { cleanWave } from './wave.ts'

export type SoundType = 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/wav'

/** `mixed-sound`: a film, chapters or a second recording share the file, and what they tell cannot be checked. */
export type CleanedSound = { ok: true; data: Buffer } | { ok: false; reason: 'broken-sound' | 'mixed-sound' }

const CLEANERS = {
  'audio/mpeg': cleanMpeg,
  'audio/mp4': cleanApple,
  'audio/ogg': cleanOgg,
  'audio/wav': cleanWave,
} as const satisfies Record<SoundType, (data: Buffer) => CleanedSound>

/**
 * The same sound, untouched, without what is written beside it: who made it, where, when and with what, its
 * cover and its lyrics. It is read to its end, so that one that breaks off is noticed here.
 */
export function cleanSound(data: Buffer, type: SoundType): CleanedSound {
  try {
    return CLEANERS[type](data)
  } catch (error) {
    // A number was to be read beyond the end of the file.
    if (error instanceof RangeError) return { ok: false, reason: 'broken-sound' }
    throw error
  }
}
