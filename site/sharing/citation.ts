import type { ArticleView } from '#cms/articles'
import { dateFormat } from '#cms/language'
import type { PortalView } from '#cms/portal'

interface Source {
  article: Pick<ArticleView, 'authors' | 'title' | 'publishedAt'>
  portal: Pick<PortalView, 'name' | 'organisation' | 'timeZone'>
  url: string
}

/** Of more writers than these the first ones and the last are named (section 9.8). */
const MOST_WRITERS = 20
const FIRST_WRITERS = 19

/**
 * How to name the article as a source: writers, year, title, portal, address. By the Publication Manual of the American
 * Psychological Association, 7th edition, section 10.16 (webpages); Finnish universities use the same form in Finnish.
 */
export function citationOf({ article, portal, url }: Source): string {
  const { authors, title, publishedAt } = article
  const signed = listOf(authors.map(({ name }) => surnameFirst(name))) || portal.organisation
  const year = dateFormat('en', { year: 'numeric', timeZone: portal.timeZone }).format(new Date(publishedAt))
  // Who has published what they wrote themselves is not named twice.
  const site = portal.name === signed ? [] : [ended(portal.name)]
  return [ended(signed), `(${year}).`, ended(title), ...site, url].join(' ')
}

function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length > MOST_WRITERS) return `${names.slice(0, FIRST_WRITERS).join(', ')}, … ${last}`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last
}

/** With a full stop, unless it has an end already, within its quotation marks or without. */
function ended(text: string): string {
  return /[.?!…]["”’»)]*$/.test(text) ? text : `${text}.`
}

/** "Anna-Liisa Maria von Esimerkki" → "von Esimerkki, A.-L. M." */
function surnameFirst(name: string): string {
  const parts = name.trim().split(/\s+/)
  const particle = parts.findIndex((part, place) => place > 0 && /^\p{Ll}/u.test(part))
  const surname = particle > 0 ? particle : parts.length - 1
  const initials = parts.slice(0, surname).map(initialOf).join(' ')
  const family = parts.slice(surname).join(' ')
  return initials === '' ? family : `${family}, ${initials}`
}

function initialOf(given: string): string {
  return given
    .split('-')
    .filter((part) => part !== '')
    .map((part) => `${String.fromCodePoint(part.codePointAt(0) ?? 0)}.`)
    .join('-')
}
