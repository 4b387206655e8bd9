import { KINDS, type Kind } from '../articles/kinds.ts'
import { isLanguage, LANGUAGES, type Language } from '../language/language.ts'
import { INDEXES, ROUTES } from './routes.ts'

/** The collections whose documents have an address. */
const ADDRESSED = ['articles', 'authors', 'books', 'categories', 'pages', 'series'] as const

export type Addressed = (typeof ADDRESSED)[number]

/** What of a document its address is made of, as it is stored. */
export interface Located {
  slug?: string | null
  kind?: string | null
  language?: string | null
}

/** The document that an address belongs to, if there is one. */
interface Holder {
  collection: Addressed
  slug: string
  kind?: Kind
  /** Absent for what is the same in every language. */
  language?: Language
}

export function isAddressed(collection: string): collection is Addressed {
  return ADDRESSED.some((addressed) => addressed === collection)
}

/**
 * The addresses of a document: one in its own language, or, where a document serves every language, one in each, in
 * the order of LANGUAGES. None as long as it has no slug.
 */
export function addressOf(collection: Addressed, { slug, kind, language }: Located): string[] {
  if (!slug) return []
  const languages = isInEveryLanguage(collection) ? LANGUAGES : [language].filter(isLanguage)
  return languages.flatMap((language) => {
    const words = wordsOf(collection, kind, language)
    return words ? `${ROUTES[language].prefix}${[...words, slug].join('/')}/` : []
  })
}

/** Reads an address back. Undefined where no document can stand. */
export function holderOf(path: string): Holder | undefined {
  const language = LANGUAGES.findLast((language) => path.startsWith(ROUTES[language].prefix))
  if (!language) return undefined
  const { prefix, lists, indexes } = ROUTES[language]
  const [first, second, ...rest] = path.slice(prefix.length).split('/').filter(Boolean)
  if (first === undefined || rest.length > 0) return undefined
  if (second === undefined) return { collection: 'pages', slug: first, language }
  const kind = KINDS.find((candidate) => lists[candidate] === first)
  if (kind) return { collection: 'articles', slug: second, kind, language }
  const collection = INDEXES.find((candidate) => indexes[candidate] === first)
  if (!collection) return undefined
  return { collection, slug: second, ...(!isInEveryLanguage(collection) && { language }) }
}

/** The address of the document that a page of its own belongs to: `/aiheet/tyo/` of `/aiheet/tyo/sivu/2/`. */
export function addressAbove(path: string): string | undefined {
  const parts = path.split('/').slice(1, -1)
  const above = parts
    .map((_, place) => `/${parts.slice(0, place + 1).join('/')}/`)
    .filter((at) => at !== path)
  return above.find((at) => (holderOf(at)?.collection ?? 'pages') !== 'pages')
}

/** Names that stand first in an address of the two processes' own, with all that is below them. */
const OWN_ROOTS = new Set([
  ...['admin', 'api', 'media', 'healthz', 'readyz', '_astro', '_image', '404', '410', '500'],
  ...['robots.txt', 'sitemap-index.xml', 'rss.xml', 'atom.xml', 'feed.json', 'favicon.svg'],
])

/** Whether an address is the portal's own, whatever is published: fronts, lists and machines. */
export function isReserved(path: string): boolean {
  if (OWN_ROOTS.has(path.split('/')[1] ?? '')) return true
  return LANGUAGES.some((language) => {
    const { prefix, lists, indexes, archive, bookPoints, preview, mail, page, discussion } = ROUTES[language]
    if (!path.startsWith(prefix)) return false
    const [first, ...rest] = path.slice(prefix.length).split('/').filter(Boolean)
    if (first === undefined) return true
    if (first === discussion) return rest.length > 0
    if (first === archive) return rest.every((part) => /^\d+$/.test(part))
    const single = [bookPoints, preview, mail]
    const isOwn = [...Object.values(lists), ...Object.values(indexes), ...single].includes(first)
    return isOwn && (rest.length === 0 || (rest[0] === page && /^\d+$/.test(rest[1] ?? '')))
  })
}

/** What stands before the slug. */
function wordsOf(
  collection: Addressed,
  kind: string | null | undefined,
  language: Language,
): string[] | undefined {
  const { lists, indexes } = ROUTES[language]
  if (collection === 'pages') return []
  if (collection !== 'articles') return [indexes[collection]]
  const known = KINDS.find((candidate) => candidate === kind)
  return known && [lists[known]]
}

/** Authors and books have no language: each stands under the words of every one. */
function isInEveryLanguage(collection: Addressed): boolean {
  return collection === 'authors' || collection === 'books'
}
