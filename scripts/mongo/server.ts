import { givenServer } from './given.ts'
import { javaServer } from './java-server.ts'
import { memoryServer } from './memory-server.ts'

/** A running server with an empty database of our own in `url`. `stop` ends what was started and may be called twice. */
export interface MongoServer {
  url: string
  name: string
  stop(): Promise<void>
}

/** What would have to be on this machine, as a clause without a full stop. */
export interface Missing {
  missing: string
}

/**
 * Starts the nearest thing to MongoDB that this machine can have: the one it was told of, a real `mongod`,
 * or mongo-java-server. `name` says which, and says "MongoDB" only of the real thing.
 *
 * @throws when `MONGODB_URL` or `MONGOMS_SYSTEM_BINARY` was given and does not work: who names a server
 * wants that one tested, not the next in the list.
 */
export async function startMongo(signal = new AbortController().signal): Promise<MongoServer | Missing> {
  const reasons: string[] = []
  for (const start of [givenServer, memoryServer, javaServer]) {
    const started = await start(signal)
    if ('url' in started) {
      if (start === javaServer) console.log(`No MongoDB here: ${reasons.join('; ')}.`)
      return started
    }
    // Broken off is not missing.
    signal.throwIfAborted()
    reasons.push(started.missing)
  }
  return { missing: reasons.join('; ') }
}
