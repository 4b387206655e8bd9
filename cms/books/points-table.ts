import { yearOf } from '../articles/calendar.ts'

/** What an article brings to the table. `at` is when it was written, else published. */
interface Counted {
  authors: readonly string[]
  books: readonly string[]
  bookPoints: number | undefined
  at: string
}

interface Writer {
  name: string
  slug: string
}

interface Sources {
  articles: readonly Counted[]
  pointsOfBook: ReadonlyMap<string, number>
  writers: ReadonlyMap<string, Writer>
  timeZone: string
}

/** The points of a writer: in all, and of each year that has any. */
export interface PointsRow extends Writer {
  total: number
  years: { year: number; points: number }[]
}

/**
 * The book points, most first. The rule of the house: an article gives the points set for it, else the sum of its
 * books'; each of its authors gets them in full; a book counts once for an author, at the earliest article; the year is
 * that of writing, else of publication, in the portal's time zone. An article with points of its own gives none when
 * its author has been given points for all of its books before.
 */
export function pointsTable({ articles, pointsOfBook, writers, timeZone }: Sources): PointsRow[] {
  const years = new Map<string, Map<number, number>>()
  const known = new Map<string, Set<string>>()
  for (const article of articles.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    for (const author of article.authors) {
      const read = known.get(author) ?? new Set<string>()
      const added = article.books.filter((book) => !read.has(book))
      known.set(author, read)
      for (const book of added) read.add(book)
      const isRepeated = article.books.length > 0 && added.length === 0
      const sum = added.reduce((points, book) => points + (pointsOfBook.get(book) ?? 0), 0)
      const points = isRepeated ? 0 : (article.bookPoints ?? sum)
      const year = yearOf(article.at, timeZone)
      const own = years.get(author) ?? new Map<number, number>()
      years.set(author, own.set(year, (own.get(year) ?? 0) + points))
    }
  }
  return [...years]
    .flatMap(([author, own]) => {
      const writer = writers.get(author)
      return writer ? [rowOf(writer, own)] : []
    })
    .filter(({ total }) => total > 0)
    .toSorted((one, other) => other.total - one.total || one.name.localeCompare(other.name, 'fi'))
}

function rowOf(writer: Writer, own: ReadonlyMap<number, number>): PointsRow {
  const years = [...own].map(([year, points]) => ({ year, points })).filter(({ points }) => points > 0)
  return {
    ...writer,
    total: years.reduce((sum, { points }) => sum + points, 0),
    years: years.toSorted((one, other) => other.year - one.year),
  }
}
