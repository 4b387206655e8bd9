/** Longer words find no room at a size worth reading; in letters. */
const LONGEST_WORD = 28

/** Without what there are no letters for: emoji and other scripts would be drawn as empty boxes. */
export function drawable(text: string, hasLetters: RegExp): string {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.normalize('NFC'))
  return Array.from(segments, ({ segment }) => (hasLetters.test(segment) ? segment : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * With lines broken in words that are too long for one, after a hyphen and where a syllable of Finnish ends: before a
 * consonant that a vowel follows.
 */
export function withBreaks(text: string): string {
  return text.replace(/[\p{L}\p{M}\d]+/gu, (word) => (word.length > LONGEST_WORD ? broken(word) : word))
}

function broken(word: string): string {
  const pieces = Math.ceil(word.length / LONGEST_WORD)
  const ends = syllableEnds(word)
  const places = Array.from({ length: pieces - 1 }, (_, piece) => {
    const wanted = Math.round((word.length * (piece + 1)) / pieces)
    return nearest(ends, wanted) ?? wanted
  })
  return [0, ...places].map((from, piece) => word.slice(from, places[piece])).join('-\n')
}

function syllableEnds(word: string): number[] {
  return Array.from(
    word.matchAll(/(?<=[\p{L}\p{M}]{2})[bcdfghjklmnpqrstvwxzšž](?=[aeiouyåäö]\p{L})/giu),
    ({ index }) => index,
  )
}

/** At most a few letters off. */
function nearest(places: readonly number[], wanted: number): number | undefined {
  const [best] = places
    .filter((place) => Math.abs(place - wanted) <= 4)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  return best
}
