import type { BasePayload } from 'payload'

import type { Comment } from '../payload-types.ts'
import { createVisitors } from '../visitors/identity.ts'
import type { Job } from './jobs.ts'
import { queue } from './queue.ts'

/** Why a comment looks like the work of a program. An address in it is probably somebody else's. */
const SUSPECT = ['trap', 'like-spam', 'blocked-sender'] as const

/** Puts into the outbox what a change of a comment is news of. May be done twice. */
export async function queueNews(
  payload: BasePayload,
  { before, after, now }: { before: Comment | undefined; after: Comment; now: Date },
): Promise<void> {
  const { id, status, decision, reasons } = after
  // What a moderator has put back into the queue is no news; what its writer has changed after the approval is.
  const isNew = !decision || reasons?.includes('edited')
  if (status === 'pending' && before?.status !== 'pending' && isNew) {
    await queue(payload, { kind: 'waiting', comment: id, round: roundOf(after) }, now)
  }
  if (status === 'approved' && before === undefined)
    await queue(payload, { kind: 'published', comment: id }, now)
  const isSuspect = SUSPECT.some((reason) => reasons?.includes(reason))
  const asking = before?.email === after.email || isSuspect ? undefined : confirmationJob(payload, after)
  if (asking) await queue(payload, asking, now)
}

/** Puts into the outbox what a decision is news of. May be done twice. */
export async function queueDecision(
  payload: BasePayload,
  { id, status, decision }: Pick<Comment, 'id' | 'status'> & { decision: string },
  now: Date,
): Promise<void> {
  if (status === 'approved') await queue(payload, { kind: 'published', comment: id }, now)
  if (status === 'approved' || status === 'rejected') {
    await queue(payload, { kind: 'decided', comment: id, decision }, now)
  }
}

/** How long ago a decision may be of which a writer hears who confirms the address only now. In milliseconds. */
const STILL_NEWS = 7 * 24 * 60 * 60 * 1000

/** Puts into the outbox what was decided before its writer had confirmed the address. May be done twice. */
export async function queueConfirmed(
  payload: BasePayload,
  { sender, mailbox }: { sender: string; mailbox: string },
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - STILL_NEWS).toISOString()
  const { docs } = await payload.db.find<Comment>({
    collection: 'comments',
    where: { and: [{ sender: { equals: sender } }, { decidedAt: { greater_than: since } }] },
    pagination: false,
    limit: 0,
  })
  const { mailboxOf } = createVisitors(payload.secret)
  for (const { id, email, decision } of docs) {
    if (!decision || !email || mailboxOf(email) !== mailbox) continue
    await queue(payload, { kind: 'decision', comment: id, decision }, now) // the letter itself asks whether it is wanted
  }
}

/** Each time that a comment begins to wait for a decision is a round of its own. */
export function roundOf({ decision }: Pick<Comment, 'decision'>): string {
  return decision ?? 'new'
}

/** The job that asks a writer to confirm the address, where one was left. */
export function confirmationJob(
  { secret }: Pick<BasePayload, 'secret'>,
  { id, email, sender }: Pick<Comment, 'id' | 'email' | 'sender'>,
): Job | undefined {
  if (!email || !sender) return undefined
  return { kind: 'confirmation', comment: id, sender, mailbox: createVisitors(secret).mailboxOf(email) }
}
