import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFinnish } from '@orama/stemmers/finnish'

import type { Language } from '../language/language.ts'
import { othersFor } from './others.ts'
import { type Reading, readingOf } from './readings.ts'
import type { Transducer } from './vfst.ts'

/** Reads a word in small letters. */
export type Analyser = (word: string) => Reading

/** Before the stems of words that the dictionary does not know, so that they match each other only. */
const STEM = '~'

/** So many readings are remembered, some ten megabytes: most words of most texts. */
const REMEMBERED = 50_000

/** The endings that names are met with; what is left of a name without one is its base form, or nearly. */
const CASE = /(?:(?:ss|st|ll|lt)[aä]|lle|n[aä]|t[aä]|ksi|[aä]|(?:ee|i|e)?n)$/

/** Fewer letters are no stem. */
const SHORTEST = 3

/** A word longer than this is no word: nothing is gained by looking into it. */
const LONGEST = 60

/**
 * What reads the words of a language. English ones are reduced to Snowball's stems, Finnish ones to base forms; where
 * there is no dictionary, and for words it does not know, to stems as well.
 */
export function createAnalyser(language: Language, transduce?: Transducer): Analyser {
  const read = language === 'fi' ? inFinnish(transduce) : (word: string) => stemmed(stemEnglish(word))
  const remembered = new Map<string, Reading>()
  return (word) => {
    const before = remembered.get(word)
    if (before) return before
    const reading = word.length > LONGEST ? known([word]) : read(word)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(word, reading)
    return reading
  }
}

/** Whether a word was unknown, so that this is but its stem. */
export function isStem(base: string): boolean {
  return base.startsWith(STEM)
}

function inFinnish(transduce?: Transducer) {
  const readOf = (word: string) => transduce && readingOf(transduce(word))
  const unknown = transduce ? likeName : (word: string) => stemmed(stemFinnish(word))
  return (word: string): Reading => {
    const reading = readOf(word) ?? (othersFor(word).length > 0 ? known([word]) : undefined)
    if (reading) return withOthers(reading)
    const pieces = word.split('-').filter(Boolean)
    if (pieces.length < 2) return unknown(withoutEnding(word))
    // An unknown word with a hyphen ends in one that may be known: "SaaS-palvelun".
    const readings = pieces.map((piece) => readOf(piece) ?? unknown(piece))
    const before = pieces.slice(0, -1).join('-')
    return {
      ...known((readings.at(-1)?.bases ?? []).map((base) => `${STEM}${before}-${base}`)),
      parts: [...new Set(readings.flatMap(({ bases, parts }) => [...bases, ...parts]))],
    }
  }
}

/** With the other words for the same, as if they were within it. */
function withOthers(reading: Reading): Reading {
  const { bases, parts } = reading
  const others = [...bases, ...parts].flatMap(othersFor).filter((other) => !bases.includes(other))
  return others.length === 0 ? reading : { ...reading, parts: [...new Set([...parts, ...others])] }
}

/**
 * What the dictionary does not know is mostly a name. Its stem depends on its ending, for "Löytänä" looks like a form of
 * "Löytä": so there are several, and any two forms share one.
 */
function likeName(word: string): Reading {
  const stems = [stemFinnish(word), word, word.replace(CASE, '')].filter(({ length }) => length >= SHORTEST)
  return stems.length === 0 ? stemmed(word) : known([...new Set(stems)].map((stem) => STEM + stem))
}

/** Abbreviations and foreign names take their endings after a colon or an apostrophe: "KPI:tä", "Bordeaux’n". */
function withoutEnding(word: string): string {
  return word.replace(/[:’'].*$/, '') || word
}

function stemmed(stem: string): Reading {
  return known([STEM + stem])
}

function known(bases: string[]): Reading {
  return { bases, verbs: [], parts: [], origins: [], names: [], akin: [] }
}
