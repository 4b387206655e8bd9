import sharp, { type Sharp } from 'sharp'

/** A picture from a good camera. Decoding more costs the staff process memory that it may not have. */
export const MOST_MEGAPIXELS = 50

const MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000

/** In seconds: a file may be small and well-formed, and still be made to take hours. */
const PATIENCE = 60

/** Writing an AVIF costs twenty times what a JPEG does: at fifty megapixels, a minute and a gigabyte. */
const WIDEST_AVIF = { width: 2560, height: 2560 }

type Cleaned = { ok: true; data: Buffer } | { ok: false; reason: 'broken-picture' | 'too-many-pixels' }

type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif'

/**
 * The same picture, upright and without what a camera writes into it: where it was taken, when, and with what.
 * It is read to its end, so that one that breaks off is noticed here and not by a reader.
 */
export async function cleanPicture(data: Buffer, type: PictureType): Promise<Cleaned> {
  try {
    const animated = type === 'image/gif' || type === 'image/webp'
    const { width, height } = await sharp(data, { animated, limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return { ok: false, reason: 'too-many-pixels' }
    const picture = sharp(data, { animated, limitInputPixels: MOST_PIXELS }).timeout({ seconds: PATIENCE })
    return { ok: true, data: await written(picture, { data, type }) }
  } catch {
    // The library's words are about its insides; whoever uploads needs only to know that it cannot be read.
    return { ok: false, reason: 'broken-picture' }
  }
}

async function written(picture: Sharp, { data, type }: { data: Buffer; type: PictureType }) {
  switch (type) {
    case 'image/jpeg':
      return picture.autoOrient().jpeg({ quality: 90 }).toBuffer()
    case 'image/png':
      return picture.autoOrient().png().toBuffer()
    case 'image/avif':
      return picture
        .autoOrient()
        .resize({ ...WIDEST_AVIF, fit: 'inside', withoutEnlargement: true })
        .avif({ quality: 60, effort: 0 })
        .toBuffer()
    case 'image/gif':
    case 'image/webp':
      // Payload writes these anew by itself, and twice would show. So they are only read through.
      await picture.resize({ width: 16, fastShrinkOnLoad: false }).raw().toBuffer()
      return data
  }
}
