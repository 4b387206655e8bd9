import type { Analyser } from '../finnish/analyser.ts'
import type { Language } from '../language/language.ts'
import { type Asked, conditionOf, isBeginning, readAsked, type Term } from './asked.ts'
import { type Wanted, wantedFrom } from './excerpt.ts'
import { formsOf, type Known, type OpenIndex, type Option, shownOf } from './reading.ts'
import { resultOf } from './result.ts'
import { type Place, rowsOf, weighed, weighedOnce } from './rows.ts'
import { suggestionFor } from './suggestion.ts'
import { type Filter, FILTERS, type Question, type Results } from './view.ts'
import { asName, likeliestWay, orWhatIsWithin, type Way } from './ways.ts'

const A_PAGE = 10

/** Where fewer articles than this hold all words, those that hold some of them follow. */
const ENOUGH = 10

/** Of more articles than this the words are not weighed one by one. */
const MANY = 1000

/** The fields whose words tell what an article is about. */
const TELLING = ['title', 'book', 'writers', 'standfirst', 'headings', 'topics'] as const

/** What holds less than this share of what was asked, told by how rare the words are, is left out: "hyvä" alone is nothing. */
const LEAST_SHARE = 0.3

/** So many options of a filter are offered. */
const OPTIONS = 12

/** How much more an article of today counts than a very old one, and after how long half of that is left, in years. */
const FRESHNESS = 0.15
const HALF_LIFE = 3
const YEAR = 365.25 * 24 * 60 * 60 * 1000

/** A result on its way: of those with all words first, the likeliest first. */
interface Hit extends Known {
  row: number
  score: number
  hasAll: boolean
}

interface Searching {
  index: OpenIndex
  analysers: Record<Language, Analyser>
  now: number
}

/** Answers a question from the index. `now` in milliseconds since 1970. */
export function find(question: Question, { index, analysers, now }: Searching): Results {
  const { language, filters } = question
  const asked = readAsked(question.text, language, analysers[language])
  const found = hitsFor(asked, { index, language, now })
  const narrowed = found.hits.filter((hit) => FILTERS.every((filter) => passes(hit, filter, filters)))
  const sorted = question.order === 'date' ? narrowed.toSorted(byDate) : narrowed.toSorted(byRelevance)
  const pages = Math.max(1, Math.ceil(sorted.length / A_PAGE))
  const page = Math.min(question.page, pages)
  const wanted = wantedOf(found.terms, index, language)
  return {
    count: sorted.length,
    page,
    pages,
    results: sorted.slice((page - 1) * A_PAGE, page * A_PAGE).flatMap(({ row, hasAll }) => {
      const shown = shownOf(index, row)
      return shown ? { hasAll, ...resultOf(shown, wanted) } : []
    }),
    choices: FILTERS.map((filter) => ({ filter, options: optionsOf(filter, found.hits, filters) })),
    suggestion: suggestionFor(question.text, asked.wanted, { index, language }),
    hasWords: asked.wanted.length > 0,
    isPartial: !index.isComplete,
  }
}

function hitsFor(
  asked: Asked,
  { index, language, now }: Place & { now: number },
): { hits: Hit[]; terms: Term[] } {
  const place = { index, language }
  const terms = asked.wanted.flatMap((term) => orWhatIsWithin(asName(term, place), place))
  if (terms.length === 0) return { hits: [], terms }
  const ways = terms.map((term) => likeliestWay(term, place))
  const unwanted = asked.unwanted.map((term) => conditionOf(term)).join(' OR ')
  const all = ranked({ ways, joint: ' AND ', unwanted }, place)
  const some = all.size < ENOUGH && ways.length > 1 ? ranked({ ways, joint: ' OR ', unwanted }, place) : all
  const hits = Array.from(some, ([row, rank]): Hit | undefined => {
    const known = index.known.get(row)
    return known && { ...known, row, score: rank * freshness(known.published, now), hasAll: all.has(row) }
  })
  return { hits: hits.filter((hit) => hit !== undefined), terms }
}

interface Wish {
  ways: readonly Way[]
  joint: ' AND ' | ' OR '
  /** A condition; empty where nothing is unwanted. */
  unwanted: string
}

/**
 * The rows of what is wished for, with how well they fit: the better the more. Where there are very many, a word in a
 * body or a discussion counts once, by how rare it is: to weigh each of them takes most of the time of a search.
 */
