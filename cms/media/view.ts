import type { Language } from '../language/language.ts'
import type { Media } from '../payload-types.ts'

/** A picture as a page shows it: the address, the words and the measures that keep the page from jumping. */
export interface PictureView {
  /** The best first; a browser takes the first type that it knows. Empty when there is only the original. */
  sources: { type: 'image/avif' | 'image/webp'; srcset: Rendition[] }[]
  /** The original, for a browser that knows neither type, and for those who share the page. */
  fallback: { url: string; width: number; height: number; type: string; bytes: number }
  width: number
  height: number
  /** Empty when the picture is only decoration. */
  alt: string
  credit: string | undefined
  place: string | undefined
  caption: string | undefined
  /** The language of those of these words that are not in the one that was asked for. */
  otherLanguage: Record<'alt' | 'place' | 'caption', Language | undefined>
  /** What must stay in sight when the picture is cropped, in percent from the left and the top. */
  focus: { x: number; y: number }
}

/** A paper or a recording as a page offers it. */
export interface FileView {
  url: string
  /** What its caption calls it, else its file name without the ending. */
  name: string
  /** What its name ends with, as people say it: `PDF`, `MP3`. */
  type: string
  mimeType: string
  bytes: number
  isSound: boolean
}

/** Widths are of pixels, from the smallest. */
interface Rendition {
  url: string
  width: number
}

/** Where the site serves files, each by its name. */
export const MEDIA_ADDRESS = '/media/'

/** The fields of a picture or a file that its view needs. */
export const MEDIA_FIELDS = {
  alt: true,
  decorative: true,
  credit: true,
  place: true,
  caption: true,
  alts: true,
  filename: true,
  mimeType: true,
  filesize: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  sizes: true,
} as const

type MediaDocument = Pick<Media, keyof typeof MEDIA_FIELDS>

/** A relationship as it was found: populated, a bare id where the document is gone or was not asked for, or empty. */
type Related = MediaDocument | string | null | undefined

/** Undefined for what is no picture. Words are in the language where they have been written in it, else in Finnish. */
export function pictureView(media: Related, language: Language): PictureView | undefined {
  if (!isMedia(media) || !media.mimeType?.startsWith('image/')) return undefined
  const { filename, width, height, mimeType, filesize } = media
  if (!filename || !width || !height) return undefined
  return {
    sources: sourcesOf(media),
    fallback: { url: publicAddress(filename), width, height, type: mimeType, bytes: filesize ?? 0 },
    width,
    height,
    ...wordsOf(media, language),
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  }
}

/** Undefined for pictures, and for what is no file at all. */
export function fileView(media: Related, language: Language): FileView | undefined {
  if (!isMedia(media) || !media.mimeType || media.mimeType.startsWith('image/')) return undefined
  const { filename, mimeType, filesize } = media
  if (!filename || !filesize) return undefined
  const [, stem = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(filename) ?? []
  return {
    url: publicAddress(filename),
    name: wordsOf(media, language).caption ?? stem,
    type: ending.toUpperCase(),
    mimeType,
    bytes: filesize,
    isSound: mimeType.startsWith('audio/'),
  }
}

/** Payload flattens the frames of what may move into one tall AVIF, so a GIF or a WebP has only WebP. */
const STILL = ['image/jpeg', 'image/png', 'image/avif']

function sourcesOf({ mimeType, sizes }: MediaDocument): PictureView['sources'] {
  const types = STILL.includes(mimeType ?? '')
    ? (['image/avif', 'image/webp'] as const)
    : (['image/webp'] as const)
  const made = Object.values(sizes ?? {})
  return types.flatMap((type) => {
    // A picture narrower than a size is kept at its own width, under one name for all such sizes.
    const byWidth = new Map<number, string>()
    for (const { filename, width, mimeType } of made) {
      if (mimeType === type && filename && width) byWidth.set(width, publicAddress(filename))
    }
    const srcset = Array.from(byWidth, ([width, url]) => ({ url, width })).sort((a, b) => a.width - b.width)
    return srcset.length > 0 ? [{ type, srcset }] : []
  })
}

/** Of what is written in a document itself and not among its words in other languages. */
const FIRST_LANGUAGE: Language = 'fi'

function wordsOf(media: MediaDocument, language: Language) {
  const words = media.alts?.find((words) => words.language === language)
  const word = (field: 'alt' | 'place' | 'caption') => {
    const own = written(words?.[field])
    const first = written(media[field])
    const isOther = own === undefined && first !== undefined && language !== FIRST_LANGUAGE
    return { text: own ?? first, otherLanguage: isOther ? FIRST_LANGUAGE : undefined }
  }
  const alt = media.decorative ? { text: '', otherLanguage: undefined } : word('alt')
  const [place, caption] = [word('place'), word('caption')]
  return {
    alt: alt.text ?? '',
    credit: written(media.credit),
    place: place.text,
    caption: caption.text,
    otherLanguage: {
      alt: alt.otherLanguage,
      place: place.otherLanguage,
      caption: caption.otherLanguage,
    },
  }
}

function written(text: string | null | undefined): string | undefined {
  return text && text.trim() !== '' ? text : undefined
}

/** Encoded whole: a comma or a space would break a list of sources. */
export function publicAddress(filename: string): string {
  return MEDIA_ADDRESS + encodeURIComponent(filename)
}

function isMedia(media: Related): media is MediaDocument {
  return typeof media === 'object' && media !== null
}
