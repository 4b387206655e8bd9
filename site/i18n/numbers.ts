import type { Language } from '#cms/language'

/** A figure as the language writes it: `1,5` in Finnish, `1.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'fi' ? 'fi-FI' : 'en-GB').format(value)
}
