import { getPayload, type Payload } from 'payload'

import config from './payload.config.ts'

export { migrate } from './migrate.ts'
export { config }

/** The process's one Payload instance; the first call opens the database. */
export function cms(): Promise<Payload> {
  return getPayload({ config })
}
