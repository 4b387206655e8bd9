import { randomBytes } from 'node:crypto'

import mongoose from 'mongoose'
import { z } from 'zod'

import { Refusal } from '../refusal.ts'
import type { Missing, MongoServer } from './server.ts'

const ANSWERS_WITHIN = 10_000

/** Only what tells a `mongod` or `mongos` from the servers that merely speak its protocol. */
const buildInfo = z.object({
  version: z.string(),
  allocator: z.string().optional(),
  ferretdb: z.unknown().optional(),
})

/** The server at `MONGODB_URL`, with a database that is dropped at the end. */
export async function givenServer(): Promise<MongoServer | Missing> {
  const given = process.env.MONGODB_URL
  if (!given) return { missing: 'MONGODB_URL is not set' }
  const database = newDatabaseName()
  const url = onDatabase(given, database)
  const name = await nameOfServer(url).catch((cause: unknown) => {
    throw new Refusal(`MONGODB_URL is set, but no server answers there (${wordsOf(cause)}).`, { cause })
  })
  return { url, name, stop: () => dropDatabases(url, database) }
}

/** A name that two runs on one server do not share; MongoDB allows 63 bytes, so tests can append to it. */
export function newDatabaseName(): string {
  return `sitouttaja_test_${randomBytes(4).toString('hex')}`
}

/** The same server and login, another database. Logins are looked up in the database of the URL unless it says otherwise. */
export function onDatabase(url: string, database: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?([^?]*)\??(.*)$/.exec(url)
  if (!parts) throw new Refusal('MONGODB_URL must begin with mongodb:// or mongodb+srv://.')
  const [, server = '', loginDatabase = '', query = ''] = parts
  const options = new URLSearchParams(query)
  const namesItsLogin = options.has('authSource') || options.has('authMechanism')
  if (server.includes('@') && !namesItsLogin) options.set('authSource', loginDatabase || 'admin')
  return options.size > 0 ? `${server}/${database}?${options.toString()}` : `${server}/${database}`
}

/** "MongoDB 8.0.4", or a name that does not claim to be it. */
export async function nameOfServer(url: string): Promise<string> {
  const connection = await connect(url)
  try {
    const info = buildInfo.parse(await connection.db?.command({ buildInfo: 1 }))
    if (info.allocator !== undefined && info.ferretdb === undefined) return `MongoDB ${info.version}`
    return `a server that speaks the protocol of MongoDB ${info.version}`
  } finally {
    await connection.close()
  }
}

/** Test files that need a database each append to the name, so everything that begins with it goes. */
async function dropDatabases(url: string, database: string): Promise<void> {
  const connection = await connect(url)
  try {
    for (const { name } of (await connection.listDatabases()).databases) {
      if (name.startsWith(database)) await connection.useDb(name).dropDatabase()
    }
  } finally {
    await connection.close()
  }
}

function connect(url: string) {
  return mongoose.createConnection(url, { serverSelectionTimeoutMS: ANSWERS_WITHIN }).asPromise()
}

/** What went wrong, for a sentence. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
