import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import Database from 'libsql'

import { env } from '#env'

import { indexFolder } from './schema.ts'

/** How soon a process that stands by sees that the one that wrote has ended, in milliseconds. */
const LOOK_AGAIN = 250

/**
 * Resolves when no other process of this host writes the index, with what gives the turn back; undefined when stopped
 * before. The turn is a lock on a file: the system takes it from a process that dies.
 */
export async function becomeWriter(stopping: AbortSignal): Promise<(() => void) | undefined> {
  while (!stopping.aborted) {
    const release = tryTurn()
    if (release) return release
    await sleep(LOOK_AGAIN, undefined, { signal: stopping }).catch(() => undefined)
  }
  return undefined
}

function tryTurn(): (() => void) | undefined {
  const folder = indexFolder(env.dataDir)
  mkdirSync(folder, { recursive: true })
  const db = new Database(path.join(folder, 'turn.db'))
  try {
    db.exec('BEGIN EXCLUSIVE')
    return () => {
      db.exec('ROLLBACK')
      db.close()
    }
  } catch {
    db.close() // another has it
    return undefined
  }
}
