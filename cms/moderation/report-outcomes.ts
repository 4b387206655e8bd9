import type { BasePayload, Where } from 'payload'

import type { Comment, Report, User } from '../payload-types.ts'
import type { Action } from './actions.ts'
import { appendDecision } from './log.ts'

interface Deciding {
  user: User
  now: Date
}

/** A report is upheld by what takes the comment away, and dismissed by what leaves it. */
export async function decideReports(
  payload: BasePayload,
  { action, user, now, ids }: Deciding & { action: Action; ids: readonly string[] },
): Promise<void> {
  if (action === 'reopen' || ids.length === 0) return
  const where = { and: [{ comment: { in: [...ids] } }, { state: { equals: 'open' } }] }
  await settle(payload, { where, state: action === 'approve' ? 'dismissed' : 'upheld', user, now })
}

/** With a decision on a comment, what it made of the reports is undone; what was decided on its own stays. */
export async function reopenReports(
  payload: BasePayload,
  { undone, user, now }: Deciding & { undone: readonly Comment[] },
): Promise<void> {
  for (const { id, decidedAt } of undone) {
    if (!decidedAt) continue
    const where = { and: [{ comment: { equals: id } }, { decidedAt: { equals: decidedAt } }] }
    await settle(payload, { where, state: 'open', user, now })
  }
}

/** What a report has become, in the log: once for each time. */
export async function logReport(
  payload: BasePayload,
  { report, from, user, now }: Deciding & { report: Report; from: Report['state'] },
): Promise<void> {
  const { id, comment, reason, state } = report
  await appendDecision(payload, {
    key: `report ${id} ${state} ${now.toISOString()}`,
    at: now.toISOString(),
    act: 'report',
    who: user.name,
    user: user.id,
    commentId: typeof comment === 'string' ? comment : comment.id,
    from,
    to: state,
    why: reason,
  })
}

async function settle(
  payload: BasePayload,
  { where, state, user, now }: Deciding & { where: Where; state: Report['state'] },
): Promise<void> {
  const { docs } = await payload.db.find<Report>({
    collection: 'reports',
    where,
    pagination: false,
    limit: 0,
  })
  const data = { state, decidedBy: user.id, decidedAt: now.toISOString() }
  for (const report of docs) {
    await payload.db.updateOne({ collection: 'reports', id: report.id, data })
    await logReport(payload, { report: { ...report, ...data }, from: report.state, user, now })
  }
}
