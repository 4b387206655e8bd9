import type { Payload } from 'payload'

import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { type CommentField, type CommentForm, type FieldError, readDraft } from './draft.ts'
import { textFacts } from './facts.ts'
import type { Edited } from './edited.ts'
import { HOLD_REASONS, judgeEdit } from './policy.ts'
import { discussionSettings } from './settings.ts'
import { isTaken } from './taken-names.ts'

/** How long a writer may edit or withdraw a comment, in milliseconds. */
const CHANGEABLE_FOR = 15 * 60 * 1000

export type Edit =
  | { ok: true; waits: boolean }
  | { ok: false; reason: 'invalid'; errors: readonly FieldError[] }
  | { ok: false; reason: 'too-late' | 'missing' }

interface Editing {
  id: string
  form: Pick<CommentForm, CommentField>
  visitor: string
  now: Date
}

/** Changes what a visitor has just written. What was approved waits again. */
export async function editComment({ id, form, visitor, now }: Editing): Promise<Edit> {
  const payload = await cms()
  const sender = createVisitors(payload.secret).senderOf(visitor)
  const own = await ownComment(payload, { id, sender, now })
  if (!own.ok) return own
  const read = readDraft(form)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  const { draft } = read
  const settings = await discussionSettings()
  if (await isTaken(draft.name, { payload, settings })) {
    return { ok: false, reason: 'invalid', errors: [{ field: 'name', problem: 'name-taken' }] }
  }
  const isApproved = own.comment.status === 'approved'
  const reasons = judgeEdit(await textFacts(payload, { text: draft.text, settings, id }), {
    isApproved,
    reasons: HOLD_REASONS.filter((reason) => own.comment.reasons?.includes(reason)),
  })
  await payload.update({
    collection: 'comments',
    id,
    data: draft,
    depth: 0,
    overrideAccess: false,
    context: {
      door: 'comments',
      sender,
      edited: { status: 'pending', reasons, editedAt: now.toISOString() } satisfies Edited,
    },
  })
  return { ok: true, waits: true }
}

/** Takes back what a visitor has just written; nothing of it stays. */
export async function withdrawComment({
  id,
  visitor,
  now,
}: Pick<Editing, 'id' | 'visitor' | 'now'>): Promise<
  { ok: true } | { ok: false; reason: 'too-late' | 'missing' }
> {
  const payload = await cms()
  const sender = createVisitors(payload.secret).senderOf(visitor)
  const own = await ownComment(payload, { id, sender, now })
  if (!own.ok) return own
  await payload.delete({
    collection: 'comments',
    id,
    overrideAccess: false,
    context: { door: 'comments', sender },
  })
  return { ok: true }
}

/** Until when a comment can be changed by its writer. */
export function changeableUntil(submittedAt: string | null | undefined): Date {
  return new Date(Date.parse(submittedAt ?? '1970-01-01') + CHANGEABLE_FOR)
}

/** What a moderator has turned down cannot be changed any more: it has been decided. */
async function ownComment(payload: Payload, { id, sender, now }: { id: string; sender: string; now: Date }) {
  if (!isId(id, payload.db.name)) return { ok: false, reason: 'missing' } as const
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      id: { equals: id },
      sender: { equals: sender },
      status: { in: ['pending', 'approved'] },
    },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [comment] = docs
  if (!comment) return { ok: false, reason: 'missing' } as const
  if (now >= changeableUntil(comment.submittedAt)) return { ok: false, reason: 'too-late' } as const
  return { ok: true, comment } as const
}
