import { ROUTES } from '#cms/addresses'
import { KINDS, type Kind } from '#cms/articles'
import { LANGUAGES, type Language } from '#cms/language'

/** What an address of the portal stands for. */
export type Place =
  | { at: 'front'; language: Language }
  | { at: 'list'; language: Language; kind: Kind; page: number }
  | { at: 'article'; language: Language; kind: Kind; slug: string }
  | { at: 'nowhere'; language: Language }

export function frontPath(language: Language): string {
  return ROUTES[language].prefix
}

/** The address of a page of a list; the first has no number. */
export function listPath({
  language,
  kind,
  page = 1,
}: {
  language: Language
  kind: Kind
  page?: number
}): string {
  const route = ROUTES[language]
  const list = `${route.prefix}${route.lists[kind]}/`
  return page === 1 ? list : `${list}${route.page}/${String(page)}/`
}

export function articlePath({
  language,
  kind,
  slug,
}: {
  language: Language
  kind: Kind
  slug: string
}): string {
  return `${listPath({ language, kind })}${slug}/`
}

/** Reads an address back. Any path has a language, so that even a wrong one is answered in words. */
export function placeAt(pathname: string): Place {
  const language = languageAt(pathname)
  const route = ROUTES[language]
  const [list, second, third, ...rest] = pathname.slice(route.prefix.length).split('/').filter(Boolean)
  if (list === undefined) return { at: 'front', language }

  const kind = KINDS.find((candidate) => route.lists[candidate] === list)
  if (!kind || rest.length > 0) return { at: 'nowhere', language }
  if (second === undefined) return { at: 'list', language, kind, page: 1 }
  if (third === undefined) return { at: 'article', language, kind, slug: second }
  const isPage = second === route.page && /^[1-9]\d{0,5}$/.test(third)
  return isPage ? { at: 'list', language, kind, page: Number(third) } : { at: 'nowhere', language }
}

/** The same place in another language: where there is no telling which article it is there, its list. */
export function placeIn(language: Language, place: Place): string {
  const isInList = place.at === 'list' || place.at === 'article'
  return isInList ? listPath({ language, kind: place.kind }) : frontPath(language)
}

function languageAt(pathname: string): Language {
  const prefixed = LANGUAGES.filter((language) => ROUTES[language].prefix !== '/')
  return prefixed.find((language) => `${pathname}/`.startsWith(ROUTES[language].prefix)) ?? LANGUAGES[0]
}
