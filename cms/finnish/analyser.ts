import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFinnish } from '@orama/stemmers/finnish'

import type { Language } from '../language/language.ts'
import { type Reading, readingOf } from './readings.ts'
import type { Transducer } from './vfst.ts'

/** Reads a word in small letters. */
export type Analyser = (word: string) => Reading

/** Before the stems of words that the dictionary does not know, so that they match each other only. */
const STEM = '~'

/** So many readings are remembered, some ten megabytes: most words of most texts. */
const REMEMBERED = 50_000

/** A word longer than this is no word: nothing is gained by looking into it. */
const LONGEST = 60

/**
 * What reads the words of a language. English ones are reduced to Snowball's stems, Finnish ones to base forms; where
 * there is no dictionary, and for words it does not know, to stems as well.
 */
export function createAnalyser(language: Language, transduce?: Transducer): Analyser {
  const read = language === 'fi' ? inFinnish(transduce) : (word: string) => stemmed(stemEnglish(word))
  const known = new Map<string, Reading>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const reading = word.length > LONGEST ? { bases: [word], verbs: [], parts: [] } : read(word)
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, reading)
    return reading
  }
}

/** Whether a word was unknown, so that this is but its stem. */
export function isStem(base: string): boolean {
  return base.startsWith(STEM)
}

function inFinnish(transduce: Transducer = () => []) {
  return (word: string): Reading => {
    const reading = readingOf(transduce(word))
    if (reading) return { ...reading, parts: [...reading.parts, ...verbsOfDoing(reading.bases, transduce)] }
    const pieces = word.split('-').filter(Boolean)
    if (pieces.length < 2) return stemmed(stemFinnish(withoutEnding(word)))
    // An unknown word with a hyphen ends in one that may be known: "SaaS-palvelun".
    const readings = pieces.map((piece) => readingOf(transduce(piece)) ?? stemmed(stemFinnish(piece)))
    const before = pieces.slice(0, -1).join('-')
    return {
      bases: (readings.at(-1)?.bases ?? []).map((base) => `${STEM}${before}-${base}`),
      verbs: [],
      parts: [...new Set(readings.flatMap(({ bases, parts }) => [...bases, ...parts]))],
    }
  }
}

/** What is done where a noun in -lu tells of it: `kuuntelu` is what one does who `kuuntelee`, of `kuunnella`. */
function verbsOfDoing(bases: readonly string[], transduce: Transducer): string[] {
  return bases
    .filter((base) => /[aeiouyäö]l[uy]$/.test(base))
    .flatMap((base) => readingOf(transduce(`${base.slice(0, -1)}ee`))?.bases ?? [])
    .filter((verb) => /ll[aä]$/.test(verb))
}

/** Abbreviations and foreign names take their endings after a colon or an apostrophe: "KPI:tä", "Bordeaux’n". */
function withoutEnding(word: string): string {
  return word.replace(/[:’'].*$/, '') || word
}

function stemmed(stem: string): Reading {
  return { bases: [STEM + stem], verbs: [], parts: [] }
}
