/*
 * Naive Bayes over the words of a text, each counted once a text ("binary" naive Bayes), with one added to every count
 * so that a word seen on one side only does not settle it alone. Formula: Jurafsky and Martin, Speech and Language
 * Processing, 3rd edition, chapter 4, (4.11), (4.14) and section 4.4.
 */

/** How often words stand in the texts that were decided on. */
export interface Learnt {
  spam: Side
  good: Side
  /** Different words in all. */
  vocabulary: number
}

interface Side {
  texts: number
  /** In how many of the texts a word stands. */
  words: ReadonlyMap<string, number>
  /** The sum of those. */
  total: number
}

/** How much a text looks like spam, from 0 to 1, and the words that weighed most, the heaviest first. */
export interface Score {
  likelihood: number
  towardsSpam: string[]
  towardsGood: string[]
}

/** So many decisions of either kind are needed before a score tells anything. */
export const LEAST_TO_LEARN = 20

/** So many words are named on either side. */
const NAMED = 4

/** Learns from the words of texts that were found to be spam and of those that were approved. */
export function learn(spam: readonly (readonly string[])[], good: readonly (readonly string[])[]): Learnt {
  const sides = { spam: sideOf(spam), good: sideOf(good) }
  return { ...sides, vocabulary: new Set([...sides.spam.words.keys(), ...sides.good.words.keys()]).size }
}

/** Scores the words of a text; undefined as long as too little has been decided, or where none of them is known. */
export function scoreOf(words: readonly string[], { spam, good, vocabulary }: Learnt): Score | undefined {
  if (Math.min(spam.texts, good.texts) < LEAST_TO_LEARN) return undefined
  const likelihood = (word: string, side: Side) =>
    ((side.words.get(word) ?? 0) + 1) / (side.total + vocabulary)
  const weighed = [...new Set(words)]
    .filter((word) => spam.words.has(word) || good.words.has(word))
    .map((word) => ({ word, weight: Math.log(likelihood(word, spam) / likelihood(word, good)) }))
    .toSorted((one, next) => Math.abs(next.weight) - Math.abs(one.weight))
  if (weighed.length === 0) return undefined
  const odds = weighed.reduce((sum, { weight }) => sum + weight, Math.log(spam.texts / good.texts))
  const named = (isSpam: boolean) =>
    weighed
      .filter(({ weight }) => (isSpam ? weight > 0 : weight < 0))
      .slice(0, NAMED)
      .map(({ word }) => word)
  return { likelihood: 1 / (1 + Math.exp(-odds)), towardsSpam: named(true), towardsGood: named(false) }
}

function sideOf(texts: readonly (readonly string[])[]): Side {
  const words = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(text)) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const total = [...words.values()].reduce((sum, count) => sum + count, 0)
  return { texts: texts.length, words, total }
}
