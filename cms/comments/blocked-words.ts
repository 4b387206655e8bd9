import { wordsOf } from './likeness.ts'

/** Finds out which of the house's blocked words a text holds. Exchangeable: base forms come with the search. */
export type WordMatcher = (text: string, blocked: readonly string[]) => string[]

/** Whole words, and phrases of several, as they are written; "huora" does not find "huoraton". */
export const matchWords: WordMatcher = (text, blocked) => {
  const words = ` ${wordsOf(text).join(' ')} `
  return blocked.filter((word) => {
    const sought = wordsOf(word).join(' ')
    return sought !== '' && words.includes(` ${sought} `)
  })
}
