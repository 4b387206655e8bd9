import { lotsFrom, sentences, title } from './sample-texts.ts'

/** The stock that articles of a portal refer to, by how many articles it has. All of it grows far slower than they do. */
export interface Stock {
  authors: number
  categories: number
  books: number
  series: number
}

/** What an article of the sample is, but for its texts. References are places in the stock, from 0. */
export interface ArticleSample {
  kind: 'essay' | 'review' | 'column' | 'post' | 'news'
  language: 'fi' | 'en'
  title: string
  standfirst: string
  authors: number[]
  categories: number[]
  books: number[]
  series?: { place: number; part: number }
  publishedAt: string
  /** How many days before its publication it was written. */
  daysInDrawer: number | undefined
}

/** Out of twenty. */
const KINDS = { essay: 8, review: 4, column: 3, post: 3, news: 2 } as const

const YEARS = 6
const YEAR_MS = 365.25 * 24 * 3600 * 1000

/** Of each twenty-five articles eight make a series, until there are enough. */
const SERIES_EVERY = 25
const PARTS = 8
const MOST_SERIES = 30

const EN_EVERY = 10

export function stockFor(articles: number): Stock {
  return {
    authors: 6 + Math.floor(articles / 200),
    categories: 12,
    books: 20 + Math.floor(articles / 50),
    series: Math.min(Math.ceil(articles / SERIES_EVERY), MOST_SERIES),
  }
}

/**
 * The article of a number, counted from 0. The same at each run but for its moment, which is spread over the years
 * before `until`.
 */
export function articleSample(
  number: number,
  { stock, until }: { stock: Stock; until: Date },
): ArticleSample {
  const lot = lotsFrom(number)
  const kind = kindOf(lot(20))
  const series = Math.floor(number / SERIES_EVERY)
  const part = (number % SERIES_EVERY) + 1
  const isAboutBooks = kind === 'essay' || kind === 'review'
  return {
    kind,
    language: number % EN_EVERY === EN_EVERY - 1 ? 'en' : 'fi',
    title: title(lot, number + 1),
    standfirst: sentences(lot, 2),
    authors: kind === 'news' ? [] : distinct(1 + (lot(5) === 0 ? 1 : 0), () => lot(stock.authors)),
    categories: distinct(1 + lot(2), () => lot(stock.categories)),
    books: isAboutBooks ? distinct(1, () => lot(stock.books)) : [],
    ...(part <= PARTS && series < stock.series && { series: { place: series, part } }),
    publishedAt: new Date(
      until.getTime() - Math.floor((lot(1_000_000) / 1_000_000) * YEARS * YEAR_MS),
    ).toISOString(),
    daysInDrawer: kind === 'essay' ? lot(60) : undefined,
  }
}

function kindOf(twentieth: number): ArticleSample['kind'] {
  const { essay, review, column, post } = KINDS
  if (twentieth < essay) return 'essay'
  if (twentieth < essay + review) return 'review'
  if (twentieth < essay + review + column) return 'column'
  return twentieth < essay + review + column + post ? 'post' : 'news'
}

function distinct(count: number, draw: () => number): number[] {
  return [...new Set(Array.from({ length: count }, draw))]
}
