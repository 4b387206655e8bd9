import { env } from '../env.ts'
import { type Analyser, createAnalyser } from './analyser.ts'
import { findDictionary, openDictionary } from './dictionary.ts'

let analyser: Analyser | undefined

/** What reads Finnish words here: with the dictionary of this machine, else by stems. Opened when it is first needed. */
export function finnish(): Analyser {
  analyser ??= createAnalyser('fi', openOrWarn())
  return analyser
}

function openOrWarn() {
  if (findDictionary(env) === undefined)
    console.warn(
      'Voikko’s dictionary is missing (Debian: apt-get install voikko-fi): Finnish words are read by stems.',
    )
  return openDictionary(env)?.transduce
}
