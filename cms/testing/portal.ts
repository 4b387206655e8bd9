import { copyFile, rm } from 'node:fs/promises'

import mongoose from 'mongoose'
import { handleEndpoints, type Payload } from 'payload'

import { cms } from '#cms'
import { env } from '#env'

import { isMongo } from '../database.ts'
import { migrate } from '../migrate.ts'
import config from '../payload.config.ts'
import type { User } from '../payload-types.ts'
import { indexFolder } from '../search/schema.ts'

export const TEST_PASSWORD = 'a long enough password'

interface Answer {
  status: number
  headers: Headers
  /** The parsed JSON of the answer. */
  body: Body
}

/** As loose as JSON is: a test says itself what it expects. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any

/** Somebody who works with the portal, through REST or the Local API. */
export interface Person {
  user: User
  rest: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
}

export interface TestPortal {
  payload: Payload
  /** Asks the REST interface as nobody. */
  rest: Person['rest']
  /** Makes an account with these roles and logs it in. */
  person: (roles: User['roles'], more?: Partial<User>) => Promise<Person>
}

/** A portal on an empty database. Each test file calls it once; the Payload instance is the worker's. */
export async function freshPortal(): Promise<TestPortal> {
  Object.assign(await config, { logger: { options: { level: 'silent' } } })
  const payload = await cms()
  await (isMongo(env.databaseUrl) ? emptyMongo() : renewSqlite(payload))
  await rm(indexFolder(env.dataDir), { recursive: true, force: true })
  let people = 0
  return {
    payload,
    rest: (method, path, body, headers) => rest({ method, path, body, headers }),
    person: async (roles, more = {}) => {
      people += 1
      const email = `person-${String(people)}@portal.example`
      const user = await payload.create({
        collection: 'users',
        data: {
          name: `Person ${String(people)}`,
          email,
          password: TEST_PASSWORD,
          language: 'en',
          roles,
          ...more,
        },
      })
      const login = await rest({
        method: 'POST',
        path: '/users/login',
        body: { email, password: TEST_PASSWORD },
      })
      const token: unknown = login.body.token
      const authorization = typeof token === 'string' ? { Authorization: `JWT ${token}` } : {}
      return {
        user: { ...user, collection: 'users' },
        rest: (method, path, body, headers) =>
          rest({ method, path, body, headers: { ...authorization, ...headers } }),
      }
    },
  }
}

interface Call {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string> | undefined
}

function isJson({ headers }: Response): boolean {
  return headers.get('Content-Type')?.includes('json') ?? false
}

/** Payload's own REST handler, the one that Next calls. */
async function rest({ method, path, body, headers }: Call): Promise<Answer> {
  const request = new Request(`${env.cmsUrl}/api${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : isJson(response) ? JSON.parse(text) : text,
  }
}

let migrated = false

/** A copy of a migrated, empty database file takes the place of the one before. */
async function renewSqlite(payload: Payload): Promise<void> {
  const file = env.databaseUrl.slice('file:'.length)
  const template = `${file}.template`
  const { db } = payload
  if (!migrated) {
    await migrate(payload)
    await db.drizzle.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    await copyFile(file, template)
    migrated = true
    return
  }
  db.drizzle.$client.close()
  // A new file, not new contents of the old one: closed connections linger, and would share their state with ours.
  await Promise.all([file, `${file}-wal`, `${file}-shm`].map((old) => rm(old, { force: true })))
  await copyFile(template, file)
  Reflect.deleteProperty(db, 'client')
  await db.connect?.()
}

/** Empties the collections and leaves their indexes. */
async function emptyMongo(): Promise<void> {
  const connection = await mongoose.createConnection(env.databaseUrl).asPromise()
  const collections = (await connection.db?.collections()) ?? []
  await Promise.all(collections.map((collection) => collection.deleteMany({})))
  await connection.close()
}
