/** The languages that the portal publishes in, the first one first. */
export const LANGUAGES = ['fi', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A text in each language of the portal, as labels, descriptions and messages are written. */
export type Wording = Record<Language, string>

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
