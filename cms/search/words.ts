/** Letters and digits, with what may stand within a word: "e-kirja", "KPI:tä", "rock’n". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑:'’][\p{L}\p{N}\p{M}]+)*/gu

export interface Word {
  /** In small letters, as an analyser reads it. */
  word: string
  /** Where it begins and ends in the text. */
  at: number
  end: number
}

/** Nearly every word: a token as it is, but for capitals. */
const PLAIN = /^[a-z0-9äöå-]+$/

/** The words of a text in their order. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const small = found.toLowerCase()
    const word = PLAIN.test(small) ? small : found.normalize('NFC').toLowerCase().replace(/[‐‑]/gu, '-')
    return { word, at: index, end: index + found.length }
  })
}

/**
 * A word or base form as it stands in the index: `é` is `e` and `š` is `s`, but not `ä` an `a`. Nothing is left in it
 * that means anything to SQLite.
 */
export function tokenOf(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<![ao])\u0308|(?<!a)\u030a|(?![\u0308\u030a])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}~]+/gu, '-')
}
