import type { Payload } from 'payload'

import { onceIn } from '../lease.ts'
import { cleanUp, type Cleaned } from './clean-up.ts'

const NAME = 'privacy'

/** How long cleaning up may take before another process begins it anew, in milliseconds. */
const LEASE = 10 * 60 * 1000

/** Cleans up once a day (UTC), whichever process comes first; undefined where it is done or under way. */
export function cleanUpDaily(
  payload: Payload,
  { holder, now }: { holder: string; now: Date },
): Promise<Cleaned | undefined> {
  const when = now.toISOString().slice(0, 10)
  const work = () => cleanUp(payload, { now, isDryRun: false })
  return onceIn(payload, { name: NAME, holder, lasts: LEASE, now, when }, work)
}
