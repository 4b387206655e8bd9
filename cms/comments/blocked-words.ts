import type { Analyser } from '../finnish/analyser.ts'
import { finnish } from '../finnish/installed.ts'
import { wordsOf } from './likeness.ts'

/**
 * Those of the house's blocked words and phrases that a text holds, in whatever form: "vippi" finds "vipin", and "huora"
 * does not find "huoraton", which is a word of its own.
 */
export function matchWords(text: string, blocked: readonly string[], read?: Analyser): string[] {
  if (blocked.length === 0) return []
  const reader = read ?? finnish()
  const formsOf = (words: string) => wordsOf(words).map((word) => new Set([word, ...reader(word).bases]))
  const said = formsOf(text)
  return blocked.filter((phrase) => {
    const sought = formsOf(phrase)
    if (sought.length === 0) return false
    return said.some((_, start) =>
      sought.every((forms, place) => !(said[start + place] ?? new Set()).isDisjointFrom(forms)),
    )
  })
}
