import os from 'node:os'

import type { Payload } from 'payload'

import { holdLease } from '../lease.ts'
import { dateFormat } from '../language/formats.ts'
import type { Comment } from '../payload-types.ts'
import { logUnwritten } from '../moderation/unwritten.ts'
import { cleanUpDaily } from '../privacy/daily.ts'
import { rankHourly } from '../views/ranking.ts'
import { deliver } from './deliver.ts'
import { theHouse } from './house.ts'
import { queueNews } from './news.ts'
import { queue } from './queue.ts'
import { moderatorsWith } from './receivers.ts'

/** How often the outbox is looked at, in milliseconds: people who have just sent a form wait for the mail. */
const PACE = 2000

/** How long one process has the outbox for itself, in milliseconds, from each look at it. */
const LEASE = 15_000

/** How often it is looked for what a killed process has not put into the outbox, and for what is done once a day or an hour. */
const ROUND = 10 * 60 * 1000

/** The hour of the digests, in the portal's time. */
const MORNING = 7

/** How far back a process looks at its start: a killed one is soon started again. In milliseconds. */
const LATELY = 24 * 60 * 60 * 1000

const HOLDER = `${os.hostname()} ${String(process.pid)}`

/** Sends what comes into the outbox, as long as the process lives. Never throws: a database that is away comes back. */
export function followOutbox(payload: Payload): { stop: () => void } {
  let rounded = 0
  let lookingBack = LATELY
  let isStopped = false
  let isBroken = false
  let timer = setTimeout(turn, 0).unref()

  function turn(): void {
    void tick()
      .then(() => {
        isBroken = false
      })
      .catch((error: unknown) => {
        // Once, and not every two seconds as long as the database is away.
        if (!isBroken) payload.logger.error(error, 'The outbox could not be read')
        isBroken = true
      })
      .finally(() => {
        if (!isStopped) timer = setTimeout(turn, PACE).unref()
      })
  }

  /** What makes further jobs is followed by those at once. */
  async function tick(): Promise<void> {
    while (!isStopped && (await pass()) > 0);
  }

  async function pass(): Promise<number> {
    const now = new Date()
    if (!(await holdLease(payload, { name: 'outbox', holder: HOLDER, lasts: LEASE, now }))) return 0
    if (now.getTime() - rounded >= ROUND) {
      rounded = now.getTime()
      await queueMissed(payload, { since: new Date(now.getTime() - lookingBack), now })
      lookingBack = 2 * ROUND
      await logUnwritten(payload, now)
      await queueDigests(payload, now)
      await cleanUpDaily(payload, { holder: HOLDER, now })
      await rankHourly(payload, { holder: HOLDER, now })
    }
    return (await deliver(payload, now)).done
  }

  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

/** A comment that was taken over from elsewhere came at another time than it was written. In milliseconds. */
const AT_ONCE = 60_000

/** The news of comments whose process was killed between the comment and the outbox. */
export async function queueMissed(
  payload: Payload,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  const { docs } = await payload.db.find<Comment>({
    collection: 'comments',
    where: { submittedAt: { greater_than: since.toISOString() } },
    pagination: false,
    limit: 0,
  })
  for (const comment of docs) {
    const isNew = Date.parse(comment.createdAt) - Date.parse(comment.submittedAt ?? '') < AT_ONCE
    if (isNew) await queueNews(payload, { before: undefined, after: comment, now })
  }
}

/** Once on each day, for each moderator who wants a digest. */
export async function queueDigests(payload: Payload, now: Date): Promise<void> {
  const { timeZone } = await theHouse(payload)
  const hour = Number(dateFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now))
  if (hour < MORNING) return
  const day = dateFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(now)
  for (const { id } of await moderatorsWith(payload, 'daily')) {
    await queue(payload, { kind: 'digest', user: id, day }, now)
  }
}
