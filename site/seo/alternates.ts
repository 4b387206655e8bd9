import { LANGUAGES, type Language } from '#cms/language'

import { pathOf, placeIn, type Place } from '../places.ts'

/** Where the same page is in a language. */
export interface Alternate {
  language: Language
  path: string
}

interface Known {
  place: Place
  /** Of what has one document per language: only the page knows them. */
  translations: readonly Alternate[]
}

/**
 * The addresses of the same page in every language, its own included, for `hreflang`. Empty where there is no other:
 * pairs must be reciprocal, so a page names only what names it back.
 */
export function alternatesOf({ place, translations }: Known): Alternate[] {
  const own = pathOf(place)
  if (own === undefined) return []
  const others = othersOf({ place, translations })
  return others.length > 0 ? [{ language: place.language, path: own }, ...others] : []
}

/** Where a reader of a page is led in every other language: to its translation, else as near as can be. */
export function switchesOf({ place, translations }: Known): Alternate[] {
  return LANGUAGES.filter((language) => language !== place.language).map((language) => ({
    language,
    path: translations.find((one) => one.language === language)?.path ?? placeIn(language, place),
  }))
}

/** The further pages of a list have no pair: what is on them differs from language to language. */
function othersOf({ place, translations }: Known): readonly Alternate[] {
  if ('page' in place && place.page > 1) return []
  return isEverywhere(place) ? switchesOf({ place, translations }) : translations
}

/** Whether the place is there in every language: what has one document per language is not. */
function isEverywhere(place: Place): boolean {
  switch (place.at) {
    case 'front':
    case 'index':
    case 'bookPoints':
    case 'own':
    case 'search':
      return true
    case 'list':
      return true
    case 'entry':
      return place.index === 'authors' || place.index === 'books'
    case 'archive':
      return place.year === undefined
    case 'article':
    case 'mail':
    case 'preview':
    case 'discussion':
    case 'comment':
    case 'page':
    case 'nowhere':
      return false
  }
}
