import os from 'node:os'

import type { BasePayload } from 'payload'

import { countUp } from '../counting.ts'
import type { Writes } from '../database-layer.ts'
import { isTaken } from '../shape/taken.ts'

/** The counter document whose value is the newest `seq`. */
const COUNTER = 'changes'

/** So many rows are kept, far more than a follower reads on from. */
const KEPT = 10_000

/** What a reader has left with a comment is kept here no longer than it takes to write. */
export const OF_PERSONS = 'comments'

/** Old rows are cleared away once in so many. */
const CLEARING = 500

/** Those who write at once meet at its numbers; each try brings one of them through. */
const MOST_TRIES = 20

let rowsWritten = 0

/** How many rows this process has written: a follower in it need not ask the database to know of them. */
export function rowsWrittenHere(): number {
  return rowsWritten
}

/** Where the log is written: past the layer that writes it, or over it, for it tells nothing of its own rows. */
interface Place {
  payload: BasePayload
  below: Writes
}

interface Change {
  /** The collection or global. */
  subject: string
  tags: readonly string[]
}

/** This process: its machine, its number there, and when it began, for numbers come again. */
export const WRITER = [os.hostname(), process.pid, Math.round(performance.timeOrigin)].join(' ')

/**
 * A write of what readers can see begins. Gives the row's number.
 *
 * @param was The rows as they are, whole: were the process killed now, they would be put back.
 */
export function openChange(
  place: Place,
  { subject, tags, was }: Change & { was: readonly object[] },
): Promise<number> {
  return append(place, { state: 'open', subject, tags, was })
}

/** It has ended, well or not. `gone`: readers must not see any more what they saw before. */
export async function closeChange(
  place: Place,
  { opened, subject, tags, gone }: Change & { opened: number; gone: boolean },
): Promise<void> {
  const { below } = place
  const seq = await append(place, { state: 'done', opened, subject, tags, gone })
  if (subject === OF_PERSONS) {
    await below.updateOne({ collection: 'changes', where: { seq: { equals: opened } }, data: { was: null } })
  }
  if (seq % CLEARING > 1) return
  await below.deleteMany({ collection: 'changes', where: { seq: { less_than: seq - KEPT } } })
}

/**
 * Numbers come from one atomic step, rows after it: they may appear in another order, but no number twice. A server that
 * only speaks MongoDB's protocol may hand the same number to two who ask at once; the unique key tells the second.
 */
async function append({ payload, below }: Place, row: Record<string, unknown>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const seq = await countUp(payload, { collection: 'counters', name: COUNTER })
    try {
      await below.create({ collection: 'changes', data: { ...row, seq, writer: WRITER }, returning: false })
    } catch (error) {
      if (!isTaken(error, 'seq') || tries === MOST_TRIES) throw error
      continue
    }
    rowsWritten += 1
    return seq
  }
}
