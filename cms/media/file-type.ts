import { frameAt } from './sound/mpeg.ts'

/** What the portal takes in, and how the name of each ends. */
export const ENDINGS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
} as const

export type FileType = keyof typeof ENDINGS

const TYPES = Object.keys(ENDINGS)
const isPicture = (type: string) => type.startsWith('image/')

/** What a field that shows a picture may choose among, and one that offers a file. */
export const ONLY_PICTURES = { mimeType: { in: TYPES.filter(isPicture) } }
export const NO_PICTURES = { mimeType: { in: TYPES.filter((type) => !isPicture(type)) } }

/** Oggs may hold films and worse; the first page names what is inside. These two are what programs write today. */
const OGG_SOUND = /OpusHead|\x01vorbis/

/** The type of a file by its first bytes, whatever its name and its sender say. Undefined: not one we take. */
export function fileTypeOf(data: Buffer): FileType | undefined {
  const head = data.toString('latin1', 0, 512)
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF.{4}WEBPVP8/s.test(head)) return 'image/webp'
  if (/^RIFF.{4}WAVE/s.test(head)) return 'audio/wav'
  if (/^.{4}ftypavi[fs]/s.test(head)) return 'image/avif'
  if (head.startsWith('%PDF-')) return 'application/pdf'
  if (/^.{4}ftypM4[AB] /s.test(head)) return 'audio/mp4'
  if (head.startsWith('OggS') && OGG_SOUND.test(head)) return 'audio/ogg'
  return head.startsWith('ID3') || frameAt(data, 0) > 0 ? 'audio/mpeg' : undefined
}
