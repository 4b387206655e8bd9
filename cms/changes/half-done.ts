import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'
import { z } from 'zod'

import type { Writes } from '../database-layer.ts'

/** One of these tells a row from all others before it has an id. */
const KEYS = ['slugKey', 'filename', 'from'] as const

type TakingBack = () => Promise<unknown>

/**
 * What takes back writes that failed in the middle, as on a full disk: the row is there and its relations are not. While
 * that cannot be done the log's open row stands for it, and after the end of the process so does the next start.
 */
export function createRepairs({ payload }: BaseDatabaseAdapter) {
  let waiting: TakingBack[] = []

  async function catchUp(): Promise<void> {
    const now = waiting
    waiting = []
    while (now.length > 0) {
      try {
        await now.at(-1)?.() // the newest first, so that the oldest state is put back last
        now.pop()
      } catch (error) {
        payload.logger.error(error, 'What a failed write left half done could not be taken back yet')
        waiting = [...now, ...waiting]
        return
      }
    }
  }

  return {
    take: (takeBack: TakingBack): Promise<void> => {
      waiting.push(takeBack)
      return catchUp()
    },
    /** Again, before anything else is written. */
    catchUp,
  }
}

/** Removes the row that a creation made before it failed, if it came that far. */
export async function removeMade(
  { find }: BaseDatabaseAdapter,
  { deleteOne }: Pick<Writes, 'deleteOne'>,
  { collection, data, since }: { collection: CollectionSlug; data: Record<string, unknown>; since: Date },
): Promise<void> {
  const key = KEYS.find((name) => typeof data[name] === 'string')
  if (key === undefined) return
  const ours = [{ [key]: { equals: data[key] } }, { createdAt: { greater_than_equal: since.toISOString() } }]
  const { docs } = await find<{ id: string }>({
    collection,
    where: { and: ours },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs) await deleteOne({ collection, where: { id: { equals: id } } })
}

/** By its shape, as the class may be another copy in a bundle. */
const refusal = z.object({ data: z.object({ errors: z.array(z.object({ path: z.string() })).min(1) }) })

/** Not when the database has said no before it wrote anything. MongoDB writes a document whole or not at all. */
export function mayBeHalfDone(error: unknown, { name }: BaseDatabaseAdapter): boolean {
  return name !== 'mongoose' && !refusal.safeParse(error).success
}
