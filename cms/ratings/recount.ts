import type { BasePayload } from 'payload'

import { countUp } from '../counting.ts'
import { figuresOf } from './figures.ts'
import { rowsOf } from './rows.ts'

/** Two processes that count an article for the first time at once meet at the creation of its tally. */
const MOST_TRIES = 5

interface Count {
  ended: Promise<void>
  /** The one that begins after it, for all who have asked meanwhile. */
  next: Promise<void> | undefined
}

/** By the id of the article. */
const underWay = new Map<string, Count>()

/**
 * Counts the votes and comments of an article anew. Resolves when the tally holds a count that began after this call;
 * many calls at once share one.
 */
export function recount(payload: BasePayload, article: string): Promise<void> {
  const before = underWay.get(article)
  if (!before) return begin(payload, article)
  const goOn = () => begin(payload, article)
  before.next ??= before.ended.then(goOn, goOn)
  return before.next
}

function begin(payload: BasePayload, article: string): Promise<void> {
  const count: Count = { ended: countAndStore(payload, article).finally(end), next: undefined }
  underWay.set(article, count)
  return count.ended

  function end(): void {
    if (!count.next) underWay.delete(article)
  }
}

/**
 * Counts get a number before they look, and none replaces one with a higher number. Whoever has written a row counts
 * after it; so the highest number has seen the rows of all.
 */
async function countAndStore(payload: BasePayload, article: string): Promise<void> {
  const { db } = payload
  const asked = await countUp(payload, { collection: 'counters', name: 'tallies' })
  const data = { ...(await countOf(payload, article)), asked }
  for (let tries = 1; ; tries += 1) {
    const stored: unknown = await db.updateOne({
      collection: 'tallies',
      where: { and: [{ article: { equals: article } }, { asked: { less_than: asked } }] },
      data,
      options: { atomic: true }, // one UPDATE … WHERE on SQLite too
    })
    if (stored || (await tallyOf(payload, article))) return
    const { totalDocs } = await db.count({ collection: 'articles', where: { id: { equals: article } } })
    if (totalDocs === 0) return // deleted meanwhile, and its rows with it
    try {
      await db.create({ collection: 'tallies', data: { ...data, article } })
      return
    } catch (error) {
      if (tries === MOST_TRIES) throw error
    }
  }
}

/** What the rows of an article add up to now. */
export async function countOf(payload: BasePayload, article: string) {
  const { stars, comments } = await rowsOf(payload, article)
  return { ...figuresOf(stars), commentCount: comments }
}

export async function tallyOf({ db }: BasePayload, article: string): Promise<Record<string, unknown> | null> {
  return db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'tallies',
    where: { article: { equals: article } },
  })
}
