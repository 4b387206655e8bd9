import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { Config } from 'payload'

import { indexedSqlite, indexMongo } from './indexes.ts'
import { patient, WAITING_STILL } from './patience.ts'

/** Not from import.meta.url: this module is bundled twice, for Next and for Astro. */
const migrationDir = path.resolve('cms/migrations')

export function isMongo(url: string): boolean {
  return /^mongodb(\+srv)?:/.test(url)
}

/**
 * Whether a text can be an id at all, by the name of the adapter: both databases fail, or find everything, when they
 * are asked for what cannot.
 */
export function isId(text: string, adapter: string): boolean {
  return adapter === 'mongoose'
    ? /^[\da-f]{24}$/i.test(text)
    : /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

/**
 * The adapter for a database address. Transactions are off on both: libsql opens them on a fresh connection
 * that waits for nobody, and MongoDB needs a replica set for them. What takes two writes is made safe to
 * repeat and to be cut in half instead.
 */
export function databaseAdapter(url: string): Config['db'] {
  if (isMongo(url)) {
    return mongooseAdapter({
      url,
      connectOptions: { serverSelectionTimeoutMS: 4000 },
      transactionOptions: false,
      afterOpenConnection: indexMongo,
      useJoinAggregations: false,
      ensureIndexes: true, // wait for the unique ones: built in the background they let duplicates in
    })
  }
  return indexedSqlite(
    patient(
      sqliteAdapter({
        client: { url },
        idType: 'uuid', // string ids, as on MongoDB: one set of generated types for both databases
        migrationDir,
        push: false, // after a push, `payload migrate` would leave the schema as it is and say nothing
        busyTimeout: WAITING_STILL,
        wal: { synchronous: 'NORMAL' },
      }),
    ),
  )
}
