import { formatNumber, type Language } from '#cms/language'
import type { RatingView } from '#cms/ratings'

import { translator } from '../i18n/translate.ts'

/** What votes come to, as it reads: `4,2/5 (17 ääntä)`. Spaces are ordinary ones. */
export function figureOf(
  { average, count }: Pick<RatingView, 'average' | 'count'>,
  language: Language,
): string {
  const t = translator(language)
  if (average === undefined) return t('rating.none')
  const values = {
    average: formatNumber(average, language, { decimals: 1 }),
    count: formatNumber(count, language),
  }
  return t(count === 1 ? 'rating.figureOne' : 'rating.figure', values)
}

/** `1 tähti`, `2 tähteä`. */
export function starsOf(count: number, language: Language): string {
  const t = translator(language)
  return count === 1 ? t('rating.star') : t('rating.stars', { count })
}
