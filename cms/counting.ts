import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'

/** Two processes that begin a count at once meet at its creation; the second finds it at its next try. */
const MOST_TRIES = 5

interface Count {
  /** Has the unique field `name` and the number `value`. */
  collection: Extract<CollectionSlug, 'counters' | 'limits' | 'views'>
  name: string
  /** How many at once; one unless told otherwise. */
  by?: number
  /** What a new count holds besides. */
  begun?: Readonly<Record<string, unknown>>
}

type Counting = Pick<BaseDatabaseAdapter, 'create' | 'updateOne'>

/**
 * Adds to a count, and begins it where it is not there. Gives the new value: 1, 2, 3 … No two callers in any two
 * processes get the same.
 *
 * @throws what the database throws.
 */
export async function countUp(
  db: Counting,
  { collection, name, by = 1, begun = {} }: Count,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const count: unknown = await db.updateOne({
      collection,
      where: { name: { equals: name } },
      data: { value: { $inc: by } },
      options: { atomic: true }, // on SQLite: one UPDATE … RETURNING, so that nobody else gets the same number
    })
    if (typeof count === 'object' && count && 'value' in count && typeof count.value === 'number') {
      return count.value
    }
    try {
      await db.create({ collection, data: { ...begun, name, value: by }, returning: false })
      return by
    } catch (error) {
      if (tries === MOST_TRIES) throw error
    }
  }
}
