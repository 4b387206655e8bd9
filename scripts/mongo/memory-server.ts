import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { Refusal } from '../refusal.ts'
import { nameOfServer, newDatabaseName, onDatabase, wordsOf } from './given.ts'
import { outcomeOf } from './program.ts'
import type { Missing, MongoServer } from './server.ts'

/** How long a download may stand still. It says how far it is every few seconds, so a slow one goes on. */
const SILENCE = 20_000

/** A real `mongod`: the one at `MONGOMS_SYSTEM_BINARY`, one that was downloaded before, or one downloaded now. */
export async function memoryServer(signal: AbortSignal): Promise<MongoServer | Missing> {
  const wished = process.env.MONGOMS_SYSTEM_BINARY
  const found = wished ? { binary: wished } : await findMongod(signal)
  if ('missing' in found) return found

  // Any version will do; without this a version other than the default one is complained about at length.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  const replicaSet = new MongoMemoryReplSet({
    binary: { systemBinary: found.binary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  const stop = async () => {
    await replicaSet.stop()
  }
  try {
    await replicaSet.start()
    const url = onDatabase(replicaSet.getUri(), newDatabaseName())
    return { url, name: await nameOfServer(url), stop }
  } catch (cause) {
    await stop()
    const reason = wordsOf(cause)
    if (wished) throw new Refusal(`MONGOMS_SYSTEM_BINARY does not start (${reason}).`, { cause })
    return { missing: `the downloaded mongod does not start (${reason})` }
  }
}

/** In a process of its own, because a download that stands still can only be ended with its process. */
async function findMongod(signal: AbortSignal): Promise<{ binary: string } | Missing> {
  const search = await outcomeOf({
    command: process.execPath,
    args: [path.join(import.meta.dirname, 'find-mongod.ts')],
    silence: SILENCE,
    signal,
    // One attempt, and the certificate is checked: the package by itself accepts any.
    environment: { MONGOMS_MAX_RETRIES: '1', npm_config_strict_ssl: 'true' },
  })
  const lastLine = search.output.trimEnd().split('\n').at(-1) ?? ''
  if (search.ok) return { binary: lastLine }
  return { missing: `mongod is not here and cannot be downloaded (${search.reason ?? lastLine})` }
}
