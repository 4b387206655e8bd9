import type { PayloadRequest } from 'payload'

import { cleanText } from '../comments/clean.ts'
import { LENGTHS } from '../comments/draft.ts'
import { lengthAsRead } from '../comments/length.ts'
import type { Comment, User } from '../payload-types.ts'
import { logAct } from './log.ts'

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
  const texts = { text: cleaned, original: comment.original ?? comment.text }
  const written: unknown = await req.payload.db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { text: { equals: seen } }] },
    data: { ...texts, redactedAt: now.toISOString() },
    options: { atomic: true }, // of two who change a text at once, one does, and the other looks again
    req,
  })
  if (!written) return 'changed'
  await logAct(req.payload, { act: 'redact', comment, user, now })
  return texts
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
