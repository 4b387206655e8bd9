import { INDEXES, type Index, ROUTES } from '#cms/addresses'
import { KINDS, type Kind } from '#cms/articles'
import { LANGUAGES, type Language } from '#cms/language'

import {
  archivePath,
  articlePath,
  bookPointsPath,
  commentPath,
  discussionPath,
  entryPath,
  frontPath,
  indexPath,
  listPath,
  mailPath,
  ownPath,
  pagePath,
  previewPath,
  searchPath,
} from './paths.ts'

/** What an address of the portal stands for. Pages of lists are counted from 1, months 1–12. */
export type Place =
  | { at: 'front'; language: Language }
  | { at: 'list'; language: Language; kind: Kind; page: number }
  | { at: 'article'; language: Language; kind: Kind; slug: string }
  /** The further comments under an article; the first of them stand on its own page. */
  | { at: 'discussion'; language: Language; kind: Kind; slug: string; page: number }
  /** A comment wherever it stands now: it leads to the page that holds it. */
  | { at: 'comment'; language: Language; kind: Kind; slug: string; comment: string }
  /** What a visitor has sent. */
  | { at: 'own'; language: Language }
  /** Where the links of our letters lead. */
  | { at: 'mail'; language: Language }
  | { at: 'index'; language: Language; index: Index }
  | { at: 'entry'; language: Language; index: Index; slug: string; page: number }
  | { at: 'archive'; language: Language; year?: number; month?: number; page: number }
  | { at: 'bookPoints'; language: Language }
  | { at: 'preview'; language: Language }
  | { at: 'search'; language: Language }
  | { at: 'page'; language: Language; slug: string }
  | { at: 'nowhere'; language: Language }

/** The one address of a place; undefined for what is nowhere. */
export function pathOf(place: Place): string | undefined {
  switch (place.at) {
    case 'front':
      return frontPath(place.language)
    case 'list':
      return listPath(place)
    case 'article':
      return articlePath(place)
    case 'discussion':
      return discussionPath(place)
    case 'comment':
      return commentPath(place)
    case 'own':
      return ownPath(place.language)
    case 'mail':
      return mailPath(place.language)
    case 'index':
      return indexPath(place)
    case 'entry':
      return entryPath(place)
    case 'archive':
      return archivePath(place)
    case 'bookPoints':
      return bookPointsPath(place.language)
    case 'preview':
      return previewPath(place.language)
    case 'search':
      return searchPath(place.language)
    case 'page':
      return pagePath(place)
    case 'nowhere':
      return undefined
  }
}

/** Reads an address back. Any path has a language, so that even a wrong one is answered in words. */
export function placeAt(pathname: string): Place {
  const language = languageAt(pathname)
  const route = ROUTES[language]
  const parts = pathname.slice(route.prefix.length).split('/').filter(Boolean)
  const said = discussionAt(parts, language)
  if (said) return said
  const { rest, page } = withoutPage(parts, route.page)
  const [first, second, third, ...more] = rest
  const nowhere = { at: 'nowhere', language } as const
  if (first === undefined) return parts.length === 0 ? { at: 'front', language } : nowhere
  if (page === undefined || more.length > 0) return nowhere

  const kind = KINDS.find((candidate) => route.lists[candidate] === first)
  const index = INDEXES.find((candidate) => route.indexes[candidate] === first)
  if (first === route.archive) return archiveAt({ language, year: second, month: third, page })
  if (third !== undefined) return nowhere
  if (kind && second === undefined) return { at: 'list', language, kind, page }
  if (index && second !== undefined) return { at: 'entry', language, index, slug: second, page }
  if (page > 1) return nowhere
  if (kind && second !== undefined) return { at: 'article', language, kind, slug: second }
  if (index) return { at: 'index', language, index }
  if (second !== undefined) return nowhere
  if (first === route.mail) return { at: 'mail', language }
  if (first === route.preview) return { at: 'preview', language }
  if (first === route.search) return { at: 'search', language }
  return first === route.bookPoints ? { at: 'bookPoints', language } : { at: 'page', language, slug: first }
}

/** What lies below `keskustelu`: the visitor's own, and under an article its further pages and single comments. */
function discussionAt(parts: readonly string[], language: Language): Place | undefined {
  const { lists, discussion, own } = ROUTES[language]
  const [first, slug, word, last, ...more] = parts
  if (first === discussion && slug === own && word === undefined) return { at: 'own', language }
  const kind = KINDS.find((candidate) => lists[candidate] === first)
  if (!kind || slug === undefined || word !== discussion || last === undefined || more.length > 0)
    return undefined
  const article = { language, kind, slug }
  if (last === '1') return { at: 'article', ...article }
  if (/^[1-9]\d{0,5}$/.test(last)) return { at: 'discussion', ...article, page: Number(last) }
  return /^[\da-f-]{24,36}$/.test(last) ? { at: 'comment', ...article, comment: last } : undefined
}

/** Takes `sivu/2` off the end. Page 1 has no number, and a wrong one is no page: undefined. */
function withoutPage(
  parts: readonly string[],
  word: string,
): { rest: readonly string[]; page: number | undefined } {
  const [before, last] = parts.slice(-2)
  if (parts.length < 3 || before !== word || last === undefined) return { rest: parts, page: 1 }
  return { rest: parts.slice(0, -2), page: /^[1-9]\d{0,5}$/.test(last) ? Number(last) : undefined }
}

interface ArchiveWords {
  language: Language
  year: string | undefined
  month: string | undefined
  page: number
}

function archiveAt({ language, year, month, page }: ArchiveWords): Place {
  const isRight =
    (year === undefined || /^\d{4}$/.test(year)) && (month === undefined || /^(0[1-9]|1[0-2])$/.test(month))
  if (!isRight || (year === undefined && page > 1)) return { at: 'nowhere', language }
  return {
    at: 'archive',
    language,
    page,
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
  }
}

/** The same place in another language. Where only the translation could tell which one it is there: its list. */
export function placeIn(language: Language, place: Place): string {
  switch (place.at) {
    case 'list':
    case 'article':
    case 'discussion':
    case 'comment':
      return listPath({ language, kind: place.kind })
    case 'index':
      return indexPath({ language, index: place.index })
    case 'entry':
      return isOfAllLanguages(place.index)
        ? entryPath({ language, index: place.index, slug: place.slug })
        : indexPath({ language, index: place.index })
    case 'archive':
      return archivePath({ language })
    case 'bookPoints':
      return bookPointsPath(language)
    case 'own':
      return ownPath(language)
    case 'search':
      return searchPath(language)
    case 'front':
    case 'mail':
    case 'preview':
    case 'page':
    case 'nowhere':
      return frontPath(language)
  }
}

/** People and books are the same in every language; topics and series have a document each. */
function isOfAllLanguages(index: Index): boolean {
  return index === 'authors' || index === 'books'
}

function languageAt(pathname: string): Language {
  const prefixed = LANGUAGES.filter((language) => ROUTES[language].prefix !== '/')
  return prefixed.find((language) => `${pathname}/`.startsWith(ROUTES[language].prefix)) ?? LANGUAGES[0]
}
