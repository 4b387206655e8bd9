import type { BasePayload } from 'payload'
import { z } from 'zod'

import type { Outbox } from '../payload-types.ts'
import { CLAIM, nextTry } from './back-off.ts'
import { JobSchema } from './jobs.ts'
import { queue } from './queue.ts'
import { send } from './transport.ts'
import { workOf } from './work.ts'

/** So many at a time: a follower that is stopped does not leave long. */
const AT_ONCE = 20

/** How a pass over the outbox went. */
interface Pass {
  done: number
  failed: number
}

/**
 * Does what is due in the outbox, what makes further jobs before what is sent. Two may do it at once: each job is claimed
 * by one of them, and given free when that one has been silent for two minutes. A job that is done twice, because a
 * process was killed after the letter and before the row, sends the same letter with the same number.
 */
export async function deliver(payload: BasePayload, now: Date): Promise<Pass> {
  const pass: Pass = { done: 0, failed: 0 }
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: { and: [{ state: { equals: 'waiting' } }, { due: { less_than_equal: now.toISOString() } }] },
    sort: 'due',
    limit: AT_ONCE,
    pagination: false,
  })
  for (const row of docs) {
    if (!(await claim(payload, row, now))) continue
    const fault = await attempt(payload, row, now)
    if (fault === undefined) pass.done += 1
    else pass.failed += 1
    // A server that does not answer would hold up each of the others as long; the next pass tries another.
    if (fault?.isOfServer) break
  }
  return pass
}

/** One UPDATE … WHERE: of two who want a row, one gets it. */
async function claim({ db }: BasePayload, { id, attempts }: Outbox, now: Date): Promise<boolean> {
  const seen = [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { attempts: { equals: attempts } }]
  const claimed: unknown = await db.updateOne({
    collection: 'outbox',
    where: { and: seen },
    data: { attempts: attempts + 1, due: new Date(now.getTime() + CLAIM).toISOString() },
    options: { atomic: true },
  })
  return Boolean(claimed)
}

async function attempt(payload: BasePayload, row: Outbox, now: Date): Promise<Fault | undefined> {
  const { id, key } = row
  const attempts = row.attempts + 1
  const set = (data: Record<string, unknown>) => payload.db.updateOne({ collection: 'outbox', id, data })
  try {
    const { jobs = [], message } = await workOf(JobSchema.parse(row.job), { payload, now, attempts })
    for (const job of jobs) await queue(payload, job, now)
    if (message) await send({ key, ...message })
    await set({ state: 'done', job: null, error: null })
    return undefined
  } catch (error) {
    const fault = faultOf(error)
    const next = fault.isFinal ? undefined : nextTry(attempts, now)
    if (next) await set({ due: next.toISOString(), error: fault.code })
    else await set({ state: 'failed', job: null, error: fault.code })
    // Neither the words of the error nor the job: they may tell addresses.
    payload.logger.warn(
      `A mail could not be sent (${fault.code}), ${next ? 'and is tried again' : 'and is given up'}.`,
    )
    return fault
  }
}

interface Fault {
  code: string
  /** The same letter would be refused again (RFC 5321, 4.2.1). */
  isFinal: boolean
  /** What is wrong is not this letter or its receiver. */
  isOfServer: boolean
}

const MailError = z.object({ code: z.string(), responseCode: z.number().optional() })

/** What nodemailer calls a refusal of an address, and of a letter. */
const ABOUT_LETTER = new Set(['EENVELOPE', 'EMESSAGE'])

function faultOf(error: unknown): Fault {
  const { data } = MailError.safeParse(error)
  if (!data) {
    return { code: error instanceof Error ? error.name : 'unknown', isFinal: false, isOfServer: true }
  }
  const { code, responseCode } = data
  const isAboutLetter = ABOUT_LETTER.has(code)
  return {
    code: [code, responseCode?.toString()].filter((part) => part !== undefined).join(' '),
    isFinal: isAboutLetter && (responseCode ?? 500) >= 500,
    isOfServer: !isAboutLetter,
  }
}
