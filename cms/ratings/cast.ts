import type { Payload } from 'payload'

import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { countIn } from '../visitors/limits.ts'
import { type Challenge, newChallenge, proofIn } from '../visitors/proof.ts'
import type { Sender } from '../visitors/sender.ts'
import { keyOf } from './key.ts'
import { comesAgain, DAY, type Facts, judge, WINDOW } from './policy.ts'
import { changeVote, type Vote, voteOf } from './vote.ts'

interface Cast {
  /** The id of the article. */
  article: string
  /** The field of the form: `1` to `5`. */
  value: string
  sender: Sender
  /** The field with the solution, absent where no challenge was in the form. */
  proof: string | undefined
  now: Date
}

type Casting =
  | { ok: true; isCounted: boolean }
  | { ok: false; reason: 'invalid' | 'missing' }
  | { ok: false; reason: 'too-many'; retryAfter: number }
  | { ok: false; reason: 'proof'; challenge: Challenge }

/** Stores the vote of a visitor on a published article, or changes it. */
export async function castRating({ article, value, sender, proof, now }: Cast): Promise<Casting> {
  if (!/^[1-5]$/.test(value)) return { ok: false, reason: 'invalid' }
  const payload = await cms()
  if (!(await isPublished(payload, article))) return { ok: false, reason: 'missing' }
  const voter = createVisitors(payload.secret).voterOf(sender.visitor)
  const standing = await voteOf(payload, keyOf(article, voter))
  const { facts, secondsLeft } = await gatherFacts({ payload, article, standing, sender, proof, now })
  const verdict = judge(facts)
  switch (verdict) {
    case 'refuse':
      return { ok: false, reason: 'too-many', retryAfter: secondsLeft }
    case 'ask for proof':
      return { ok: false, reason: 'proof', challenge: await newChallenge(payload, now) }
    case 'count':
    case 'set aside': {
      const isCounted = verdict === 'count'
      await changeVote(payload, { standing, article, voter, value: Number(value), counted: isCounted })
      return { ok: true, isCounted }
    }
  }
}

/** As a stranger sees it. */
async function isPublished(payload: Payload, id: string): Promise<boolean> {
  if (!isId(id, payload.db.name)) return false
  const { totalDocs } = await payload.count({
    collection: 'articles',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs > 0
}

interface Circumstances extends Omit<Cast, 'value'> {
  payload: Payload
  /** The visitor's vote on the article, as it stands. */
  standing: Vote | undefined
}

async function gatherFacts({ payload, article, standing, sender, proof: field, now }: Circumstances) {
  const { network } = sender
  const all = await countIn(payload, { name: `vote ${network}`, window: WINDOW, now })
  const seen = { proof: await proofIn(payload, field), fromNetwork: all.times }
  const isNew = !standing && !comesAgain(seen)
  const name = `vote ${network} ${article}`
  const facts: Facts = {
    ...seen,
    newOnArticle: isNew ? (await countIn(payload, { name, window: DAY, now })).times : 0,
    wasSetAside: standing?.counted === false,
  }
  return { facts, secondsLeft: all.secondsLeft }
}
