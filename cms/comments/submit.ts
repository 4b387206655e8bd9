import type { Payload } from 'payload'

import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { type Challenge, newChallenge } from '../visitors/proof.ts'
import type { Sender } from '../visitors/sender.ts'
import { type CommentForm, type FieldError, readDraft } from './draft.ts'
import { gatherFacts } from './facts.ts'
import { judge } from './policy.ts'
import { discussionSettings } from './settings.ts'
import { isTaken } from './taken-names.ts'

/** What has become of a comment that was sent. Nothing of it is kept but where it is `ok`. */
export type Submission =
  | { ok: true; id: string; waits: boolean }
  | { ok: false; reason: 'invalid'; errors: readonly FieldError[] }
  /** Of the article, or the comment that it answers, readers know nothing. */
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'closed' }
  | { ok: false; reason: 'said-already' }
  /** In seconds. */
  | { ok: false; reason: 'too-many'; retryAfter: number }
  /** The form may come back with the challenge worked out, or without: then the comment waits. */
  | { ok: false; reason: 'proof'; challenge: Challenge }

interface Submitting {
  /** Its id. */
  article: string
  form: CommentForm
  sender: Sender
  now: Date
}

/** Takes a reader's comment on an article, or refuses it with a reason. */
export async function submitComment({ article: id, form, sender, now }: Submitting): Promise<Submission> {
  const payload = await cms()
  const read = readDraft(form)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  const { draft } = read
  const settings = await discussionSettings()
  if (await isTaken(draft.name, { payload, settings })) {
    return { ok: false, reason: 'invalid', errors: [{ field: 'name', problem: 'name-taken' }] }
  }
  const article = await discussedArticle(payload, id)
  if (!article || !(await mayBeAnswered(payload, { article: id, parent: form.parent }))) {
    return { ok: false, reason: 'missing' }
  }
  const verdict = judge(await gatherFacts({ payload, article, form, draft, sender, settings, now }))
  if (verdict.act === 'refuse') {
    return verdict.reason === 'too-many'
      ? { ok: false, reason: verdict.reason, retryAfter: verdict.retryAfter }
      : { ok: false, reason: verdict.reason }
  }
  if (verdict.act === 'prove') {
    return { ok: false, reason: 'proof', challenge: await newChallenge(payload, now) }
  }
  const waits = verdict.act === 'hold'
  const comment = await payload.create({
    collection: 'comments',
    data: {
      article: id,
      ...(form.parent !== undefined && { parent: form.parent }),
      ...draft,
      asksDecision: form.asksDecision && draft.email !== null,
      status: waits ? 'pending' : 'approved',
      reasons: waits ? verdict.reasons : [],
      sender: createVisitors(payload.secret).senderOf(sender.visitor),
    },
    depth: 0,
    overrideAccess: false, // as the stranger that the visitor is
    context: { door: 'comments' },
  })
  return { ok: true, id: comment.id, waits }
}

async function discussedArticle(payload: Payload, id: string) {
  if (!isId(id, payload.db.name)) return undefined
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { discussion: true, publishedAt: true, createdAt: true },
    overrideAccess: false,
  })
  return docs[0]
}

/** What is answered must be there for all to read, under the same article. */
async function mayBeAnswered(
  payload: Payload,
  { article, parent }: { article: string; parent: string | undefined },
): Promise<boolean> {
  if (parent === undefined) return true
  if (!isId(parent, payload.db.name)) return false
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { id: { equals: parent }, article: { equals: article } },
    overrideAccess: false,
  })
  return totalDocs > 0
}
