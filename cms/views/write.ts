import { setImmediate as yieldToOthers } from 'node:timers/promises'

import type { BasePayload } from 'payload'

import { countUp } from '../counting.ts'
import type { Gathered } from './counter.ts'

/** The row of an article and a day. In the order of such names the days follow one another. */
export function nameOf({ article, day }: Pick<Gathered, 'article' | 'day'>): string {
  return `${day}:${article}`
}

/** The id of the article. */
export function articleIn(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/**
 * Adds what was gathered to its rows, one atomic step each: any number of processes may do so at once. What belongs to
 * an article that is gone is left out.
 *
 * @param onFailure Is given what could not be written.
 * @throws what the database threw.
 */
export async function writeViews(
  payload: BasePayload,
  gathered: readonly Gathered[],
  onFailure: (unwritten: Gathered) => void,
): Promise<void> {
  let written = 0
  try {
    const there = await articlesAmong(payload, gathered)
    for (const { article, day, views } of gathered) {
      if (there.has(article)) {
        const name = nameOf({ article, day })
        await countUp(payload, { collection: 'views', name, by: views, begun: { article, day } })
        await yieldToOthers() // readers go first
      }
      written += 1
    }
  } finally {
    gathered.slice(written).forEach(onFailure)
  }
}

async function articlesAmong({ db }: BasePayload, gathered: readonly Gathered[]): Promise<Set<string>> {
  if (gathered.length === 0) return new Set()
  const { docs } = await db.find<{ id: string }>({
    collection: 'articles',
    where: { id: { in: [...new Set(gathered.map(({ article }) => article))] } },
    select: {},
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ id }) => id))
}
