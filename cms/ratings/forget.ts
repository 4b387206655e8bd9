import type { Payload, Where } from 'payload'

import { keyOf } from './key.ts'

/** Votes that were given or changed last before a moment, and still tell by whom. */
export function votesBefore(moment: Date): Where {
  return { and: [{ updatedAt: { less_than: moment.toISOString() } }, { voter: { exists: true } }] }
}

/**
 * Takes from votes the hash of who has given them. They count as before, and nobody can change them any more. Past the
 * hooks: no tally changes by it.
 *
 * @param ids Of the votes.
 */
export async function forgetVoters({ db }: Payload, ids: readonly string[]): Promise<void> {
  const { docs } = await db.find<{ id: string; article: string }>({
    collection: 'ratings',
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
  })
  for (const { id, article } of docs) {
    // The key must differ from all others, and tells nothing but which vote it is.
    await db.updateOne({
      collection: 'ratings',
      id,
      data: { voter: null, key: keyOf(article, `nobody-${id}`) },
    })
  }
}
