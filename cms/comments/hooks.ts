import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { queueNews } from '../mail/news.ts'
import {
  decisionBy,
  logDecision,
  logMissing,
  logRedaction,
  redactionBy,
} from '../moderation/last-decision.ts'
import type { Comment, User } from '../payload-types.ts'
import { isEdited } from './edited.ts'
import { fingerprintOf } from './likeness.ts'
import { newPlace } from './places.ts'

/** Sets when a comment came, where it stands and who decided; a value sent for any of them is ignored. */
export async function stamp({
  data,
  operation,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook<Comment>>[0]) {
  const { text = '' } = data
  if (operation === 'create') {
    const at = req.context.submittedAt instanceof Date ? req.context.submittedAt : new Date()
    const place = newPlace(at, await placeOf(data.parent, req))
    const answers = { from: 'approved', to: 'approved', now: at, act: 'answer' } as const
    return {
      ...data,
      place,
      fingerprint: fingerprintOf(text) ?? null,
      submittedAt: at.toISOString(),
      ...(data.official && req.user && decisionBy(req.user, answers)),
    }
  }
  const { edited } = req.context
  if (isEdited(edited)) return { ...data, ...edited, fingerprint: fingerprintOf(text) ?? null }
  return req.user && originalDoc ? actOf(req.user, { data, comment: originalDoc, req }) : data
}

interface StaffWrite {
  data: Partial<Comment>
  comment: Comment
  req: PayloadRequest
}

/** What somebody of the staff does in Payload's own form is done as on the desk: marked, and in the log. */
async function actOf(user: User, { data, comment, req }: StaffWrite): Promise<Partial<Comment>> {
  const { status = comment.status, text = comment.text } = data
  const now = new Date()
  await logMissing(req.payload, [comment]) // for it is overwritten now
  return {
    ...data,
    ...(status !== comment.status && {
      ...decisionBy(user, { from: comment.status, to: status, now }),
      decisionNote: null,
    }),
    ...(text !== comment.text && redactionBy(user, { comment, now })),
  }
}

async function placeOf(parent: Comment['parent'], req: PayloadRequest): Promise<string | undefined> {
  const id = typeof parent === 'object' ? parent?.id : parent
  if (!id) return undefined
  const found = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  return found?.place ?? undefined
}

/** Writes what the staff has done with it into the log of decisions. */
export async function tellStaffActs({
  doc,
  previousDoc,
  req,
}: Parameters<CollectionAfterChangeHook<Comment>>[0]) {
  if (doc.decision !== previousDoc.decision) await logDecision(req.payload, doc)
  if (doc.redaction !== previousDoc.redaction) await logRedaction(req.payload, doc)
}

/**
 * What somebody of the staff deletes is in the log before it goes. Its writer takes it back, and the house cleans up,
 * without a word. Were the process killed in between, the comment would be deleted later: it holds that it is to be.
 */
export async function tellDeletion({ id, req }: Parameters<CollectionBeforeDeleteHook>[0]): Promise<void> {
  const { payload, user } = req
  if (!user) return
  const where = { id: { equals: id } }
  const comment = await payload.db.findOne<Comment>({ collection: 'comments', where })
  if (!comment) return
  const { status } = comment
  await logMissing(payload, [comment])
  const deleted = {
    ...decisionBy(user, { from: status, to: status, now: new Date(), act: 'delete' }),
    decisionNote: null,
  }
  await payload.db.updateOne({ collection: 'comments', id, data: { ...deleted } }) // MongoDB's side changes what it is given
  await logDecision(payload, { ...comment, ...deleted })
}

/** Who is to hear of it hears of it later: the outbox is told. What was written at another time is no news. */
export async function tellByMail({
  doc,
  previousDoc,
  operation,
  req,
}: Parameters<CollectionAfterChangeHook<Comment>>[0]): Promise<void> {
  if (operation === 'create' && req.context.submittedAt instanceof Date) return
  // Of `doc`, the fields are left out that whoever has written may not read.
  const where = { id: { equals: doc.id } }
  const after = await req.payload.db.findOne<Comment>({ collection: 'comments', where, req })
  const before = operation === 'create' ? undefined : previousDoc
  if (after) await queueNews(req.payload, { before, after, now: new Date() })
}

/** A report of what is no longer there leads nowhere. */
export async function deleteReports({ id, req }: Parameters<CollectionBeforeDeleteHook>[0]): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'reports', where: { comment: { equals: id } }, req })
}
