import { randomUUID } from 'node:crypto'

import type { BasePayload, Field } from 'payload'

import { moderator, nobody } from '../access.ts'
import type { Comment, User } from '../payload-types.ts'
import { type Action, ACTIONS, BECOMES, type Status } from './actions.ts'
import { queueDecision } from '../mail/news.ts'
import { appendDecision } from './log.ts'

const ONLY_HERE = {
  access: { read: moderator, create: nobody, update: nobody },
  admin: { hidden: true },
} as const

/**
 * The comment itself holds the last decision on it, so that the two are written at once; the log gets its row after
 * that. Were the process killed in between, the row would be missing, and could still be written from here.
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
]

interface Deciding {
  from: Status
  to: Status
  now: Date
  act?: Action | 'undo'
}

/** What a comment holds of a decision, besides its new status. */
export function decisionBy({ id }: User, { from, to, now, act }: Deciding) {
  return {
    decidedBy: id,
    decidedAt: now.toISOString(),
    decidedFrom: from,
    decision: randomUUID(),
    decisionAct: act ?? ACTIONS.find((each) => BECOMES[each] === to) ?? 'reopen',
  }
}

/**
 * Tells the outbox of the last decision on a comment, and writes it into the log. May be done twice. The log comes last:
 * where its row is missing, both are done again.
 */
export async function logDecision(payload: BasePayload, comment: Comment): Promise<void> {
  const { id, article, status, decision, decisionAct, decidedFrom, decidedAt, decisionNote } = comment
  if (!decision) return
  await queueDecision(payload, { ...comment, decision }, new Date(decidedAt ?? Date.now()))
  const user = await decider(payload, comment)
  await appendDecision(payload, {
    key: decision,
    at: decidedAt ?? '',
    act: ACTIONS.find((each) => each === decisionAct) ?? 'undo',
    who: user?.name ?? '',
    ...(user && { user: user.id }),
    commentId: id,
    article: typeof article === 'string' ? article : article.id,
    from: decidedFrom ?? '',
    to: status,
    ...(decisionNote && { why: decisionNote }),
  })
}

async function decider({ db }: BasePayload, { decidedBy }: Comment): Promise<User | null> {
  if (typeof decidedBy === 'object') return decidedBy
  return decidedBy === undefined
    ? null
    : db.findOne<User>({ collection: 'users', where: { id: { equals: decidedBy } } })
}

/** How far back a missing row is looked for: a killed process is soon started again. In milliseconds. */
const LATELY = 24 * 60 * 60 * 1000

/** Writes the rows that a killed process could not. */
export async function logUnwritten(payload: BasePayload, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LATELY).toISOString()
  const { docs: decided } = await payload.db.find<Comment>({
    collection: 'comments',
    where: { decidedAt: { greater_than: since } },
    pagination: false,
    limit: 0,
  })
  for (const comment of await withoutRow(payload, decided)) await logDecision(payload, comment)
}

/** Those of the comments whose last decision is not in the log. */
export async function withoutRow({ db }: BasePayload, comments: readonly Comment[]): Promise<Comment[]> {
  const keys = comments.flatMap(({ decision }) => decision ?? [])
  if (keys.length === 0) return []
  const { docs } = await db.find<{ key?: string | null }>({
    collection: 'decisions',
    where: { key: { in: keys } },
    pagination: false,
    limit: 0,
  })
  const known = new Set(docs.map(({ key }) => key))
  return comments.filter(({ decision }) => decision && !known.has(decision))
}