function ranked({ ways, joint, unwanted }: Wish, place: Place): Map<number, number> {
  const holding = ways.map((way) => rowsOf(way(), place))
  const held =
    joint === ' AND '
      ? holding.map((rows) => new Set(rows)).reduce((one, other) => one.intersection(other))
      : holdingEnough(holding, place)
  const rows = unwanted === '' ? held : held.difference(new Set(rowsOf(unwanted, place)))
  const most = joint === ' AND ' ? rows.size : holding.reduce((sum, { length }) => sum + length, 0)
  if (most <= MANY) {
    const whole = ways.map((way) => way()).join(joint)
    const fits = weighed(unwanted === '' ? whole : `(${whole}) NOT (${unwanted})`, place)
    return new Map(fits.filter(([row]) => rows.has(row)))
  }
  const ranks = new Map(Array.from(rows, (row) => [row, 0]))
  const add = (row: number, rank: number) => {
    const before = ranks.get(row)
    if (before !== undefined) ranks.set(row, before + rank)
  }
  for (const [number, way] of ways.entries()) {
    const having = holding[number] ?? []
    const rarity = rarityOf(having, place)
    if (joint === ' OR ') for (const row of having) add(row, rarity)
    const telling = weighedOnce(way(TELLING), place)
    const share = rarity / rarityOf(telling, place) // FTS5 has weighed by how rare it is in these fields alone
    for (const [row, fit] of telling) add(row, fit * share)
  }
  return ranks
}

/** The rows that hold a good part of what was asked. A word that all articles hold is no part of it. */
function holdingEnough(holding: readonly (readonly number[])[], { index }: Place): Set<number> {
  const shares = new Map<number, number>()
  let whole = 0
  for (const rows of holding) {
    const share = Math.log(index.known.size / Math.max(1, rows.length))
    if (rows.length > 0) whole += share
    for (const row of rows) shares.set(row, (shares.get(row) ?? 0) + share)
  }
  return new Set(Array.from(shares.keys()).filter((row) => (shares.get(row) ?? 0) >= whole * LEAST_SHARE))
}

function rarityOf(found: readonly unknown[], { index }: Place): number {
  return Math.log(1 + index.known.size / Math.max(1, found.length))
}

function freshness(published: number, now: number): number {
  const years = Math.max(0, now - published) / YEAR
  return 1 + FRESHNESS * 2 ** (-years / HALF_LIFE)
}

function byRelevance(one: Hit, other: Hit): number {
  return Number(other.hasAll) - Number(one.hasAll) || other.score - one.score || byDate(one, other)
}

function byDate(one: Hit, other: Hit): number {
  return other.published - one.published || other.row - one.row
}

function passes(hit: Known, filter: Filter, filters: Question['filters']): boolean {
  const wanted = filters[filter]
  return wanted === undefined || hit.options[filter].some(({ value }) => value === wanted)
}

/** What a filter offers, counted among what passes the others. */
function optionsOf(filter: Filter, hits: readonly Hit[], filters: Question['filters']) {
  const others = FILTERS.filter((other) => other !== filter && filters[other] !== undefined)
  const counts = new Map<Option, number>() // of each value there is one option only
  for (const hit of hits) {
    if (!others.every((other) => passes(hit, other, filters))) continue
    for (const option of hit.options[filter]) counts.set(option, (counts.get(option) ?? 0) + 1)
  }
  const counted = Array.from(counts, ([{ value, title }, count]) => ({ value, title, count }))
  const options = counted.toSorted((one, other) =>
    filter === 'year'
      ? other.value.localeCompare(one.value)
      : other.count - one.count || one.title.localeCompare(other.title),
  )
  const shown = options.slice(0, OPTIONS)
  const chosen = options.find(({ value }) => value === filters[filter])
  return chosen && !shown.includes(chosen) ? [...shown, chosen] : shown
}

/** Every form of what was asked is told apart in excerpts, compounds with it too. */
function wantedOf(terms: readonly Term[], index: OpenIndex, language: Language): Wanted {
  const tokens = new Set(terms.flatMap(({ exact, bases }) => [...exact, ...formsOf(index, language, bases)]))
  return wantedFrom(
    tokens,
    terms.filter(isBeginning).flatMap(({ exact }) => exact),
  )
}
