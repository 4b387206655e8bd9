import { handleEndpoints, type CollectionSlug } from 'payload'
import { describe, expect, test } from 'vitest'

import { env } from '#env'

import { COLLECTIONS, GLOBALS, VISITORS, type Operation, type Row, type Visitor } from './table.ts'
import config from '../payload.config.ts'
import type { User } from '../payload-types.ts'
import { wave } from '../testing/files.ts'
import { freshPortal, type Person } from '../testing/portal.ts'
import { fileOf, samples, STATES, statusOf, type State } from '../testing/samples.ts'

interface Visit {
  visitor: Visitor
  rest: Person['rest']
  user?: User
}

interface Attempt {
  slug: CollectionSlug
  id: string
  state: State
}

const portal = await freshPortal()
const { payload } = portal
const other = await portal.person(['admin'])
const visits: Visit[] = [
  { visitor: 'stranger', rest: portal.rest },
  { visitor: 'author', ...(await portal.person(['author'])) },
  { visitor: 'editor', ...(await portal.person(['editor'])) },
  { visitor: 'moderator', ...(await portal.person(['moderator'])) },
  { visitor: 'admin', ...(await portal.person(['admin'])) },
  { visitor: 'disabled', ...(await disabledPerson()) },
]

const { sampleOf, make } = samples(payload)
const documents = new Map<string, string>()

describe.each(entriesOf(COLLECTIONS))('%s', (slug, { may, fields }) => {
  test.each(entriesOf(may))('%s is for whom the table says', async (operation, row) => {
    const expected: Record<string, boolean> = {}
    const found: Record<string, boolean> = {}
    for (const visit of visits) {
      for (const state of statesFor(slug, operation, visit)) {
        const allowed = reaches(row, visit, state, operation)
        const isSpent = operation === 'delete' && allowed
        for (const [way, attempt] of waysFor(slug, operation, visit)) {
          const id = await (isSpent ? makeFor(visit, slug, state) : documentFor(visit, slug, state))
          const name = `${visit.visitor}, ${state}, ${way}`
          expected[name] = allowed
          found[name] = await attempt({ slug, id, state })
        }
      }
    }
    expect(found).toEqual(expected)
  })

  test.each(fields ? [fields] : [])('its guarded fields are for whom the table says', async (guarded) => {
    for (const visit of visits) {
      const id = await documentFor(visit, slug, mayOwn(visit) ? 'own' : 'public')
      const { status, body } = await visit.rest('GET', `/${slug}/${id}?depth=0`)
      if (status !== 200) continue
      const readable = Object.keys(guarded).filter((field) => Object.hasOwn(body, field))
      const stated = entriesOf(guarded).filter(([, row]) => row[VISITORS.indexOf(visit.visitor)] !== 'no')
      expect(readable.sort(), visit.visitor).toEqual(stated.map(([field]) => field).sort())
    }
  })
})

describe.each(entriesOf(GLOBALS))('%s', (slug, { may, fields }) => {
  test.each(entriesOf(may))('%s is for whom the table says', async (operation, row) => {
    for (const { visitor, rest, user } of visits) {
      const allowed = row[VISITORS.indexOf(visitor)] !== 'no'
      const method = operation === 'read' ? 'GET' : 'POST'
      const answer = await rest(method, `/globals/${slug}`, operation === 'read' ? undefined : {})
      expect(answer.status, `${visitor} by REST`).toBe(allowed ? 200 : 403)
      const as = { slug, overrideAccess: false, ...(user && { user }) } as const
      const local = () =>
        operation === 'read' ? payload.findGlobal(as) : payload.updateGlobal({ ...as, data: {} })
      expect(await succeeds(local), `${visitor} by the Local API`).toBe(allowed)
    }
  })

  test.each(fields ? [fields] : [])('its guarded fields are for whom the table says', async (guarded) => {
    for (const { visitor, rest } of visits) {
      const { body } = await rest('GET', `/globals/${slug}`)
      const readable = Object.keys(guarded).filter((field) => Object.hasOwn(body, field))
      const stated = entriesOf(guarded).filter(([, row]) => row[VISITORS.indexOf(visitor)] === 'yes')
      expect(readable.sort(), visitor).toEqual(stated.map(([field]) => field).sort())
    }
  })
})

/** Which of the three documents a row of the table lets somebody at. */
function reaches(row: Row, { visitor }: Visit, state: State, operation: Operation): boolean {
  const answer = row[VISITORS.indexOf(visitor)]
  const isForReaders = operation === 'read' && row[VISITORS.indexOf('stranger')] === 'public'
  if (answer === 'own') return state === 'own' || (state === 'public' && isForReaders)
  return answer === 'yes' || (answer === 'public' && state === 'public')
}

function statesFor(slug: CollectionSlug, operation: Operation, visit: Visit): State[] {
  if (operation === 'create') return ['own']
  const answers = Object.values(COLLECTIONS[slug].may).flat()
  const wouldDeleteTheVisitor = slug === 'users' && operation === 'delete' && visit.visitor === 'admin'
  const isOwnAnother = answers.includes('own') && mayOwn(visit) && !wouldDeleteTheVisitor
  return STATES.filter(
    (state) => state === 'hidden' || (state === 'own' ? isOwnAnother : answers.includes(state)),
  )
}

type Way = (attempt: Attempt) => Promise<boolean>

