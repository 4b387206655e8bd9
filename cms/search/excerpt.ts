import { tokenOf, type Word, wordsIn } from './words.ts'

/** A stretch of text that was looked for, or not. */
export interface Stretch {
  text: string
  isFound: boolean
}

/** About as long as two or three lines, in characters. */
const LENGTH = 240

/** Whether a token is one of what was looked for. */
export type IsFound = (token: string) => boolean

/** A short text with what was looked for told apart. */
export function marked(text: string, isFound: IsFound): Stretch[] {
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
 * The part where most of what was looked for stands together, of the first of some long texts that holds any; the
 * beginning of the first where none does.
 */
export function excerptOf(texts: readonly string[], isFound: IsFound): Stretch[] {
  for (const text of texts) {
    const words = wordsIn(text)
    const hits = words
      .map((word) => ({ ...word, token: tokenOf(word.word) }))
      .filter(({ token }) => isFound(token))
    if (hits.length > 0) return cutOut(text, { words, at: likeliest(hits), isFound })
  }
  const [text = ''] = texts
  return cutOut(text, { words: wordsIn(text.slice(0, 2 * LENGTH)), at: 0, isFound })
}

/** Where the most different hits begin that stand near each other. */
function likeliest(hits: readonly (Word & { token: string })[]): number {
  let best = { at: 0, kinds: 0 }
  for (const [place, hit] of hits.entries()) {
    const near = hits.slice(place, place + 20).filter(({ end }) => end - hit.at <= LENGTH)
    const kinds = new Set(near.map(({ token }) => token)).size
    if (kinds > best.kinds) best = { at: hit.at, kinds }
  }
  return best.at
}

interface Cut {
  words: readonly Word[]
  at: number
  isFound: IsFound
}

function cutOut(text: string, { words, at, isFound }: Cut): Stretch[] {
  const start = beginningBefore(text, at)
  const end = endAfter(words, start + LENGTH, text.length)
  const shown = text.slice(start, end).replaceAll('\n', ' ')
  return [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...marked(shown, isFound),
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

function endAfter(words: readonly Word[], wish: number, last: number): number {
  if (wish >= last) return last
  return words.findLast(({ end }) => end <= wish)?.end ?? wish
}
