import type { Payload } from 'payload'

import { doneUnder, holdLease, setDone } from '../lease.ts'
import { cleanUp, type Cleaned } from './clean-up.ts'

const NAME = 'privacy'

/** How long cleaning up may take before another process begins it anew, in milliseconds. */
const LEASE = 10 * 60 * 1000

/** Cleans up once a day (UTC), whichever process comes first; undefined where it is done or under way. */
export async function cleanUpDaily(
  payload: Payload,
  { holder, now }: { holder: string; now: Date },
): Promise<Cleaned | undefined> {
  const done = now.toISOString().slice(0, 10)
  if ((await doneUnder(payload, NAME)) === done) return undefined
  if (!(await holdLease(payload, { name: NAME, holder, lasts: LEASE, now }))) return undefined
  const cleaned = await cleanUp(payload, { now, isDryRun: false })
  await setDone(payload, { name: NAME, done })
  return cleaned
}
