import { randomUUID } from 'node:crypto'

import type { BasePayload, PayloadRequest, Where } from 'payload'

import { wordsOf } from '../comments/likeness.ts'
import type { Comment, User } from '../payload-types.ts'
import { type Learnt, learn, type Score, scoreOf } from './bayes.ts'
import { appendDecision } from './log.ts'

/** Of either kind the newest so many are learnt from: what spam looks like changes, and the desk must open fast. */
const MOST_LEARNT = 500

/** What scores comments by what this house has decided, and nothing else. */
export interface Scoring {
  /** Decisions learnt from. */
  spam: number
  good: number
  of: (text: string) => Score | undefined
}

/** Learns from the last decisions of the house's people since the last reset. */
export async function scoring(req: PayloadRequest): Promise<Scoring> {
  const since = await lastReset(req.payload)
  const [spam, good] = await Promise.all([
    textsDecided(req, { act: 'spam', status: 'spam', since }),
    textsDecided(req, { act: 'approve', status: 'approved', since }),
  ])
  const learnt: Learnt = learn(spam, good)
  return { spam: spam.length, good: good.length, of: (text) => scoreOf(wordsOf(text), learnt) }
}

/** Forgets what was learnt. Kept in the log of decisions: who did it, and from when on one learns again. */
export async function resetScoring(payload: BasePayload, { user, now }: { user: User; now: Date }) {
  await appendDecision(payload, {
    key: randomUUID(),
    at: now.toISOString(),
    act: 'reset',
    who: user.name,
    user: user.id,
  })
}

async function lastReset({ db }: BasePayload): Promise<string | undefined> {
  const { docs } = await db.find<{ at: string }>({
    collection: 'decisions',
    where: { act: { equals: 'reset' } },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.at
}

interface Sought {
  act: string
  status: Comment['status']
  since: string | undefined
}

async function textsDecided(
  { payload, user }: PayloadRequest,
  { act, status, since }: Sought,
): Promise<string[][]> {
  const and: Where[] = [{ status: { equals: status } }, { decisionAct: { equals: act } }]
  if (since !== undefined) and.push({ decidedAt: { greater_than: since } })
  const { docs } = await payload.find({
    collection: 'comments',
    where: { and },
    sort: '-decidedAt',
    limit: MOST_LEARNT,
    pagination: false,
    depth: 0,
    select: { text: true },
    user,
    overrideAccess: false,
  })
  return docs.map(({ text }) => wordsOf(text))
}
