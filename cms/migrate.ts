import type { Payload } from 'payload'

import { env } from '#env'

import { isMongo } from './database.ts'

/**
 * Brings the database to today's schema, wholly or not at all: killed in the middle, it would find half of the
 * tables the next time. MongoDB has no schema: mongoose makes its indexes when it connects.
 */
export async function migrate(payload: Payload): Promise<void> {
  if (isMongo(env.databaseUrl)) return
  const { $client } = payload.db.drizzle
  await $client.execute('BEGIN IMMEDIATE')
  try {
    await payload.db.migrate()
    await $client.execute('COMMIT')
  } catch (error) {
    await $client.execute('ROLLBACK')
    throw error
  }
}
