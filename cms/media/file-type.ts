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
} as const

export type FileType = keyof typeof ENDINGS

/** Oggs may hold films and worse; the first page names what is inside. */
const OGG_SOUND = /OpusHead|\x01vorbis|\x7fFLAC|Speex {3}/

/** The type of a file by its first bytes, whatever its name and its sender say. Undefined: not one we take. */
export function fileTypeOf(data: Buffer): FileType | undefined {
  const head = data.toString('latin1', 0, 512)
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF.{4}WEBPVP8/s.test(head)) return 'image/webp'
  if (/^.{4}ftypavi[fs]/s.test(head)) return 'image/avif'
  if (head.startsWith('%PDF-')) return 'application/pdf'
  if (/^.{4}ftypM4[AB] /s.test(head)) return 'audio/mp4'
  if (head.startsWith('OggS') && OGG_SOUND.test(head)) return 'audio/ogg'
  return head.startsWith('ID3') || isMpegFrame(data) ? 'audio/mpeg' : undefined
}

/** Eleven set bits, a layer that is not reserved, and a bit rate and a sampling rate that exist. */
function isMpegFrame(data: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = data
  const isSynchronised = first === 0xff && (second & 0xe0) === 0xe0
  const hasLayer = (second & 0x06) !== 0 && (second & 0x18) !== 0x08
  return isSynchronised && hasLayer && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c
}
