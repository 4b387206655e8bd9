import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'

/** The one cookie of the portal. Only sending a comment, a vote or a report sets it. */
export const VISITOR_COOKIE = 'kavija'

/** How long a browser keeps it, in seconds: a vote can be changed for a year. */
export const VISITOR_COOKIE_AGE = 365 * 24 * 60 * 60

/** Each purpose has a key of its own, so that no two hashes of the same thing can be told to belong together. */
type Purpose = 'cookie' | 'mailbox' | 'network' | 'sender' | 'voter'

/** Who takes part, without any account. */
export type Visitors = ReturnType<typeof createVisitors>

/**
 * What the portal knows visitors by: a random number in a signed cookie, and hashes that only this portal can make.
 *
 * @param secret The portal's own; whoever has it can tell who is behind a hash.
 */
export function createVisitors(secret: string) {
  const keyed = (purpose: Purpose, text: string) =>
    createHmac('sha256', `${secret} visitors ${purpose}`).update(text).digest('base64url').slice(0, 24)

  return {
    /** Somebody whom the portal has not seen before. */
    create: (): string => randomBytes(16).toString('base64url'),

    /** The value of the visitor's cookie. */
    cookieOf: (visitor: string): string => `${visitor}.${keyed('cookie', visitor)}`,

    /** Who a cookie says it is; undefined where we have not signed it. */
    whoIs(cookie: string | undefined): string | undefined {
      const [visitor = '', signature = '', ...more] = (cookie ?? '').split('.')
      if (more.length > 0 || !/^[\w-]{22}$/.test(visitor)) return undefined
      const right = Buffer.from(keyed('cookie', visitor))
      const given = Buffer.from(signature)
      return right.length === given.length && timingSafeEqual(right, given) ? visitor : undefined
    },

    /** Stands in comments and reports for the visitor. */
    senderOf: (visitor: string): string => keyed('sender', visitor),

    /** Stands in votes for the visitor. */
    voterOf: (visitor: string): string => keyed('voter', visitor),

    /** Stands for an e-mail address where the address itself must not stand. Nobody tells two of them apart by capitals. */
    mailboxOf: (address: string): string => keyed('mailbox', address.trim().toLowerCase()),

    /** Stands for where the visitor's address belongs to, for one day (UTC): what came on two days cannot be joined. */
    networkOf: (address: string, now: Date): string =>
      keyed('network', `${now.toISOString().slice(0, 10)} ${prefixOf(address)}`),
  }
}

/**
 * The part of an address that one household or office shares: 24 bits of IPv4, 56 of IPv6, which is what access
 * providers give to a customer (RIPE-690, 4.2).
 */
export function prefixOf(address: string): string {
  if (isIP(address) === 4) return address.split('.').slice(0, 3).join('.')
  if (isIP(address) !== 6) return address
  const bytes = groupsOf(address.replace(/%.*$/, '')).join('')
  return bytes.slice(0, 14)
}

/** The eight groups of an IPv6 address, four digits each. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::')
  const split = (part: string) => (part === '' ? [] : part.split(':'))
  const left = split(before)
  const right = split(after ?? '')
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) =>
    group.toLowerCase().padStart(4, '0'),
  )
}
