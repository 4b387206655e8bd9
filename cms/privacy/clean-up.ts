import { setImmediate as yieldToOthers } from 'node:timers/promises'

import type { CollectionSlug, Payload, Where } from 'payload'

import { OF_PERSONS } from '../changes/log.ts'
import { forgetVoters, votesBefore } from '../ratings/forget.ts'
import { oldestDay } from '../views/days.ts'
import { cutOffs, type CutOffs } from './retention.ts'
import { oldMailFiles, removeMailFiles } from './mail-files.ts'

/** How much of each kind went, or would go. */
export type Cleaned = Record<
  | 'senders'
  | 'reporters'
  | 'voters'
  | 'confirmations'
  | 'blocks'
  | 'declined'
  | 'changes'
  | 'mails'
  | 'files'
  | 'counts'
  | 'views',
  number
>

/** So many rows at a time: a table that has grown for years does not hold up the readers. */
const AT_ONCE = 100

/**
 * Takes away what has been kept long enough. May be done twice, and be cut in half: what is left goes the next time.
 *
 * @param isDryRun Only counts.
 */
export async function cleanUp(
  payload: Payload,
  { now, isDryRun }: { now: Date; isDryRun: boolean },
): Promise<Cleaned> {
  const { retention } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const until = cutOffs(retention ?? {}, now)
  const sweep = (collection: CollectionSlug, where: Where | undefined, take: Taking) =>
    isDryRun ? countOf(payload, collection, where) : takeAll(payload, { collection, where, take })
  const files = await oldMailFiles(until.mails)
  if (!isDryRun) await removeMailFiles(files)
  return {
    senders: await sweep(
      'comments',
      ofSenders(until),
      forget(payload, 'comments', { email: null, sender: null }),
    ),
    reporters: await sweep('reports', ofReporters(until), forget(payload, 'reports', { sender: null })),
    voters: await sweep('ratings', until.senders && votesBefore(until.senders), (ids) =>
      forgetVoters(payload, ids),
    ),
    confirmations: await sweep(
      'confirmations',
      before('confirmedAt', until.senders),
      remove(payload, 'confirmations'),
    ),
    blocks: await sweep(
      'blocked-senders',
      before('until', dayBefore(now)),
      remove(payload, 'blocked-senders'),
    ),
    declined: await sweep('comments', ofDeclined(until), async (ids) => {
      for (const id of ids) await payload.delete({ collection: 'comments', id }) // with its reports and its count
    }),
    changes: await sweep('changes', ofWriting(now), forget(payload, 'changes', { was: null })),
    mails: await sweep('outbox', ofMails(until), remove(payload, 'outbox')),
    files: files.length,
    counts: await sweep('limits', before('endsAt', now), remove(payload, 'limits')),
    views: await sweep('views', { day: { less_than: oldestDay(now) } }, remove(payload, 'views')),
  }
}

type Taking = (ids: readonly string[]) => Promise<unknown>

function before(field: string, moment: Date | undefined): Where | undefined {
  return moment && { [field]: { less_than: moment.toISOString() } }
}

function ofSenders({ senders }: CutOffs): Where | undefined {
  const old = before('submittedAt', senders)
  return old && { and: [old, { or: [{ email: { exists: true } }, { sender: { exists: true } }] }] }
}

function ofReporters({ senders }: CutOffs): Where | undefined {
  const old = before('createdAt', senders)
  return old && { and: [old, { sender: { exists: true } }] }
}

/** Counted from the decision; what came with one from elsewhere, from its sending. */
function ofDeclined({ declined }: CutOffs): Where | undefined {
  const decided = before('decidedAt', declined)
  const sent = before('submittedAt', declined)
  if (!decided || !sent) return undefined
  const old = { or: [decided, { and: [{ decidedAt: { exists: false } }, sent] }] }
  return { and: [{ status: { in: ['rejected', 'spam'] } }, old] }
}

/** A process that was killed in a save is started again before that: it still finds what it had held. */
function dayBefore(now: Date): Date {
  return new Date(now.getTime() - 24 * 60 * 60 * 1000)
}

/** What was put aside before a comment was written, and nobody came to put back. */
function ofWriting(now: Date): Where {
  const old = { createdAt: { less_than: dayBefore(now).toISOString() } }
  return { and: [{ subject: { equals: OF_PERSONS } }, { was: { exists: true } }, old] }
}

function ofMails({ mails }: CutOffs): Where {
  return { and: [{ state: { not_equals: 'waiting' } }, { updatedAt: { less_than: mails.toISOString() } }] }
}

async function countOf(
  { db }: Payload,
  collection: CollectionSlug,
  where: Where | undefined,
): Promise<number> {
  return where ? (await db.count({ collection, where })).totalDocs : 0
}

async function takeAll(
  { db }: Payload,
  { collection, where, take }: { collection: CollectionSlug; where: Where | undefined; take: Taking },
): Promise<number> {
  if (!where) return 0
  for (let taken = 0; ;) {
    const { docs } = await db.find<{ id: string }>({ collection, where, limit: AT_ONCE, pagination: false })
    if (docs.length === 0) return taken
    await take(docs.map(({ id }) => id))
    taken += docs.length
    await yieldToOthers()
  }
}

function forget({ db }: Payload, collection: CollectionSlug, data: Record<string, null>): Taking {
  return (ids) => db.updateMany({ collection, where: { id: { in: [...ids] } }, data })
}

function remove({ db }: Payload, collection: CollectionSlug): Taking {
  return (ids) => db.deleteMany({ collection, where: { id: { in: [...ids] } } })
}
