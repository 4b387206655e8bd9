import type { PayloadRequest } from 'payload'

import { cleanText } from '../comments/clean.ts'
import { LENGTHS } from '../comments/draft.ts'
import { lengthAsRead } from '../comments/length.ts'
import type { Comment, User } from '../payload-types.ts'
import { stillBlocked } from './blocks.ts'
import { logMissing, logRedaction, redactionBy } from './last-decision.ts'

interface Acting {
  req: PayloadRequest
  user: User
  now: Date
  /** The comment's id. */
  id: string
}

/** What readers see, and what was sent. */
interface Redacted {
  text: string
  original: string
}

/**
 * Puts a text without personal data in the place of the one that the moderator saw. What was sent is kept for the
 * staff, and readers are told that something was removed.
 */
export async function redact({
  req,
  user,
  now,
  id,
  text,
  seen,
}: Acting & { text: string; seen: string }): Promise<Redacted | 'gone' | 'changed' | 'length'> {
  const cleaned = cleanText(text)
  const length = lengthAsRead(cleaned)
  if (length < LENGTHS.text.least || length > LENGTHS.text.most) return 'length'
  const comment = await commentOf(req, id)
  if (!comment) return 'gone'
  await logMissing(req.payload, [comment])
  const redacted = { text: cleaned, ...redactionBy(user, { comment, now }) }
  const written: unknown = await req.payload.db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { text: { equals: seen } }] },
    data: { ...redacted },
    options: { atomic: true }, // of two who change a text at once, one does, and the other looks again
    req,
  })
  if (!written) return 'changed'
  await logRedaction(req.payload, { ...comment, ...redacted })
  return { text: redacted.text, original: redacted.original }
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
  const ofSender = { sender: { equals: sender } }
  const where = { and: [ofSender, stillBlocked(now)] }
  const asUser = { user, overrideAccess: false, depth: 0 } as const
  const { totalDocs } = await payload.count({ collection: 'blocked-senders', where })
  if (blocked === totalDocs > 0) return true
  if (blocked) {
    await payload.db.deleteMany({ collection: 'blocked-senders', where: ofSender }) // one that has ended
    const data = { sender, name: comment.name, comment: id, ...(note !== undefined && { note }) }
    await payload.create({ collection: 'blocked-senders', data, ...asUser })
  } else await payload.delete({ collection: 'blocked-senders', where, ...asUser })
  return true
}

async function commentOf({ payload }: PayloadRequest, id: string): Promise<Comment | null> {
  return payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } } })
}
