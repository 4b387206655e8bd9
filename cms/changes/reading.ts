import { isGathered } from './tags.ts'

/** A row of the log. */
export interface LogRow {
  seq: number
  state: 'open' | 'done'
  /** Of a done row: the number of the open one. */
  opened: number | undefined
  subject: string
  tags: readonly string[]
  gone: boolean
}

/** Rows appear out of order: so far behind the newest one a row may still come. */
export const OVERLAP = 200

/** Who has missed more rows drops everything instead of reading them. */
export const MOST_MISSED = 1800

/** After so long a write counts as done, in milliseconds: its process may be dead. */
const PATIENCE = 5000

/** What many readers do at once is shown at most this often, in milliseconds. */
const GATHERING = 1000

/** What the reader of the log is to do about its pages. */
export type Step =
  | { do: 'hold' | 'free'; tags: readonly string[] }
  | { do: 'drop'; tags: readonly string[]; erase: boolean }
  | { do: 'dropAll' }

/** How far a process has read. */
export interface Reading {
  newest: number
  seen: Set<number>
  open: Map<number, { subject: string; tags: readonly string[]; since: number }>
  gathered: Map<string, { dropped: number; waits: boolean }>
}

/** Begins at the end of the log, with nothing kept yet. Only what is still open matters then. `now` in milliseconds. */
export function beginReading(rows: readonly LogRow[], now: number): { reading: Reading; steps: Step[] } {
  const reading: Reading = { newest: newestOf(rows), seen: new Set(), open: new Map(), gathered: new Map() }
  takeIn(reading, rows, now)
  return { reading, steps: [...reading.open.values()].map(({ tags }) => ({ do: 'hold', tags })) }
}

/** What has come since: the rows of the overlap and all newer ones, in any order. */
export function readOn(reading: Reading, rows: readonly LogRow[], now: number): Step[] {
  const newest = newestOf(rows)
  const isAnotherLog = newest < reading.newest
  const wasAwayTooLong = newest - reading.newest > MOST_MISSED
  if (isAnotherLog || wasAwayTooLong) {
    const held = [...reading.open.values()].map(({ tags }): Step => ({ do: 'free', tags }))
    const begun = beginReading(rows, now)
    Object.assign(reading, begun.reading)
    return [...held, { do: 'dropAll' }, ...begun.steps]
  }
  const steps = takeIn(reading, rows, now)
  reading.newest = newest
  for (const seq of reading.seen) if (seq <= newest - OVERLAP) reading.seen.delete(seq)
  return steps
}

/** What time alone brings: writes that never ended, and gathered changes whose second is over. */
export function passTime(reading: Reading, now: number): Step[] {
  const steps: Step[] = []
  for (const [seq, { tags, since }] of reading.open) {
    if (now - since < PATIENCE) continue
    reading.open.delete(seq)
    steps.push({ do: 'drop', tags, erase: false }, { do: 'free', tags })
  }
  for (const [tag, gathering] of reading.gathered) {
    if (now - gathering.dropped < GATHERING) continue
    if (gathering.waits) {
      steps.push({ do: 'drop', tags: [tag], erase: false })
      reading.gathered.set(tag, { dropped: now, waits: false })
    } else reading.gathered.delete(tag)
  }
  return steps
}

function takeIn(reading: Reading, rows: readonly LogRow[], now: number): Step[] {
  const steps: Step[] = []
  for (const row of rows.toSorted((one, other) => one.seq - other.seq)) {
    if (reading.seen.has(row.seq) || row.seq <= reading.newest - OVERLAP) continue
    reading.seen.add(row.seq)
    if (row.state === 'open') {
      reading.open.set(row.seq, { subject: row.subject, tags: row.tags, since: now })
      steps.push({ do: 'hold', tags: row.tags })
      continue
    }
    const tags = row.tags.filter((tag) => !isGathered(tag) || isDueNow(reading, tag, now))
    if (tags.length > 0) steps.push({ do: 'drop', tags, erase: row.gone })
    if (row.opened === undefined) continue
    const held = reading.open.get(row.opened)
    if (held) steps.push({ do: 'free', tags: held.tags })
    reading.open.delete(row.opened)
    reading.seen.add(row.opened) // it may come after its end
  }
  return steps
}

/** The first of a burst is due at once, the others when its second is over. */
function isDueNow(reading: Reading, tag: string, now: number): boolean {
  const gathering = reading.gathered.get(tag)
  if (gathering && now - gathering.dropped < GATHERING) {
    gathering.waits = true
    return false
  }
  reading.gathered.set(tag, { dropped: now, waits: false })
  return true
}

function newestOf(rows: readonly LogRow[]): number {
  return rows.reduce((newest, { seq }) => Math.max(newest, seq), 0)
}
