import { setImmediate as yieldToOthers } from 'node:timers/promises'

import type { BasePayload } from 'payload'

import { claimOnce } from '../visitors/limits.ts'
import { countOf, recount, tallyOf } from './recount.ts'

const DAY = 24 * 60 * 60 * 1000

/** What it says in front of the day and the article. */
const MARK = 'to be counted'

/** The marks that this process has made today. */
let marks = { day: 0, made: new Map<string, Promise<unknown>>() }

/**
 * Before a row of an article is written: marks the article for today, in the database, as one whose count may be cut
 * off. It stays marked, so that only the first row of a day costs anything.
 */
export async function expectCount(payload: BasePayload, article: string, now: Date): Promise<void> {
  const day = Math.floor(now.getTime() / DAY)
  if (marks.day !== day) marks = { day, made: new Map() }
  const { made } = marks
  const marked =
    made.get(article) ??
    claimOnce(payload, {
      name: `${MARK} ${String(day)} ${article}`,
      endsAt: new Date((day + 2) * DAY),
    })
  made.set(article, marked)
  try {
    await marked
  } catch (error) {
    made.delete(article)
    throw error
  }
}

/**
 * Counts anew where a process has been killed between a row and its count: at the start of each process. Reads only,
 * unless something is wrong.
 */
export async function recountUnfinished(payload: BasePayload): Promise<void> {
  for (const article of await marked(payload)) {
    const [tally, figures] = await Promise.all([tallyOf(payload, article), countOf(payload, article)])
    const isRight = Object.entries(figures).every(([name, figure]) => (tally?.[name] ?? 0) === figure)
    const isEmpty = !tally && figures.ratingCount === 0 && figures.commentCount === 0
    if (!isRight && !isEmpty) await recount(payload, article)
    await yieldToOthers()
  }
}

async function marked({ db }: BasePayload): Promise<Set<string>> {
  const { docs } = await db.find<{ name: string }>({
    collection: 'limits',
    where: { name: { contains: MARK } },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)))
}
