import type { ArticleLink } from '#cms/articles'
import { LANGUAGES, type Language } from '#cms/language'

import { articlePath, pathOf, type Place } from '../paths.ts'

interface Alternate {
  language: Language
  path: string
}

interface Known {
  place: Place
  translations: readonly Pick<ArticleLink, 'language' | 'kind' | 'slug'>[]
  counterpart: Alternate | undefined
}

/**
 * The addresses of the same page in every language, its own included, for `hreflang`. Empty where there is no other:
 * pairs must be reciprocal, so a page names only what names it back.
 */
export function alternatesOf({ place, translations, counterpart }: Known): Alternate[] {
  const own = pathOf(place)
  if (own === undefined) return []
  const others = othersOf({ place, translations, counterpart })
  return others.length > 0 ? [{ language: place.language, path: own }, ...others] : []
}

function othersOf({ place, translations, counterpart }: Known): Alternate[] {
  if (counterpart) return [counterpart]
  if (place.at === 'article') {
    return translations.map((translation) => ({
      language: translation.language,
      path: articlePath(translation),
    }))
  }
  if (!isEverywhere(place)) return []
  return LANGUAGES.filter((language) => language !== place.language).flatMap((language) => {
    const path = pathOf({ ...place, language })
    return path === undefined ? [] : [{ language, path }]
  })
}

/** Whether the place is there in every language: what has one document per language is not. */
function isEverywhere(place: Place): boolean {
  switch (place.at) {
    case 'front':
    case 'index':
    case 'bookPoints':
      return true
    case 'list':
      return place.page === 1
    case 'entry':
      return place.page === 1 && (place.index === 'authors' || place.index === 'books')
    case 'archive':
      return place.year === undefined
    case 'article':
    case 'page':
    case 'nowhere':
      return false
  }
}
