/** Parts of a JPEG that a reader of a page sees the effect of: its measures, its colours. */
const ICC_PROFILE = 'ICC_PROFILE\0'
const SCAN = 0xda

/**
 * A JPEG within a PDF without what a camera wrote into it: Exif, XMP, IPTC and remarks. One whose parts do not
 * follow each other as they should stays as it is.
 */
export function withoutCameraData(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg.readUInt8(at + 1)
    if (marker === SCAN) return Buffer.concat([...kept, jpeg.subarray(at)])
    // Any number of these may stand before a marker.
    const isFiller = marker === 0xff
    const end = isFiller ? at + 1 : at + 2 + jpeg.readUInt16BE(at + 2)
    const part = jpeg.subarray(at, end)
    if (!isFiller && !tellsOfCamera(marker, part)) kept.push(part)
    at = end
  }
  return jpeg
}

/** Programs write what they like into sixteen kinds of part; those of JFIF, colour profiles and Adobe matter. */
function tellsOfCamera(marker: number, part: Buffer): boolean {
  if (marker === 0xfe) return true
  if (marker === 0xe2) return part.toString('latin1', 4, 4 + ICC_PROFILE.length) !== ICC_PROFILE
  return marker >= 0xe1 && marker <= 0xef && marker !== 0xee
}