/** Payload's own collections ask only whether there is a user; that a disabled one has no session is REST's part. */
function waysFor(slug: CollectionSlug, operation: Operation, visit: Visit): (readonly [string, Way])[] {
  const ways = [['by REST', byRest(operation, visit)]] as const
  const isPayloads = slug.startsWith('payload-')
  const isRestOnly = operation === 'unlock' || operation === 'discussion' || slug === 'payload-migrations'
  if (isRestOnly || (isPayloads && visit.visitor === 'disabled')) return [...ways]
  return [...ways, ['by the Local API', byLocalApi(operation, visit)]]
}

function byRest(operation: Operation, { rest, user }: Visit): Way {
  const ask = async (method: string, path: string, sent?: unknown) => {
    const { status, body } = await rest(method, path, sent)
    // Anything else would be a mistake of the test: 501 says that a collection has no endpoints.
    expect([200, 201, 403, 404, 501], `${method} ${path}: ${JSON.stringify(body)}`).toContain(status)
    return status < 400 && (!body.docs || body.docs.length > 0)
  }
  const ways: Record<Operation, Way> = {
    create: async ({ slug }) => {
      const sent = await sampleOf(slug, 'own', user ?? other.user)
      return slug === 'media' ? upload(rest, sent) : ask('POST', `/${slug}`, sent)
    },
    read: ({ slug, id }) => ask('GET', `/${slug}?where[id][equals]=${id}`),
    update: ({ slug, id, state }) => ask('PATCH', `/${slug}/${id}`, changeFor(slug, state)),
    delete: ({ slug, id }) => ask('DELETE', `/${slug}?where[id][equals]=${id}`),
    readVersions: ({ slug, id }) => ask('GET', `/${slug}/versions?where[parent][equals]=${id}`),
    unlock: () => ask('POST', '/users/unlock', { email: other.user.email }),
    discussion: ({ id }) => ask('POST', `/articles/${id}/discussion`, { discussion: 'closed' }),
  }
  return ways[operation]
}

function byLocalApi(operation: Operation, { user }: Visit): Way {
  const as = { overrideAccess: false, ...(user && { user }) }
  const ways: Partial<Record<Operation, Way>> = {
    create: async ({ slug }) => {
      const data = await sampleOf(slug, 'own', user ?? other.user)
      return succeeds(() => payload.create({ collection: slug, data, ...fileOf(slug), ...as }))
    },
    read: ({ slug, id }) => succeeds(() => payload.findByID({ collection: slug, id, ...as })),
    update: ({ slug, id, state }) => {
      const where = { id: { equals: id } }
      return succeeds(() => payload.update({ collection: slug, where, data: changeFor(slug, state), ...as }))
    },
    delete: ({ slug, id }) => succeeds(() => payload.delete({ collection: slug, id, ...as })),
    readVersions: ({ slug, id }) =>
      succeeds(() => payload.findVersions({ collection: slug, where: { parent: { equals: id } }, ...as })),
  }
  return ways[operation] ?? (() => Promise.reject(new Error(`No way to ${operation}.`)))
}

/** Whether something was reached; a refusal is no error, all else is. */
async function succeeds(attempt: () => Promise<object>): Promise<boolean> {
  try {
    const result = await attempt()
    return !('docs' in result) || (Array.isArray(result.docs) && result.docs.length > 0)
  } catch (error) {
    const isRefusal =
      error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)
    if (isRefusal) return false
    throw error
  }
}

/** One document for all who only look or are refused. */
async function documentFor(visit: Visit, slug: CollectionSlug, state: State): Promise<string> {
  const key = [slug, state, state === 'own' ? visit.visitor : ''].join(' ')
  const id = documents.get(key) ?? (await makeFor(visit, slug, state))
  documents.set(key, id)
  return id
}

function makeFor({ user }: Visit, slug: CollectionSlug, state: State): Promise<string> {
  return make(slug, state, state === 'own' && user ? user : other.user)
}

function changeFor(slug: CollectionSlug, state: State) {
  return slug === 'articles' || slug === 'pages' ? statusOf(state) : {}
}

function mayOwn({ visitor }: Visit): boolean {
  return visitor !== 'stranger' && visitor !== 'disabled'
}

async function disabledPerson(): Promise<Person> {
  const person = await portal.person(['author', 'editor', 'moderator', 'admin'])
  await payload.update({ collection: 'users', id: person.user.id, data: { disabled: true } })
  return { ...person, user: { ...person.user, disabled: true } }
}

/** REST takes a file only as a form. */
async function upload(rest: Person['rest'], sent: unknown): Promise<boolean> {
  const body = new FormData()
  body.set('_payload', JSON.stringify(sent))
  body.set('file', new File([wave()], 'aani.wav', { type: 'audio/wav' }))
  const refreshed = await rest('POST', '/users/refresh-token')
  const headers = { Authorization: `JWT ${refreshed.body.refreshedToken}` }
  const request = new Request(`${env.cmsUrl}/api/media`, { method: 'POST', headers, body })
  const { status } = await handleEndpoints({ config, request })
  expect([201, 403]).toContain(status)
  return status === 201
}

/** Object.entries with the keys that the type promises. */
function entriesOf<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  const keys = Object.keys(record).filter((key): key is Key => key in record)
  return keys.flatMap((key) => {
    const value = record[key]
    return value === undefined ? [] : [[key, value]]
  })
}
