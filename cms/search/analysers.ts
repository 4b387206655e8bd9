import { type Analyser, createAnalyser } from '../finnish/analyser.ts'
import { openDictionary, type Wish } from '../finnish/dictionary.ts'
import type { Language } from '../language/language.ts'

export interface Analysers {
  of: Record<Language, Analyser>
  /** Of the dictionary; undefined where stems serve. */
  version: string | undefined
}

/** What words are read with. */
export function analysersFor(wish: Wish): Analysers {
  const dictionary = openDictionary(wish)
  return {
    of: { fi: createAnalyser('fi', dictionary?.transduce), en: createAnalyser('en') },
    version: dictionary?.version,
  }
}
