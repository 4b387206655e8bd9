import type { BasePayload } from 'payload'

import type { Decision } from '../payload-types.ts'
import { isTaken } from '../shape/taken.ts'

type Row = Omit<Decision, 'id' | 'createdAt' | 'updatedAt'>

/** Adds a row to the log; a second one with the same key adds nothing. */
export async function appendDecision({ db }: BasePayload, row: Row): Promise<void> {
  try {
    await db.create({ collection: 'decisions', data: row, returning: false })
  } catch (error) {
    if (!isTaken(error, 'key')) throw error
  }
}

/** Whether something was done that is in the log under this key. */
export async function isInLog({ db }: BasePayload, key: string): Promise<boolean> {
  return (await db.findOne({ collection: 'decisions', where: { key: { equals: key } } })) !== null
}

/** Those of the things done whose row is not in the log; what has no key was not done. */
export async function notInLog<Done>(
  { db }: BasePayload,
  done: readonly Done[],
  keyOf: (done: Done) => string | null | undefined,
): Promise<Done[]> {
  const keys = done.flatMap((each) => keyOf(each) ?? [])
  if (keys.length === 0) return []
  const { docs } = await db.find<{ key?: string | null }>({
    collection: 'decisions',
    where: { key: { in: keys } },
    pagination: false,
    limit: 0,
  })
  const known = new Set(docs.map(({ key }) => key))
  return done.filter((each) => keyOf(each) && !known.has(keyOf(each)))
}
