import { randomUUID } from 'node:crypto'

import type { BasePayload, CollectionBeforeDeleteHook, Where } from 'payload'

import type { BlockedSender, Comment, User } from '../payload-types.ts'
import { deciderIn } from './decider.ts'
import { appendDecision, notInLog } from './log.ts'

/** Which blocks hold now. */
export function stillBlocked(now: Date): Where {
  return { or: [{ until: { exists: false } }, { until: { greater_than: now.toISOString() } }] }
}

/**
 * The row itself holds who has blocked or unblocked the sender, as a comment holds the last decision on it
 * (decision 11): from it the log gets its row, however soon the process is killed.
 */
export function turnedBy({ id }: User, { blocked, now }: { blocked: boolean; now: Date }) {
  const turned = { turnedBy: id, turnedAt: now.toISOString(), turn: randomUUID() }
  return blocked ? turned : { ...turned, until: now.toISOString() }
}

/** Writes the last turn of a block into the log. May be done twice. */
export async function logBlock(payload: BasePayload, block: BlockedSender): Promise<void> {
  const { turn, turnedAt, until, note, comment: commentId } = block
  if (!turn || !turnedAt) return
  const comment = commentId
    ? await payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: commentId } } })
    : null
  const article = comment?.article
  await appendDecision(payload, {
    key: turn,
    at: turnedAt,
    act: until === turnedAt ? 'unblock' : 'block',
    ...(await deciderIn(payload, block.turnedBy)),
    ...(commentId && { commentId }),
    ...(article && { article: typeof article === 'string' ? article : article.id }),
    ...(comment && { from: comment.status, to: comment.status }),
    ...(note && { why: note }),
  })
}

/** Writes what the blocks hold and the log does not: a process was killed in between. */
export async function logMissingBlocks(
  payload: BasePayload,
  blocks: readonly BlockedSender[],
): Promise<void> {
  for (const block of await notInLog(payload, blocks, ({ turn }) => turn)) await logBlock(payload, block)
}

/** Whoever deletes a block unblocks the sender: the block ends and is in the log before its row goes. */
export async function endBlock({ id, req }: Parameters<CollectionBeforeDeleteHook>[0]): Promise<void> {
  const { payload, user } = req
  if (!user) return
  const where = { id: { equals: id } }
  const block = await payload.db.findOne<BlockedSender>({ collection: 'blocked-senders', where })
  if (!block) return
  await logMissingBlocks(payload, [block])
  const ended = turnedBy(user, { blocked: false, now: new Date() })
  await payload.db.updateOne({ collection: 'blocked-senders', id, data: { ...ended } })
  await logBlock(payload, { ...block, ...ended })
}
