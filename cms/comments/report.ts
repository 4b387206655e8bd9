import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { countIn } from '../visitors/limits.ts'
import type { Sender } from '../visitors/sender.ts'
import { cleanText } from './clean.ts'
import { REPORT_REASONS } from './reports.ts'

export type Reporting =
  | { ok: true }
  /** No reason was chosen, or the explanation is too long. */
  | { ok: false; reason: 'invalid' }
  | { ok: false; reason: 'missing' }
  /** In seconds. */
  | { ok: false; reason: 'too-many'; retryAfter: number }

interface ReportForm {
  /** The ids of the comment and of the article that it stands under. */
  comment: string
  article: string
  reason: string
  text: string
  sender: Sender
  now: Date
}

/** The longest explanation, in characters. */
const LONGEST = 1000

/** How many reports in an hour. */
const MOST = { sender: 10, network: 100 }
const HOUR = 60 * 60 * 1000

/** Takes a reader's report of a comment. A second one of the same comment by the same reader changes nothing. */
export async function reportComment({
  comment,
  article,
  reason: chosen,
  text: typed,
  sender: { visitor, network },
  now,
}: ReportForm): Promise<Reporting> {
  const payload = await cms()
  const text = cleanText(typed)
  const reason = REPORT_REASONS.find((candidate) => candidate === chosen)
  if (!reason || text.length > LONGEST) return { ok: false, reason: 'invalid' }
  if (![comment, article].every((id) => isId(id, payload.db.name))) return { ok: false, reason: 'missing' }
  const reported = await payload.count({
    collection: 'comments',
    where: { id: { equals: comment }, article: { equals: article }, status: { equals: 'approved' } },
    overrideAccess: false,
  })
  if (reported.totalDocs === 0) return { ok: false, reason: 'missing' }
  const sender = createVisitors(payload.secret).senderOf(visitor)
  const count = (of: string) => countIn(payload, { name: `report ${of}`, window: HOUR, now })
  const bySender = await count(sender)
  const byNetwork = await count(network)
  if (bySender.times > MOST.sender || byNetwork.times > MOST.network) {
    return { ok: false, reason: 'too-many', retryAfter: bySender.secondsLeft }
  }
  const before = await payload.count({
    collection: 'reports',
    where: { comment: { equals: comment }, sender: { equals: sender }, state: { equals: 'open' } },
  })
  if (before.totalDocs > 0) return { ok: true }
  await payload.create({
    collection: 'reports',
    data: { comment, reason, ...(text !== '' && { text }), state: 'open', sender },
    depth: 0,
    overrideAccess: false,
    context: { door: 'comments' },
  })
  return { ok: true }
}
