import assert from 'node:assert/strict'

import mongoose, { type Connection, Schema } from 'mongoose'

const AT_ONCE = 20
const DUPLICATE_KEY = 11_000

type Promised = (connection: Connection) => Promise<void>

/** What the portal builds upon without transactions. If one of these fails, no test of the portal means anything. */
export const PROMISES: Readonly<Record<string, Promised>> = {
  'a unique index refuses a second document': uniqueIndexRefuses,
  '20 increments at once are all counted': incrementsAreKept,
  'of 20 that compare and set at once, one wins': oneComparerWins,
}

/** Tries them one by one, each in a collection of its own. @throws naming the first that was not kept. */
export async function keepPromises(url: string): Promise<void> {
  const connection = await mongoose.createConnection(url).asPromise()
  try {
    for (const [promise, keep] of Object.entries(PROMISES)) {
      await keep(connection).catch((cause: unknown) => {
        throw new Error(`The server does not keep this promise: ${promise}.`, { cause })
      })
    }
  } finally {
    await connection.dropDatabase()
    await connection.close()
  }
}

// Each waits for its collection: mongo-java-server fails when two make the same one at once.

async function uniqueIndexRefuses(connection: Connection): Promise<void> {
  const slugs = connection.model('promised-slugs', new Schema({ slug: { type: String, unique: true } }))
  await slugs.init()
  const created = await Promise.allSettled(fill(() => slugs.create({ slug: 'same' })))
  const refusals = created.flatMap((each) => (each.status === 'rejected' ? [codeOf(each.reason)] : []))
  assert.deepEqual(refusals, Array(AT_ONCE - 1).fill(DUPLICATE_KEY))
}

async function incrementsAreKept(connection: Connection): Promise<void> {
  const tallies = connection.model('promised-tallies', new Schema({ count: Number }))
  await tallies.init()
  const { _id } = await tallies.create({ count: 0 })
  await Promise.all(fill(() => tallies.updateOne({ _id }, { $inc: { count: 1 } })))
  assert.equal((await tallies.findById(_id))?.count, AT_ONCE)
}

async function oneComparerWins(connection: Connection): Promise<void> {
  const leases = connection.model('promised-leases', new Schema({ holder: String }))
  await leases.init()
  const { _id } = await leases.create({ holder: 'nobody' })
  const answers = await Promise.all(
    fill((index) =>
      leases.findOneAndUpdate(
        { _id, holder: 'nobody' },
        { holder: `runner ${String(index)}` },
        { new: true },
      ),
    ),
  )
  const winners = answers.flatMap((answer) => answer?.holder ?? [])
  assert.deepEqual(winners, [(await leases.findById(_id))?.holder])
}

function fill<T>(make: (index: number) => Promise<T>): Promise<T>[] {
  return Array.from({ length: AT_ONCE }, (_, index) => make(index))
}

function codeOf(error: unknown): unknown {
  return error instanceof mongoose.mongo.MongoServerError ? error.code : error
}
