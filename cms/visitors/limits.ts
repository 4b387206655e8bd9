import type { BasePayload, CollectionConfig } from 'payload'

import { nobody } from '../access.ts'
import { countUp } from '../counting.ts'

/** How often visitors did something in a while. Kept in the database: it holds across processes and restarts. */
export const Limits: CollectionConfig = {
  slug: 'limits',
  labels: { singular: { fi: 'Raja', en: 'Limit' }, plural: { fi: 'Rajat', en: 'Limits' } },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: { fi: 'Nimi', en: 'Name' } },
    { name: 'value', type: 'number', required: true, defaultValue: 0, label: { fi: 'Arvo', en: 'Value' } },
    { name: 'endsAt', type: 'date', index: true, label: { fi: 'Päättyy', en: 'Ends at' } },
  ],
}

interface Happening {
  /** What is counted, and for whom: `comment network <hash>`. */
  name: string
  /** In milliseconds. Windows follow one another, the same for all who count. */
  window: number
  now: Date
}

/** How often something has happened in the window that runs, this time included. */
export interface Counted {
  times: number
  /** Until the next window begins, in seconds, at least 1. */
  secondsLeft: number
}

/** Old counts are cleared away once in so many. */
const CLEARING = 500

let counts = 0

/** Counts that something has happened once more. */
export async function countIn(payload: BasePayload, { name, window, now }: Happening): Promise<Counted> {
  const number = Math.floor(now.getTime() / window)
  const endsAt = (number + 1) * window
  const times = await countUp(payload, {
    collection: 'limits',
    name: `${name} ${String(number)}`,
    begun: { endsAt: new Date(endsAt).toISOString() },
  })
  counts += 1
  if (counts % CLEARING === 0) {
    await payload.db.deleteMany({ collection: 'limits', where: { endsAt: { less_than: now.toISOString() } } })
  }
  return { times, secondsLeft: Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000)) }
}

/** Whether this is the first time, in any process, that something is claimed which may be claimed once. */
export async function claimOnce(
  payload: BasePayload,
  { name, endsAt }: { name: string; endsAt: Date },
): Promise<boolean> {
  const times = await countUp(payload, {
    collection: 'limits',
    name,
    begun: { endsAt: endsAt.toISOString() },
  })
  return times === 1
}
