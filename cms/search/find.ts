import type { Analyser } from '../finnish/analyser.ts'
import type { Language } from '../language/language.ts'
import { type Asked, conditionOf, isBeginning, readAsked, type Term } from './asked.ts'
import { type Wanted, wantedFrom } from './excerpt.ts'
import { optionsOf, passes } from './narrowing.ts'
import { ranked } from './ranking.ts'
import { formsOf, type Known, type OpenIndex, shownOf } from './reading.ts'
import { resultOf } from './result.ts'
import { type Place, rowsOf } from './rows.ts'
import { suggestionFor } from './suggestion.ts'
import { FILTERS, type Question, type Results } from './view.ts'
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
  const someWanted = wantedOf(found.someTerms, index, language)
  return {
    count: sorted.length,
    page,
    pages,
    results: sorted.slice((page - 1) * A_PAGE, page * A_PAGE).flatMap(({ row, hasAll }) => {
      const shown = shownOf(index, row)
      return shown ? { hasAll, ...resultOf(shown, hasAll ? wanted : someWanted) } : []
    }),
    choices: FILTERS.map((filter) => ({ filter, options: optionsOf(filter, found.hits, filters) })),
    suggestion: suggestionFor(question.text, asked.wanted, { index, language }),
    hasWords: asked.wanted.length > 0,
    isPartial: !index.isComplete,
  }
}

interface Found {
  hits: Hit[]
  /** What was looked for in the end, in those that hold all of it and in the others. */
  terms: readonly Term[]
  someTerms: readonly Term[]
}

function hitsFor(asked: Asked, { index, language, now }: Place & { now: number }): Found {
  const place = { index, language }
  const terms = asked.wanted.flatMap((term) => orWhatIsWithin(asName(term, place), place))
  if (terms.length === 0) return { hits: [], terms, someTerms: terms }
  const waysOf = (some: readonly Term[]) => some.map((term) => likeliestWay(term, place))
  const unwanted = asked.unwanted.map((term) => conditionOf(term)).join(' OR ')
  const rare = waysOf(terms).filter((way) => rowsOf(way(), place).length <= index.known.size * COMMON)
  const all = ranked({ ways: rare.length > 0 ? rare : waysOf(terms), joint: ' AND ', unwanted }, place)
  const isRare = (term: Term) => rowsOf(likeliestWay(term, place)(), place).length < FEW
  const someTerms =
    all.size < FEW ? terms.flatMap((term) => (isRare(term) ? withWhatIsWithin(term, place) : [term])) : terms
  const isWorthMore = all.size < ENOUGH && someTerms.length > 1
  const some = isWorthMore ? ranked({ ways: waysOf(someTerms), joint: ' OR ', unwanted }, place) : []
  const hits = Array.from(new Map([...all, ...some]), ([row, rank]): Hit | undefined => {
    const known = index.known.get(row)
    return known && { ...known, row, score: rank * freshness(known.published, now), hasAll: all.has(row) }
  })
  return { hits: hits.filter((hit) => hit !== undefined), terms, someTerms }
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

/** Every form of what was asked is told apart in excerpts, compounds with it too. */
function wantedOf(terms: readonly Term[], index: OpenIndex, language: Language): Wanted {
  const tokens = new Set(terms.flatMap(({ exact, bases }) => [...exact, ...formsOf(index, language, bases)]))
  return wantedFrom(
    tokens,
    terms.filter(isBeginning).flatMap(({ exact }) => exact),
  )
}
