import { WORDS } from '../comments/words.ts'
import { ASKED } from '../mail/names.ts'
import { addressOf, questionAt } from '../search/question.ts'
import { CHALLENGE_PATH, searchPath } from '../paths.ts'
import { type Place, placeAt } from '../places.ts'

/** What a request asks for, as far as pages may know of it. */
export type Asked =
  /** A page that is the same for all. Its key is its address with nothing in it but what the page declares. */
  | { of: 'all'; key: string; search: string }
  /** What is found for some words, the same for all who look for them. */
  | { of: 'search'; key: string }
  /** An answer for the one who asks, who gives the whole request for it. */
  | { of: 'one'; address: string }

/** The only parameters that pages see, and their only values. */
const DECLARED: Partial<Record<Place['at'], Readonly<Record<string, readonly string[]>>>> = {
  article: { viesti: WORDS },
  discussion: { viesti: WORDS },
  page: { viesti: [ASKED] },
}

/** Pages that are made for who asks. */
const ANSWERS_ONE = new Set<Place['at']>(['mail', 'own', 'preview'])

const FOR_ONE = new Set(['/healthz', '/readyz', CHALLENGE_PATH])

/**
 * Reads a target as it stands in the request line, which begins with a slash. Whoever adds parameters, dots, fragments
 * or slashes to an address still asks for the same page: they cannot fill the cache with copies of it.
 */
export function whatIsAsked(target: string): Asked {
  const url = new URL(`http://portal${target}`)
  const { pathname, search, searchParams } = url
  // Astro would answer these itself with a redirect, before our one redirect to the right address.
  const path = pathname.replace(/([^/])\/{2,}$/, '$1')
  const place = placeAt(path)
  const { at } = place
  if (FOR_ONE.has(path) || ANSWERS_ONE.has(at)) return { of: 'one', address: path + search }
  if (place.at === 'search' && path === searchPath(place.language)) {
    const question = questionAt(url, place.language)
    if (question.text !== '') return { of: 'search', key: addressOf(question, { page: question.page }) }
  }
  const declared = Object.entries(DECLARED[at] ?? {}).flatMap(([name, values]) => {
    const value = searchParams.get(name)
    return value !== null && values.includes(value) ? [`${name}=${value}`] : []
  })
  return { of: 'all', key: declared.length > 0 ? `${path}?${declared.join('&')}` : path, search }
}
