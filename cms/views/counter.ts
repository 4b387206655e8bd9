import { dayIn } from './days.ts'

/** How often an article was read on a day, as far as it is not written yet. */
export interface Gathered {
  /** Its id. */
  article: string
  day: string
  views: number
}

/** In every time zone the day begins with a quarter of an hour. */
const QUARTER = 15 * 60 * 1000

/**
 * Counts in memory: one number an article and quarter of an hour, whoever reads. It grows with the articles that are
 * read, never with those who read them.
 */
export function createCounter() {
  let quarters = new Map<number, Map<string, number>>()
  let left = new Map<string, Gathered>()

  return {
    /** `now` in milliseconds since 1970. */
    count(article: string, now: number): void {
      const quarter = Math.floor(now / QUARTER)
      let views = quarters.get(quarter)
      if (!views) quarters.set(quarter, (views = new Map<string, number>()))
      views.set(article, (views.get(article) ?? 0) + 1)
    },

    /** Hands over all that there is, and begins anew. */
    take(timeZone: string): Gathered[] {
      for (const [quarter, views] of quarters) {
        const day = dayIn(timeZone, new Date(quarter * QUARTER))
        for (const [article, number] of views) add({ article, day, views: number })
      }
      const all = [...left.values()]
      quarters = new Map()
      left = new Map()
      return all
    },

    /** What could not be written is taken again. */
    giveBack: add,
  }

  function add({ article, day, views }: Gathered): void {
    const key = `${day}:${article}`
    left.set(key, { article, day, views: views + (left.get(key)?.views ?? 0) })
  }
}
