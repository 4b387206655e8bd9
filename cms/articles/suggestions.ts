import { ROUTES } from '../addresses/routes.ts'
import { slugify } from '../addresses/slug.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { FOR_SUMMARIES, summariesOf } from './summaries.ts'
import type { ArticleSummary } from './view.ts'

/** Shorter words are in too many addresses to tell anything. */
const SHORTEST = 4
const MOST_WORDS = 6
const SUGGESTIONS = 5

/** So many are looked at before the best are chosen. */
const CANDIDATES = 30

/** Words that stand in addresses by themselves tell nothing of what was looked for. */
const OURS = new Set(
  Object.values(ROUTES).flatMap(({ lists, indexes, page, archive, bookPoints, preview, search }) =>
    [...Object.values(lists), ...Object.values(indexes), page, archive, bookPoints, preview, search].flatMap(
      (word) => word.split('-'),
    ),
  ),
)

/** The words that an address is made of, the longest first: what somebody was looking for. */
export function wordsOf(pathname: string): string[] {
  const words = slugify(readable(pathname)).split('-')
  const telling = words.filter((word) => word.length >= SHORTEST && !OURS.has(word))
  return [...new Set(telling)].toSorted((one, other) => other.length - one.length).slice(0, MOST_WORDS)
}

/** Published articles with a word of the address in their own, for who came to a page that is not there. */
export async function suggestionsFor(pathname: string, language: Language): Promise<ArticleSummary[]> {
  const words = wordsOf(pathname)
  if (words.length === 0) return []
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [{ language: { equals: language } }, { or: words.map((word) => ({ slug: { like: word } })) }],
    },
    sort: '-publishedAt',
    limit: CANDIDATES,
    pagination: false,
    ...FOR_SUMMARIES,
  })
  const matches = ({ slug }: { slug?: string | null }) => words.filter((word) => slug?.includes(word)).length
  return summariesOf(docs.toSorted((one, other) => matches(other) - matches(one)).slice(0, SUGGESTIONS))
}

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
