import { rm } from 'node:fs/promises'

import { handleEndpoints, type Payload } from 'payload'

import { cms } from '#cms'
import { env } from '#env'

import config from '../payload.config.ts'
import type { User } from '../payload-types.ts'
import { indexFolder } from '../search/schema.ts'
import { renewDatabase } from './databases.ts'

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

/**
 * A portal on an empty database, or on one that was kept in a folder. Each test file calls it once; the Payload instance
 * is the worker's.
 */
export async function freshPortal(kept?: string): Promise<TestPortal> {
  Object.assign(await config, { logger: { options: { level: 'silent' } } })
  const payload = await cms()
  await renewDatabase(payload, kept)
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
