import { tokenOf, type Word, wordsIn } from './words.ts'

/** After a heading, a cell or a point of a list, which end without a sign. */
const UNENDED = /(?<![.!?:;,…–”"»)\s])\s*\n/gu

/** A stretch of text that was looked for, or not. */
export interface Stretch {
  text: string
  isFound: boolean
}

/** About as long as two or three lines, in characters. */
const LENGTH = 240

/** What was looked for, as it can stand in a text. */
export interface Wanted {
  isFound: (token: string) => boolean
  /** A quick look whether a line can hold any of it, so that few lines must be taken to words. */
  mayBeIn: (line: string) => boolean
}

/** Letters that may stand in an index as others (`tokenOf`): a line with one of them is looked through in any case. */
const CHANGED = '[À-ÃÆ-ÕØ-ãæ-õø-\\u1fff\\u2070-\\uffff]'

/** @param beginnings What tokens may begin with. */
export function wantedFrom(tokens: ReadonlySet<string>, beginnings: readonly string[]): Wanted {
  const parts = [...tokens, ...beginnings].filter((part) => /^[\p{L}\p{N}-]+$/u.test(part)) // nothing with a meaning for RegExp
  const anyOfThem = new RegExp([CHANGED, ...parts].join('|'), 'i')
  return {
    isFound: (token) => tokens.has(token) || beginnings.some((beginning) => token.startsWith(beginning)),
    mayBeIn: (line) => anyOfThem.test(line),
  }
}

/** A short text with what was looked for told apart. */
export function marked(text: string, { isFound, mayBeIn }: Wanted): Stretch[] {
  if (!mayBeIn(text)) return text === '' ? [] : [{ text, isFound: false }]
  const stretches: Stretch[] = []
  let end = 0
  for (const found of wordsIn(text)) {
    if (!isFound(tokenOf(found.word))) continue
    if (found.at > end) stretches.push({ text: text.slice(end, found.at), isFound: false })
    stretches.push({ text: text.slice(found.at, found.end), isFound: true })
    end = found.end
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isFound: false })
  return stretches
}

/**
 * Where most of what was looked for stands together, and in which of the texts that is. They are tried in turn; where
 * none holds any of it, that is the beginning of the first.
 */
export function excerptOf(texts: readonly string[], wanted: Wanted): { excerpt: Stretch[]; of: number } {
  for (const [of, text] of texts.entries()) {
    const hits = hitsIn(text, wanted)
    if (hits.length > 0) return { excerpt: cutOut(text, likeliest(hits), wanted), of }
  }
  return { excerpt: cutOut(texts[0] ?? '', 0, wanted), of: 0 }
}

interface HitWord extends Word {
  token: string
}

function hitsIn(text: string, { isFound, mayBeIn }: Wanted): HitWord[] {
  const hits: HitWord[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (mayBeIn(line)) {
      for (const { word, at, end } of wordsIn(line)) {
        const token = tokenOf(word)
        if (isFound(token)) hits.push({ word, token, at: start + at, end: start + end })
      }
    }
    start += line.length + 1
  }
  return hits
}

/** Where the most different hits begin that stand near each other. */
function likeliest(hits: readonly HitWord[]): number {
  let best = { at: 0, kinds: 0 }
  for (const [place, hit] of hits.entries()) {
    const near = hits.slice(place, place + 20).filter(({ end }) => end - hit.at <= LENGTH)
    const kinds = new Set(near.map(({ token }) => token)).size
    if (kinds > best.kinds) best = { at: hit.at, kinds }
  }
  return best.at
}

function cutOut(text: string, at: number, wanted: Wanted): Stretch[] {
  const start = beginningBefore(text, at)
  const end = endAfter(text, start + LENGTH)
  const shown = text.slice(start, end).replace(UNENDED, ' · ').replaceAll('\n', ' ')
  return [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...marked(shown, wanted),
    ...(end < text.length ? [{ text: ' …', isFound: false }] : []),
  ]
}

/** The sentence's beginning, if it is near, else some words before. */
function beginningBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LENGTH / 2), at)
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '))
  if (sentence >= 0) return at - before.length + sentence + (before[sentence] === '\n' ? 1 : 2)
  if (before.length === at) return 0
  const space = before.indexOf(' ', before.length / 2)
  return space < 0 ? at : at - before.length + space + 1
}

/** Where the last whole word ends. */
function endAfter(text: string, wish: number): number {
  if (wish >= text.length) return text.length
  const from = Math.max(0, wish - LENGTH)
  const last = wordsIn(text.slice(from, wish + 1)).findLast(({ end }) => from + end <= wish)
  return last ? from + last.end : wish
}
