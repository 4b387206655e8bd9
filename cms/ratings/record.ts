import type { Payload } from 'payload'

import { createVisitors } from '../visitors/identity.ts'
import { keyOf } from './key.ts'
import { recount } from './recount.ts'
import { expectCount } from './unfinished.ts'

/** Votes on an article that were given elsewhere or before, each with a key of its own. */
interface Earlier {
  /** Its id. */
  article: string
  votes: readonly { value: number; counted: boolean }[]
}

/**
 * Takes over the votes on an article that are not there yet, and counts them. Past the hooks, each of which would
 * count anew: hundreds of votes take one count.
 */
export async function recordVotes(payload: Payload, { article, votes }: Earlier): Promise<void> {
  const { db } = payload
  const there = await recordedKeys(payload, article)
  await expectCount(payload, article, new Date())
  for (const [place, { value, counted }] of votes.entries()) {
    const key = keyAt(payload, { article, place })
    if (!there.has(key)) await db.create({ collection: 'ratings', data: { article, value, counted, key } })
  }
  await recount(payload, article)
}

/** Whether all of them have been taken over. */
export async function hasVotes(payload: Payload, { article, votes }: Earlier): Promise<boolean> {
  const there = await recordedKeys(payload, article)
  return votes.every((_, place) => there.has(keyAt(payload, { article, place })))
}

async function recordedKeys({ db }: Payload, article: string): Promise<Set<string>> {
  const { docs } = await db.find<{ key?: string | null }>({
    collection: 'ratings',
    where: { article: { equals: article } },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ key }) => key ?? ''))
}

/** Nobody’s: no cookie can hold such a visitor, for theirs are random. So it need not be forgotten, and is found again. */
function keyAt({ secret }: Payload, { article, place }: { article: string; place: number }): string {
  return keyOf(article, createVisitors(secret).voterOf(`recorded ${article} ${String(place)}`))
}
