import { createHash } from 'node:crypto'

/** So many words in a row are compared: two that share most of them were hardly written apart. */
const RUN = 3

/** From this share of common runs on (Jaccard's index), two texts count as one with changes. */
const ALIKE = 0.5

/** So much of a text is compared, in words. */
const COMPARED = 200

/** Shorter texts than this are said by many people: "Kiitos hyvästä kirjoituksesta!" In letters and digits. */
const TELLING = 40

/** The same for two texts that differ in nothing but case, spaces and punctuation; undefined for very short ones. */
export function fingerprintOf(text: string): string | undefined {
  const words = wordsOf(text).join(' ')
  if (words.replaceAll(' ', '').length < TELLING) return undefined
  return createHash('sha256').update(words).digest('base64url').slice(0, 24)
}

/** Whether a text is one of those, or one of those with some words changed. */
export function isLikeOneOf(text: string, others: readonly string[]): boolean {
  const runs = runsOf(text)
  return runs.size > 0 && others.some((other) => likeness(runs, runsOf(other)) >= ALIKE)
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = one.intersection(other).size
  return common / (one.size + other.size - common)
}

function runsOf(text: string): Set<string> {
  const words = wordsOf(text).slice(0, COMPARED)
  return new Set(words.slice(RUN - 1).map((_, place) => words.slice(place, place + RUN).join(' ')))
}

export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
