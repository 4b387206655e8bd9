import { type Analyser, createAnalyser } from '../finnish/analyser.ts'
import { findDictionary, openDictionary } from '../finnish/dictionary.ts'
import type { Language } from '../language/language.ts'

export interface Analysers {
  of: Record<Language, Analyser>
  /** Of the dictionary; undefined where stems serve. */
  version: string | undefined
}

/** What words are read with. A dictionary that cannot be read is none. */
export function analysersFor(wish: Parameters<typeof findDictionary>[0]): Analysers {
  const dictionary = dictionaryFor(wish)
  return {
    of: { fi: createAnalyser('fi', dictionary?.transduce), en: createAnalyser('en') },
    version: dictionary?.version,
  }
}

function dictionaryFor(wish: Parameters<typeof findDictionary>[0]) {
  const file = findDictionary(wish)
  if (file === undefined) return undefined
  try {
    return openDictionary(file)
  } catch (error) {
    console.error(`The dictionary ${file} cannot be read.`, error)
    return undefined
  }
}
