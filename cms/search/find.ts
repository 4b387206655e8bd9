import type { Analyser } from '../finnish/analyser.ts'
import type { Language } from '../language/language.ts'
import { type Asked, conditionOf, isBeginning, readAsked, type Term } from './asked.ts'
import { type Wanted, wantedFrom } from './excerpt.ts'
import { narrow } from './narrowing.ts'
import { ranked } from './ranking.ts'
import { formsOf, type OpenIndex, shownOf } from './reading.ts'
import { resultOf } from './result.ts'
import { type Place, rowsOf } from './rows.ts'
import { suggestionFor } from './suggestion.ts'
import type { Question, Results } from './view.ts'
import { asName, likeliestWay, orWhatIsWithin, withWhatIsWithin } from './ways.ts'

const A_PAGE = 10

/** Where fewer articles than this hold all words, those that hold some of them follow. */
const ENOUGH = 10

/** Where fewer than this do, those follow that hold the parts of a compound that is as rare. */
const FEW = 3

/** A word that more than this part of the articles hold is not missed in the others, unless it is all that was asked. */
const COMMON = 2 / 3

/** How much more an article of today counts than a very old one, and after how long half of that is left, in years. */
const FRESHNESS = 0.15
const HALF_LIFE = 3
const YEAR = 365.25 * 24 * 60 * 60 * 1000

/** More than any article fits: what holds all that was asked comes before what holds some of it. */
const ALL = 1e6

interface Searching {
  index: OpenIndex
  analysers: Record<Language, Analyser>
  now: number
}

/** Answers a question from the index. `now` in milliseconds since 1970. */
export function find(question: Question, { index, analysers, now }: Searching): Results {
  const { language } = question
  const asked = readAsked(question.text, language, analysers[language])
  const found = hitsFor(asked, { index, language, now })
  const { rows, choices } = narrow(found.rows, question.filters, index)
  const pages = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const page = Math.min(question.page, pages)
  const publishedOf = (row: number) => index.known[row]?.published ?? 0
  const fitOf = (row: number) => found.fits[row] ?? 0
  const first = firstOf(rows, page * A_PAGE, {
    valueOf: question.order === 'date' ? publishedOf : fitOf,
    publishedOf,
  })
  const wanted = wantedOf(found.terms, index, language)
  const someWanted = wantedOf(found.someTerms, index, language)
  return {
    count: rows.length,
    page,
    pages,
    results: first.slice((page - 1) * A_PAGE).flatMap((row) => {
      const shown = shownOf(index, row)
      const hasAll = fitOf(row) >= ALL
      return shown ? { hasAll, ...resultOf(shown, hasAll ? wanted : someWanted) } : []
    }),
    choices,
    suggestion: suggestionFor(question.text, asked.wanted, { index, language }),
    hasWords: asked.wanted.length > 0,
    isPartial: !index.isComplete,
  }
}

interface Found {
  rows: Iterable<number>
  /** By row; `ALL` more for what holds all that was asked. */
  fits: Float64Array
  /** What was looked for in the end, in those that hold all of it and in the others. */
  terms: readonly Term[]
  someTerms: readonly Term[]
}

function hitsFor(asked: Asked, { index, language, now }: Place & { now: number }): Found {
  const place = { index, language }
  const terms = asked.wanted.flatMap((term) => orWhatIsWithin(asName(term, place), place))
  if (terms.length === 0) return { rows: [], fits: new Float64Array(), terms, someTerms: terms }
  const waysOf = (some: readonly Term[]) => some.map((term) => likeliestWay(term, place))
  const unwanted = asked.unwanted.map((term) => conditionOf(term)).join(' OR ')
  const rare = waysOf(terms).filter((way) => rowsOf(way(), place).length <= index.size * COMMON)
  const all = ranked({ ways: rare.length > 0 ? rare : waysOf(terms), joint: ' AND ', unwanted }, place)
  const isRare = (term: Term) => rowsOf(likeliestWay(term, place)(), place).length < FEW
  const someTerms =
    all.rows.length < FEW
      ? terms.flatMap((term) => (isRare(term) ? withWhatIsWithin(term, place) : [term]))
      : terms
  const fits = all.ranks
  const rows = Array.from(all.rows)
  if (rows.length < ENOUGH && someTerms.length > 1) {
    const some = ranked({ ways: waysOf(someTerms), joint: ' OR ', unwanted }, place)
    for (const row of some.rows) fits[row] = some.ranks[row] ?? 0
    for (const row of some.rows) if (!all.rows.includes(row)) rows.push(row)
  }
  for (const row of rows) fits[row] = (fits[row] ?? 0) * freshness(index.known[row]?.published ?? 0, now)
  for (const row of all.rows) fits[row] = (fits[row] ?? 0) + ALL
  return { rows, fits, terms, someTerms }
}

function freshness(published: number, now: number): number {
  const years = Math.max(0, now - published) / YEAR
  return 1 + FRESHNESS * 2 ** (-years / HALF_LIFE)
}

interface Order {
  /** What counts first: the more, the earlier. */
  valueOf: (row: number) => number
  publishedOf: (row: number) => number
}

/** So many rows that come first in an order, without sorting all of them. */
function firstOf(rows: readonly number[], count: number, { valueOf, publishedOf }: Order): number[] {
  const least = new Float64Array(rows.map(valueOf)).sort().at(-count) ?? -Infinity
  return rows
    .filter((row) => valueOf(row) >= least)
    .toSorted(
      (one, other) => valueOf(other) - valueOf(one) || publishedOf(other) - publishedOf(one) || other - one,
    )
    .slice(0, count)
}

/** Every form of what was asked is told apart in excerpts, compounds with it too. */
function wantedOf(terms: readonly Term[], index: OpenIndex, language: Language): Wanted {
  const tokens = new Set(terms.flatMap(({ exact, bases }) => [...exact, ...formsOf(index, language, bases)]))
  return wantedFrom(
    tokens,
    terms.filter(isBeginning).flatMap(({ exact }) => exact),
  )
}
