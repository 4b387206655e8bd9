import type { Payload } from 'payload'
import { z } from 'zod'

import { env } from '#env'

import { cms } from '../client.ts'
import { isMongo } from '../database.ts'
import { connectionsRenewed } from '../patience.ts'
import { rowsWrittenHere } from './log.ts'
import { beginRemembering, forget, forgetAll } from './memory.ts'
import { mendUnfinished } from './mend.ts'
import { beginReading, type LogRow, MOST_MISSED, OVERLAP, passTime, readOn, type Step } from './reading.ts'
import { type Census, differencesOf, takeCensus } from './sweep.ts'

/** How often something is done, in milliseconds. */
interface Pace {
  /** Reading the log: the greatest part of the time from a publication to its readers. */
  reading: number
  /** Counting what is there, whatever the log says. */
  sweeping: number
}

/** Where the database has a sign that nothing was written, looking costs next to nothing and is done more often. */
const PACE: Pace = { reading: isMongo(env.databaseUrl) ? 250 : 100, sweeping: 60_000 }

/** What a change does to pages that are kept. */
export interface ChangeListener {
  /** A write is under way: what carries these tags may be rendered but not kept, until it is freed. Each hold has its free. */
  hold: (tags: readonly string[]) => void
  free: (tags: readonly string[]) => void
  /** What carries one of these tags is not to be served any more; erased: not even as the last good page. */
  drop: (change: { tags: readonly string[]; erase: boolean }) => void
  /** Everything may be old. */
  dropAll: () => void
}

/**
 * Follows the log of changes from now on. Never throws once it has begun: as long as the database cannot be reached
 * nobody can change anything in it, and the log is read on when it is back.
 */
export async function followChanges(listener: ChangeListener, pace = PACE): Promise<{ stop: () => void }> {
  const payload = await cms()
  await mendUnfinished(payload)
  const stopRemembering = beginRemembering()
  const carryOut = (steps: readonly Step[]) => {
    for (const step of steps) take(step, listener)
  }
  const follower = await begin({ payload, sweeping: pace.sweeping, carryOut })
  let timer = setTimeout(turn, pace.reading)
  let isStopped = false

  function turn(): void {
    void follower.tick(performance.now()).finally(() => {
      if (!isStopped) timer = setTimeout(turn, pace.reading)
    })
  }
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      stopRemembering()
    },
  }
}

interface Following {
  payload: Payload
  sweeping: number
  carryOut: (steps: readonly Step[]) => void
}

async function begin({ payload, sweeping, carryOut }: Following) {
  let lastSign = await signOf(payload)
  const { reading, steps } = beginReading(await rowsAfter(payload, 0), performance.now())
  carryOut(steps)
  let census: Census = await takeCensus(payload)
  let sweptAt = performance.now()
  /** The subjects whose changes the log has told since they were counted. */
  let told = new Set<string>()
  let isCutOff = false

  async function read(now: number): Promise<void> {
    const sign = await signOf(payload)
    if (sign !== undefined && sign === lastSign) return
    const rows = await rowsAfter(payload, reading.newest - OVERLAP)
    for (const { seq, subject } of rows) if (!reading.seen.has(seq)) told.add(subject)
    carryOut(readOn(reading, rows, now))
    lastSign = sign
  }

  /** Counts first and reads after it: what was changed meanwhile is told by then, or at least opened. */
  async function sweep(now: number): Promise<void> {
    const known = told
    told = new Set()
    const counted = await takeCensus(payload)
    await read(now)
    for (const { subject } of reading.open.values()) known.add(subject)
    const untold = differencesOf(census, counted).filter(
      (subject) => !known.has(subject) && !told.has(subject),
    )
    census = counted
    sweptAt = now
    if (untold.length === 0) return
    payload.logger.warn(`Changed past the log of changes: ${untold.join(', ')}. Every page is made anew.`)
    carryOut([{ do: 'dropAll' }])
  }

  return {
    /** `now` in milliseconds. */
    tick: async (now: number): Promise<void> => {
      carryOut(passTime(reading, now))
      try {
        await (now - sweptAt < sweeping ? read(now) : sweep(now))
        isCutOff = false
      } catch (error) {
        if (!isCutOff) payload.logger.error(error, 'The log of changes cannot be read')
        isCutOff = true
      }
    },
  }
}

function take(step: Step, listener: ChangeListener): void {
  switch (step.do) {
    case 'hold':
      listener.hold(step.tags)
      break
    case 'free':
      listener.free(step.tags)
      break
    case 'drop':
      forget(step.tags)
      listener.drop({ tags: step.tags, erase: step.erase })
      break
    case 'dropAll':
      forgetAll()
      listener.dropAll()
  }
}

/** The newest rows with a number above `seq`. */
async function rowsAfter({ db }: Payload, seq: number): Promise<LogRow[]> {
  const { docs } = await db.find<Record<string, unknown>>({
    collection: 'changes',
    where: { seq: { greater_than: seq } },
    select: { seq: true, state: true, opened: true, subject: true, tags: true, gone: true }, // whole articles in `was`
    sort: '-seq',
    limit: OVERLAP + MOST_MISSED,
    pagination: false,
  })
  return docs.map((row) => logRow.parse(row))
}

const logRow = z
  .object({
    seq: z.number(),
    state: z.enum(['open', 'done']),
    opened: z.number().nullish(),
    subject: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    gone: z.boolean().nullish(),
  })
  .transform(({ seq, state, opened, subject, tags, gone }): LogRow => ({
    seq,
    state,
    opened: opened ?? undefined,
    subject: subject ?? '',
    tags: tags ?? [],
    gone: gone ?? false,
  }))

/** As long as it stays the same nobody has written anything. Undefined where a database has no such sign. */
async function signOf({ db }: Payload): Promise<string | undefined> {
  if (isMongo(env.databaseUrl)) return undefined
  const { rows } = await db.drizzle.$client.execute('PRAGMA data_version') // tells of other connections only
  return [Number(rows[0]?.data_version), rowsWrittenHere(), connectionsRenewed()].join(' ')
}
