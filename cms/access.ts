import type { PayloadRequest, Where, WhereField } from 'payload'

import type { User } from './payload-types.ts'

/** What Payload tells a rule. `data` is what is about to be written, where something is. */
interface Asking {
  req: PayloadRequest
  data?: { _status?: unknown; [field: string]: unknown } | undefined
}

/** Answers yes or no. */
export type Who = (asking: Asking) => boolean

/** Answers yes, no, or yes for the documents that a query finds. */
export type Which = (asking: Asking) => boolean | Where

export const anyone: Who = () => true
export const nobody: Who = () => false

/** Anybody with a working account. */
export const staff: Who = ({ req }) => activeUser(req) !== undefined

export const author = role('author')
export const editor = role('editor')
export const moderator = role('moderator')
export const admin: Who = ({ req }) => activeUser(req)?.roles.includes('admin') ?? false

/**
 * Published and not in the trash: a trashed article keeps its status, and anyone may ask for `?trash=true`.
 * Payload also puts this rule behind relationships, where its MongoDB side forgets an `exists`.
 */
export const published: Which = () => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { equals: null } }],
})

/** A draft that readers cannot see. */
export const unpublished: Which = () => ({ _status: { not_equals: 'published' } })

/** The write does not ask for publication. What else can publish is stopped in articles/publication.ts. */
export const notPublishing: Who = ({ data }) => data?._status !== 'published'

/** The own account. */
export const self: Which = ({ req }) => {
  const user = activeUser(req)
  return user ? { id: { equals: user.id } } : false
}

type Tie = 'owner' | 'byline' | 'owner of its article' | 'byline of its article'

const TIES: Record<Tie, (user: User) => Where | undefined> = {
  owner: (user) => ({ owner: { equals: user.id } }),
  byline: (user) => withByline(user, 'authors'),
  'owner of its article': (user) => ({ 'article.owner': { equals: user.id } }),
  'byline of its article': (user) => withByline(user, 'article.authors'),
}

/** An author's documents: those tied to the account in any of the given ways. */
export function own(...ties: readonly Tie[]): Which {
  return (asking) => {
    const user = activeUser(asking.req)
    if (!user || !author(asking)) return false
    const ways = ties.map((tie) => TIES[tie](user)).filter((way) => way !== undefined)
    return ways.length > 0 && { or: ways }
  }
}

/** The first yes wins; queries are joined by "or". */
export function either(...rules: readonly Which[]): Which {
  return (asking) => {
    const answers = rules.map((rule) => rule(asking))
    if (answers.includes(true)) return true
    const queries = answers.filter((answer) => typeof answer === 'object')
    return queries.length > 0 && { or: queries }
  }
}

/** Every rule must agree; queries are joined by "and". */
export function both(...rules: readonly Which[]): Which {
  return (asking) => {
    const answers = rules.map((rule) => rule(asking))
    if (answers.includes(false)) return false
    const queries = answers.filter((answer) => typeof answer === 'object')
    return queries.length === 0 || { and: queries }
  }
}

/** The same rule for the stored versions of a document, where each field lies under `version`. */
export function inVersions(rule: Which): Which {
  return (asking) => {
    const answer = rule(asking)
    return typeof answer === 'object' ? underVersion(answer) : answer
  }
}

type Door = 'comments' | 'ratings'

/**
 * Only code behind the door of a subject creates such a document: it sets the context, which no request
 * from outside can.
 */
export function through(door: Door): Who {
  return ({ req }) => req.context.door === door
}

function role(name: User['roles'][number]): Who {
  return (asking) => admin(asking) || (activeUser(asking.req)?.roles.includes(name) ?? false)
}

/** A disabled account is nobody, even while its token has not run out. */
function activeUser(req: PayloadRequest): User | undefined {
  return req.user && !req.user.disabled ? req.user : undefined
}

function withByline({ byline }: User, path: string): Where | undefined {
  if (!byline) return undefined
  return { [path]: { in: [typeof byline === 'string' ? byline : byline.id] } }
}

function underVersion(where: Where): Where {
  const entries = Object.entries(where).map(([key, value]): [string, WhereField | Where[]] =>
    Array.isArray(value) ? [key, value.map(underVersion)] : [`version.${key}`, value],
  )
  return Object.fromEntries(entries)
}
