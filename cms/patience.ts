import { setTimeout as pause } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { keepingPrepared } from './prepared.ts'

/**
 * How long libsql itself waits for another writer, in milliseconds. It waits without yielding: meanwhile the process
 * answers nobody, not even from memory.
 */
export const WAITING_STILL = 100

/** How long a statement is tried again after that, in milliseconds, while the process goes on with other things. */
const PATIENCE = 10_000

/** Between two tries, in milliseconds; each waits a little differently, lest they meet again. */
const BETWEEN = { least: 20, most: 80 }

/** What a connection is told when it is opened, and what a new one in its place must be told again. */
const SETTINGS = ['busy_timeout', 'synchronous', 'journal_size_limit']

type Client = SQLiteAdapter['client']

let renewed = 0

/** How many times this process has changed its connection: what a connection counts begins anew with it. */
export function connectionsRenewed(): number {
  return renewed
}

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
        const execute: Client['execute'] = client.execute.bind(client)
        const batch: Client['batch'] = client.batch.bind(client)
        const settings = await Promise.all(
          SETTINGS.map(async (name) => {
            const { rows } = await execute(`PRAGMA ${name}`)
            return `PRAGMA ${name} = ${String(Number(rows[0]?.[0]))}`
          }),
        )
        const renew = async () => {
          renewed += 1
          // Nothing is awaited in between: each is done when it is called, and nobody meets a half-made connection.
          const [abandoned] = await Promise.all([
            client.transaction('deferred'),
            ...settings.map((set) => execute(set)),
          ])
          abandoned.close()
        }
        client.execute = (...asked: Parameters<typeof execute>) =>
          untilFree(() => keepingPrepared(() => execute(...asked)), renew)
        client.batch = (...asked) => untilFree(() => batch(...asked), renew)
      }
      return db
    },
  }
}

/**
 * A statement that found the database busy has done nothing, and may be tried again. But libsql 0.4 does not let go of
 * it: to SQLite it is still being carried out, so that nothing the connection writes from then on is ever committed,
 * nor seen by others. The client makes a new connection when its old one is given to a transaction.
 */
async function untilFree<Result>(work: () => Promise<Result>, renew: () => Promise<void>): Promise<Result> {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      await renew()
      if (performance.now() > end) throw error
      await pause(BETWEEN.least + Math.random() * (BETWEEN.most - BETWEEN.least))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
