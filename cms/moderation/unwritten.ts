import type { Payload } from 'payload'

import type { BlockedSender, Comment, Report } from '../payload-types.ts'
import { logMissingBlocks } from './blocks.ts'
import { logMissing } from './last-decision.ts'
import { logMissingReports } from './report-outcomes.ts'

/** How far back a missing row is looked for: a killed process is soon started again. In milliseconds. */
const LATELY = 24 * 60 * 60 * 1000

/** Writes the rows of the log that a killed process could not, and ends a deletion that it had begun. */
export async function logUnwritten(payload: Payload, now: Date): Promise<void> {
  const { db } = payload
  const since = { greater_than: new Date(now.getTime() - LATELY).toISOString() }
  const all = { pagination: false, limit: 0 } as const
  const [{ docs: comments }, { docs: reports }, { docs: blocks }] = await Promise.all([
    db.find<Comment>({
      collection: 'comments',
      where: { or: [{ decidedAt: since }, { redactedAt: since }] },
      ...all,
    }),
    db.find<Report>({ collection: 'reports', where: { decidedAt: since }, ...all }),
    db.find<BlockedSender>({ collection: 'blocked-senders', where: { turnedAt: since }, ...all }),
  ])
  await logMissing(payload, comments)
  await logMissingReports(payload, reports)
  await logMissingBlocks(payload, blocks)
  for (const { id, decisionAct } of comments) {
    if (decisionAct === 'delete') await payload.delete({ collection: 'comments', id })
  }
}
