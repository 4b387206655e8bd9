import type { ArticleView } from '#cms/articles'
import { dateFormat } from '#cms/language'
import type { PortalView } from '#cms/portal'

interface Source {
  article: Pick<ArticleView, 'writers' | 'title' | 'publishedAt'>
  portal: Pick<PortalView, 'name' | 'organisation' | 'timeZone'>
  url: string
}

/**
 * How to name the article as a source: writers, year, title, portal, address.
 * By the Publication Manual of the American Psychological Association, 7th edition, section 10.16 (webpages).
 */
export function citationOf({ article, portal, url }: Source): string {
  const { writers, title, publishedAt } = article
  const names = writers.map(({ name }) => surnameFirst(name))
  const signed = names.length > 0 ? names.join(', ') : portal.organisation
  const year = dateFormat('en', { year: 'numeric', timeZone: portal.timeZone }).format(new Date(publishedAt))
  const end = /[.?!”"]$/.test(title) ? '' : '.'
  return `${signed.replace(/\.$/, '')}. (${year}). ${title}${end} ${portal.name}. ${url}`
}

/** "Aino Maria Esimerkki" → "Esimerkki, A. M." */
function surnameFirst(name: string): string {
  const given = name.trim().split(/\s+/)
  const surname = given.pop() ?? ''
  const initials = given.map((part) => `${part.charAt(0)}.`).join(' ')
  return initials === '' ? surname : `${surname}, ${initials}`
}
