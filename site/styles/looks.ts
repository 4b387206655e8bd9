import sharp from 'sharp'

/** A look keeps one colour for each square of this many pixels. */
const SQUARE = 16

/** How far the colour of a square may be from what it was, of 255: a rule that lies a pixel lower. */
const NEAR = 24

const CHANNELS = 3

/** A page as it is compared and kept: a few kilobytes of squares. */
export async function lookOf(shot: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(shot).metadata()
  return sharp(shot)
    .resize({ width: Math.round(width / SQUARE), height: Math.round(height / SQUARE), fit: 'fill' })
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** The share of squares, from 0 to 1, that have another colour. */
export async function changeBetween(one: Buffer, other: Buffer): Promise<number> {
  const [before, after] = await Promise.all([coloursOf(one), coloursOf(other)])
  if (before.length !== after.length) return 1
  const squares = Array.from({ length: before.length / CHANNELS }, (_, square) => square * CHANNELS)
  const isOther = (start: number) =>
    [start, start + 1, start + 2].some((at) => Math.abs((before[at] ?? 0) - (after[at] ?? 0)) > NEAR)
  return squares.filter(isOther).length / squares.length
}

function coloursOf(look: Buffer): Promise<Buffer> {
  return sharp(look).removeAlpha().toColourspace('srgb').raw().toBuffer()
}
