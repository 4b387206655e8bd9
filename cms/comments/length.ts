const letters = new Intl.Segmenter('fi', { granularity: 'grapheme' })

/** The length of a text as people count it: an emoji or a letter with its marks is one. */
export function lengthAsRead(text: string): number {
  return Iterator.from(letters.segment(text)).reduce((count) => count + 1, 0)
}
