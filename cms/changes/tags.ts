import { z } from 'zod'

import { addressOf, isAddressed } from '../addresses/address.ts'
import { KINDS, type Kind } from '../articles/kinds.ts'
import { isLanguage, type Language } from '../language/language.ts'
import { VOTES_TO_BE_BEST } from '../ratings/figures.ts'

/**
 * What a page shows, as far as a change of it changes the page. Articles in lists and beside a text are told by what
 * brings them there, for the one that will come there next has no id yet.
 */
export type Shown =
  /** A document that the page shows or points at, whether readers may see it now or not. */
  | { what: 'document'; id: string }
  /** Whatever readers can see of a collection, articles excepted. */
  | { what: 'all'; of: 'authors' | 'books' | 'categories' | 'media' | 'pages' | 'series' }
  /** The articles of a language, or those of one kind in it. */
  | { what: 'articles'; language: Language; kind?: Kind }
  /** The articles that a document is named in: a writer's, a book's, a topic's, those of a series. */
  | { what: 'articlesWith'; id: string }
  /** An article, by the id of its original, with its translations. */
  | { what: 'translations'; of: string }
  /** The pages of a language that the footer leads to. */
  | { what: 'footer'; language: Language }
  | { what: 'global'; slug: 'settings' | 'front-page' }
  /** The approved comments of an article. */
  | { what: 'discussion'; article: string }
  /** What the votes and comments of an article add up to. */
  | { what: 'tally'; article: string }
  /** The articles that readers rate highest, in any language. */
  | { what: 'best' }
  /** The articles of a language that were read most lately. */
  | { what: 'mostRead'; language: Language }
  /** Whatever stands at an address, or will, and where it leads. */
  | { what: 'address'; path: string }

/** A global, or a document of a collection, as it is stored. */
interface Stored {
  subject: string
  row: Readonly<Record<string, unknown>>
}

type Rows = readonly (Readonly<Record<string, unknown>> & { id: string })[]

/** The tags of a page: a change with one of them may change the page. */
export function tagsOfPage(...shown: readonly Shown[]): string[] {
  return [...new Set(shown.map(tagOf))]
}

/**
 * The tags of a change of some rows of a collection, or of a global, from what readers could see before it and can see
 * after it.
 */
export function tagsOfChange(subject: string, before: Rows, after: Rows): string[] {
  const seen = [...before, ...after].filter((row) => isPublic({ subject, row }))
  const areNewFiles = subject === 'media' && before.length === 0 // nothing shows them before it is written too
  const shown = seen.flatMap((row) => touchedBy({ subject, row }))
  return tagsOfPage(...shown.filter(({ what }) => !areNewFiles || what === 'document'))
}

/** Whether readers could see one of the rows and must not any more. */
export function hasLeft(subject: string, before: Rows, after: Rows): boolean {
  const remaining = new Set(after.filter((row) => isPublic({ subject, row })).map(({ id }) => id))
  return before.some((row) => isPublic({ subject, row }) && !remaining.has(row.id))
}

/** Whether readers can see anything of it. */
export function isPublic({ subject, row }: Stored): boolean {
  const { _status: published, status, deletedAt } = telling.parse(row)
  if (deletedAt) return false
  switch (subject) {
    case 'articles':
    case 'pages':
      return published === 'published'
    case 'comments':
      return status === 'approved'
    default:
      return true
  }
}

/** Changes of what many readers do at once: the pages that show them follow at most once a second. */
export function isGathered(tag: string): boolean {
  return tag.startsWith('tally:') || tag === 'best'
}

function tagOf(shown: Shown): string {
  switch (shown.what) {
    case 'document':
      return `is:${shown.id}`
    case 'all':
      return `all:${shown.of}`
    case 'articles':
      return shown.kind ? `articles:${shown.language}:${shown.kind}` : `articles:${shown.language}`
    case 'articlesWith':
      return `with:${shown.id}`
    case 'translations':
      return `kin:${shown.of}`
    case 'footer':
      return `footer:${shown.language}`
    case 'global':
      return shown.slug
    case 'discussion':
    case 'tally':
      return `${shown.what}:${shown.article}`
    case 'best':
      return shown.what
    case 'mostRead':
      return `most-read:${shown.language}`
    case 'address':
      return `at:${shown.path}`
  }
}

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish()
const references = z
  .array(reference)
  .nullish()
  .transform((ids) => (ids ?? []).filter((id) => typeof id === 'string'))

/** What of a row tells who shows it; each collection has some of it. */
const telling = z.object({
  id: z.string().default(''),
  slug: z.string().nullish(),
  language: z.string().nullish(),
  kind: z.string().nullish(),
  _status: z.string().nullish(),
  deletedAt: z.union([z.string(), z.date()]).nullish(),
  translationOf: reference,
  authors: z.unknown().optional(), // of a book they are names, not documents
  books: references,
  categories: references,
  series: reference,
  from: z.string().nullish(),
  article: reference,
  status: z.string().nullish(),
  ratingCount: z.number().nullish(),
})

function touchedBy({ subject, row: stored }: Stored): Shown[] {
  const row = telling.parse(stored)
  const { slug = null, kind = null, language = null } = row
  const document: Shown[] = row.id ? [{ what: 'document', id: row.id }] : [] // none before it is written
  const addresses = isAddressed(subject)
    ? addressOf(subject, { slug, kind, language }).map((path): Shown => ({ what: 'address', path }))
    : []
  switch (subject) {
    case 'articles':
      return [...document, ...addresses, ...placesOf(row)]
    case 'authors':
    case 'books':
    case 'categories':
    case 'series':
      return [...document, ...addresses, { what: 'all', of: subject }]
    case 'media':
      return [...document, { what: 'all', of: 'media' }]
    case 'pages':
      return [...document, ...addresses, { what: 'all', of: 'pages' }, ...inLanguage(row, footer)]
    case 'redirects':
      return row.from ? [{ what: 'address', path: row.from }] : []
    case 'comments':
      return row.article ? [{ what: 'discussion', article: row.article }] : []
    case 'tallies':
      return row.article ? [{ what: 'tally', article: row.article }, ...whereBest(row)] : []
    case 'most-read':
      return inLanguage(row, (language): Shown => ({ what: 'mostRead', language }))
    case 'settings':
    case 'front-page':
      return [{ what: 'global', slug: subject }]
    default:
      return []
  }
}

/** Every list that an article stands in, and every page that names it among others. */
function placesOf(row: z.infer<typeof telling>): Shown[] {
  const kind = KINDS.find((candidate) => candidate === row.kind)
  const named = [...references.parse(row.authors), ...row.books, ...row.categories, row.series]
  return [
    ...named.filter((id) => typeof id === 'string').map((id): Shown => ({ what: 'articlesWith', id })),
    ...[row.translationOf ?? row.id].filter(Boolean).map((of): Shown => ({ what: 'translations', of })),
    ...inLanguage(row, (language): Shown => ({ what: 'articles', language })),
    ...inLanguage(row, (language): Shown => ({ what: 'articles', language, ...(kind && { kind }) })),
  ]
}

function whereBest({ ratingCount }: z.infer<typeof telling>): Shown[] {
  return (ratingCount ?? 0) >= VOTES_TO_BE_BEST ? [{ what: 'best' }] : []
}

function footer(language: Language): Shown {
  return { what: 'footer', language }
}

function inLanguage({ language }: { language?: unknown }, shown: (language: Language) => Shown): Shown[] {
  return isLanguage(language) ? [shown(language)] : []
}
