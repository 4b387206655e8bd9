import type { BasePayload } from 'payload'

import { isTaken } from '../shape/taken.ts'
import { type Job, keyOf } from './jobs.ts'

/** Puts a job into the outbox. May be done twice: a job that is or was there is left alone. */
export async function queue({ db }: BasePayload, job: Job, now: Date): Promise<void> {
  const key = keyOf(job)
  // Looked for first, for a repetition is common and a refused write is not free.
  if (await db.findOne({ collection: 'outbox', where: { key: { equals: key } } })) return
  try {
    const row = { key, job, state: 'waiting', due: now.toISOString(), attempts: 0 }
    await db.create({ collection: 'outbox', data: row, returning: false })
  } catch (error) {
    if (!isTaken(error, 'key')) throw error
  }
}
