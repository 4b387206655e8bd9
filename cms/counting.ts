import { randomUUID } from 'node:crypto'

import type { BasePayload, CollectionSlug } from 'payload'
import { z } from 'zod'

/** Two processes that begin a count at once meet at its creation; the second finds it at its next try. */
const MOST_TRIES = 5

interface Count {
  /** Has the unique field `name` and the number `value`. */
  collection: Extract<CollectionSlug, 'counters' | 'limits' | 'views'>
  name: string
  /** How many at once; one unless told otherwise. */
  by?: number
  /** What a new count holds besides. */
  begun?: Readonly<Record<string, string>>
}

/**
 * Adds to a count, and begins it where it is not there. Gives the new value: 1, 2, 3 … No two callers in any two
 * processes get the same.
 *
 * @throws what the database throws.
 */
export async function countUp(payload: BasePayload, count: Count): Promise<number> {
  return payload.db.name === 'mongoose' ? countInMongo(payload, count) : countInSqlite(payload, count)
}

async function countInMongo(
  { db }: BasePayload,
  { collection, name, by = 1, begun = {} }: Count,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const count: unknown = await db.updateOne({
      collection,
      where: { name: { equals: name } },
      data: { value: { $inc: by } },
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

const counted = z.object({ value: z.number() })

/** Past Payload, which has no such statement: every vote and comment counts several times. */
async function countInSqlite(
  { db }: BasePayload,
  { collection, name, by = 1, begun = {} }: Count,
): Promise<number> {
  const row = { id: randomUUID(), ...begun, name, value: by }
  const columns = Object.keys(row).map((field) => columnOf(db, collection, field))
  const { rows } = await db.drizzle.$client.execute({
    sql: `INSERT INTO ${collection} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      ON CONFLICT (name) DO UPDATE SET value = value + excluded.value RETURNING value`,
    args: Object.values(row),
  })
  return counted.parse(rows[0]).value
}

const column = z.object({ name: z.string() })

function columnOf({ tables }: BasePayload['db'], collection: string, field: string): string {
  return column.parse(Reflect.get(tables[collection] ?? {}, field)).name
}
