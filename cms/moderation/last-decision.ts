import { randomUUID } from 'node:crypto'

import type { BasePayload, Field } from 'payload'

import { moderator, nobody } from '../access.ts'
import type { Comment, User } from '../payload-types.ts'
import { ACTIONS, BECOMES, type Status, statusIn } from './actions.ts'
import { queueDecision } from '../mail/news.ts'
import { deciderIn } from './decider.ts'
import { appendDecision, notInLog } from './log.ts'
import { settleReports } from './report-outcomes.ts'

const ONLY_HERE = {
  access: { read: moderator, create: nobody, update: nobody },
  admin: { hidden: true },
} as const

/**
 * The comment itself holds the last decision on it, so that the two are written at once; the log gets its row after
 * that. Were the process killed in between, the row would be missing, and could still be written from here. So it is
 * with the last removal of personal data.
 */
export const LAST_DECISION: Field[] = [
  {
    name: 'decision',
    type: 'text',
    label: { fi: 'Päätöksen avain', en: 'Key of the decision' },
    ...ONLY_HERE,
  },
  { name: 'decisionAct', type: 'text', label: { fi: 'Päätös', en: 'Decision' }, ...ONLY_HERE },
  {
    name: 'decidedFrom',
    type: 'text',
    label: { fi: 'Tila ennen päätöstä', en: 'Status before' },
    ...ONLY_HERE,
  },
  { name: 'undoes', type: 'text', label: { fi: 'Kumottu päätös', en: 'Decision undone' }, ...ONLY_HERE },
  { name: 'redaction', type: 'text', label: { fi: 'Poiston avain', en: 'Key of the removal' }, ...ONLY_HERE },
  {
    name: 'redactedBy',
    type: 'text',
    label: { fi: 'Henkilötiedot poistanut', en: 'Personal data removed by' },
    ...ONLY_HERE,
  },
]

/** What is kept on the comment as done with it. */
const ACTS = [...ACTIONS, 'undo', 'answer', 'delete'] as const

interface Deciding {
  from: Status
  to: Status
  now: Date
  act?: (typeof ACTS)[number]
  /** What else may know it by. */
  key?: string | undefined
}

/** What a comment holds of a decision, besides its new status. */
export function decisionBy({ id }: User, { from, to, now, act, key }: Deciding) {
  return {
    decidedBy: id,
    decidedAt: now.toISOString(),
    decidedFrom: from,
    decision: key ?? randomUUID(),
    decisionAct: act ?? ACTIONS.find((each) => BECOMES[each] === to) ?? 'reopen',
    undoes: null,
  }
}

/** What a comment holds of a removal of personal data, besides its new text. What was sent is kept. */
export function redactionBy({ id }: User, { comment, now }: { comment: Comment; now: Date }) {
  return {
    original: comment.original ?? comment.text,
    redactedAt: now.toISOString(),
    redactedBy: id,
    redaction: randomUUID(),
  }
}

/**
 * Does what follows from the last decision on a comment: tells the outbox, decides on the reports of it, and writes it
 * into the log. May be done twice. The log comes last: where its row is missing, all is done again.
 */
export async function logDecision(payload: BasePayload, comment: Comment): Promise<void> {
  const { id, parent, status, decision, decidedFrom, decidedAt, decidedBy, decisionNote } = comment
  if (!decision || !decidedAt) return
  const act = ACTS.find((each) => each === comment.decisionAct) ?? 'undo'
  const at = new Date(decidedAt)
  const by = await deciderIn(payload, decidedBy)
  if (act !== 'answer' && act !== 'delete') {
    await queueDecision(payload, { id, status, decision }, at)
    await settleReports(payload, { ...comment, decision, act, at, by: by.user })
  }
  const from = statusIn(decidedFrom)
  await appendDecision(payload, {
    key: decision,
    at: decidedAt,
    act,
    ...by,
    commentId: act === 'answer' && parent ? idOf(parent) : id, // an answer is something done with what it answers
    article: idOf(comment.article),
    ...(from && { from }),
    ...(act !== 'delete' && { to: status }),
    ...(decisionNote && { why: decisionNote }),
  })
}

/** Writes the last removal of personal data from a comment into the log. May be done twice. */
export async function logRedaction(payload: BasePayload, comment: Comment): Promise<void> {
  const { id, article, status, redaction, redactedAt, redactedBy } = comment
  if (!redaction || !redactedAt) return
  await appendDecision(payload, {
    key: redaction,
    at: redactedAt,
    act: 'redact',
    ...(await deciderIn(payload, redactedBy)),
    commentId: id,
    article: idOf(article),
    from: status,
    to: status,
  })
}

/**
 * Writes what the comments hold and the log does not: a process was killed in between. What is about to be overwritten
 * must stand in the log.
 */
export async function logMissing(payload: BasePayload, comments: readonly Comment[]): Promise<void> {
  for (const comment of await notInLog(payload, comments, ({ decision }) => decision)) {
    await logDecision(payload, comment)
  }
  for (const comment of await notInLog(payload, comments, ({ redaction }) => redaction)) {
    await logRedaction(payload, comment)
  }
}

function idOf(document: string | { id: string }): string {
  return typeof document === 'string' ? document : document.id
}
