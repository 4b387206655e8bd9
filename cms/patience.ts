import { setTimeout as pause } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/**
 * How long libsql itself waits for another writer, in milliseconds. It waits without yielding: meanwhile the process
 * answers nobody, not even from memory.
 */
export const WAITING_STILL = 100

/** How long a statement is tried again after that, in milliseconds, while the process goes on with other things. */
const PATIENCE = 5000

/** Between two tries, in milliseconds; each waits a little differently, lest they meet again. */
const BETWEEN = { least: 20, most: 80 }

/** An adapter whose statements wait for a busy database without holding up the process. */
export function patient(adapter: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        await connect?.(options)
        const { client } = db
        const execute: typeof client.execute = client.execute.bind(client)
        const batch: typeof client.batch = client.batch.bind(client)
        client.execute = (...asked: Parameters<typeof execute>) => untilFree(() => execute(...asked))
        client.batch = (...asked) => untilFree(() => batch(...asked))
      }
      return db
    },
  }
}

/** A statement that found the database busy has done nothing, and may be tried again. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await pause(BETWEEN.least + Math.random() * (BETWEEN.most - BETWEEN.least))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
