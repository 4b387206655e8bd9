import type { BasePayload, Where } from 'payload'

import type { Report } from '../payload-types.ts'
import { deciderIn } from './decider.ts'
import { appendDecision, notInLog } from './log.ts'

const STATES = ['open', 'upheld', 'dismissed'] as const satisfies Report['state'][]

type State = (typeof STATES)[number]

/** A decision on a comment, as far as it concerns the reports of it. */
interface Decided {
  /** Of the comment. */
  id: string
  act: 'approve' | 'reject' | 'spam' | 'reopen' | 'undo'
  /** Its key. */
  decision: string
  /** The key of the decision that is undone. */
  undoes?: string | null | undefined
  at: Date
  /** Whose decision it is. */
  by: string | undefined
}

/**
 * A report is upheld by what takes the comment away, and dismissed by what leaves it. With the decision that is undone
 * what it made of reports is undone; what was decided on a report alone stays. May be done twice.
 */
export async function settleReports(payload: BasePayload, decided: Decided): Promise<void> {
  const { id, act, decision, undoes, at, by } = decided
  const ofComment = { comment: { equals: id } }
  if (act === 'undo' && undoes) {
    const where = { and: [ofComment, { decision: { equals: undoes } }] }
    await settle(payload, { where, data: { state: 'open', decision: null }, at, by })
  }
  if (act === 'undo' || act === 'reopen') return
  // What has been reported since is for another decision.
  const seen = { createdAt: { less_than_equal: at.toISOString() } }
  const where = { and: [ofComment, { state: { equals: 'open' } }, seen] }
  const state = act === 'approve' ? 'dismissed' : 'upheld'
  await settle(payload, { where, data: { state, decision }, at, by })
}

interface Settling {
  where: Where
  data: { state: State; decision: string | null }
  at: Date
  by: string | undefined
}

async function settle(payload: BasePayload, { where, data, at, by }: Settling): Promise<void> {
  const { docs } = await payload.db.find<Report>({
    collection: 'reports',
    where,
    pagination: false,
    limit: 0,
  })
  await logMissingReports(payload, docs)
  for (const report of docs) {
    const outcome = { ...data, decidedFrom: report.state, decidedAt: at.toISOString(), decidedBy: by ?? null }
    // A copy, for MongoDB's side changes what it is given.
    await payload.db.updateOne({ collection: 'reports', id: report.id, data: { ...outcome } })
    await logReport(payload, { ...report, ...outcome })
  }
}

/** Writes what a report has become into the log. May be done twice. */
export async function logReport(payload: BasePayload, report: Report): Promise<void> {
  const { comment, reason, state, decidedFrom, decidedAt, decidedBy } = report
  const key = keyOf(report)
  if (key === undefined || !decidedAt) return
  await appendDecision(payload, {
    key,
    at: decidedAt,
    act: 'report',
    ...(await deciderIn(payload, decidedBy)),
    commentId: typeof comment === 'string' ? comment : comment.id,
    from: STATES.find((each) => each === decidedFrom) ?? 'open',
    to: state,
    why: reason,
  })
}

/** Writes what the reports hold and the log does not: a process was killed in between. */
export async function logMissingReports(payload: BasePayload, reports: readonly Report[]): Promise<void> {
  for (const report of await notInLog(payload, reports, keyOf)) await logReport(payload, report)
}

/** One row for each time that something was decided on a report. */
function keyOf({ id, state, decidedAt }: Report): string | undefined {
  return decidedAt ? `report ${id} ${state} ${decidedAt}` : undefined
}
