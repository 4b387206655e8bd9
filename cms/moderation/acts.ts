import type { PayloadRequest } from 'payload'

import { cleanText } from '../comments/clean.ts'
import type { Comment, User } from '../payload-types.ts'
import { logAct } from './log.ts'

interface Acting {
  req: PayloadRequest
  user: User
  now: Date
  /** The comment's id. */
  id: string
}

/**
 * Puts a text without personal data in the place of the one that the moderator saw. What was sent is kept for the
 * staff, and readers are told that something was removed.
 *
 * @throws Payload's error of validation when the new text is too short or too long.
 */
export async function redact({
  req,
  user,
  now,
  id,
  text,
  seen,
}: Acting & { text: string; seen: string }): Promise<Comment | 'gone' | 'changed'> {
  const comment = await commentOf(req, id)
  if (!comment) return 'gone'
  if (comment.text !== seen) return 'changed'
  const doc = await req.payload.update({
    collection: 'comments',
    id,
    data: { text: cleanText(text) },
    depth: 0,
    user,
    overrideAccess: false,
    context: { redactedAt: now.toISOString() },
  })
  await logAct(req.payload, { act: 'redact', comment, user, now })
  return doc
}

/** Blocks the sender of a comment, or takes the block away; false where nobody knows who sent it. */
export async function block({
  req,
  user,
  now,
  id,
  blocked,
  note,
}: Acting & { blocked: boolean; note: string | undefined }): Promise<boolean> {
  const { payload } = req
  const comment = await commentOf(req, id)
  if (!comment?.sender) return false
  const { sender } = comment
  const where = { sender: { equals: sender } }
  const asUser = { user, overrideAccess: false, depth: 0 } as const
  const { totalDocs } = await payload.count({ collection: 'blocked-senders', where })
  if (blocked === totalDocs > 0) return true
  if (blocked) {
    const data = { sender, note: note ?? comment.name }
    await payload.create({ collection: 'blocked-senders', data, ...asUser })
  } else await payload.delete({ collection: 'blocked-senders', where, ...asUser })
  await logAct(payload, { act: blocked ? 'block' : 'unblock', comment, user, why: note, now })
  return true
}

async function commentOf({ payload }: PayloadRequest, id: string): Promise<Comment | null> {
  return payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } } })
}
