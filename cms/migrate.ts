import type { Payload } from 'payload'

import { env } from '#env'

import { isMongo } from './database.ts'

/** Brings the database to today's schema. MongoDB has none: mongoose makes its indexes when it connects. */
export async function migrate(payload: Payload): Promise<void> {
  if (isMongo(env.databaseUrl)) return
  await payload.db.migrate()
}
