import { env } from '../env.ts'
import { type Analyser, createAnalyser } from './analyser.ts'
import { findDictionary, openDictionary } from './dictionary.ts'

let analyser: Analyser | undefined

/** What reads Finnish words here: with the dictionary of this machine, else by stems. Opened when it is first needed. */
export function finnish(): Analyser {
  analyser ??= createAnalyser('fi', transducer())
  return analyser
}

function transducer() {
  const file = findDictionary(env)
  if (file === undefined) {
    console.warn(
      'Voikko’s dictionary is missing (Debian: apt-get install voikko-fi): Finnish words are read by stems.',
    )
    return undefined
  }
  try {
    return openDictionary(file).transduce
  } catch (error) {
    console.warn(`The dictionary ${file} cannot be read: Finnish words are read by stems.`, error)
    return undefined
  }
}
