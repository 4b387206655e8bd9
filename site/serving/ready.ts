import { createHash } from 'node:crypto'

import type { Coding } from './coding.ts'
import type { Bodies } from './compress.ts'
import { SECURITY_HEADERS } from './security.ts'

/** An answer with nothing left to do but to send it: what a hit costs is paid once, by the first who wants its coding. */
export interface Ready {
  status: number
  variant: (coding: Coding) => Variant
  /** A redirect to another spelling of the address: what the reader wrote behind the question mark goes along. */
  takesQuery: boolean
  /** The id of the article whose own page it is: who is sent it may be reading. */
  article: string | undefined
  /** All that it holds in memory, about. */
  bytes: number
}

/** One coding of the body, with its headers in the flat form that Node sends without looking at each. */
export interface Variant {
  etag: string
  body: Buffer
  headers: readonly string[]
  /** The headers of a 304: those of the full answer that speak of more than its body. */
  unchangedHeaders: readonly string[]
}

interface Making {
  status: number
  headers: Readonly<Record<string, string>>
  takesQuery?: boolean
  article?: string | undefined
  bodies: Bodies
}

/** What the object itself and its strings take beside the bodies, in bytes. */
const OVERHEAD = 2000

/** What the compressed forms of a page take, in parts of its own size: each a quarter or less. */
const COMPRESSED = 0.5

/** Those of a body, which a 304 does not have. */
const OF_BODY = new Set(['content-type', 'content-length', 'content-encoding', 'content-language'])

/**
 * The tag is strong and each coding has its own: to a cache they are different bytes (RFC 9110, 8.8.3.3).
 */
export function makeReady({ status, headers, bodies, article, takesQuery = false }: Making): Ready {
  const hash = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 20)
  const variantOf = (coding: Coding, body: Buffer): Variant => {
    const etag = coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`
    const all = Object.entries({
      ...SECURITY_HEADERS,
      ...headers,
      Vary: 'Accept-Encoding',
      ETag: etag,
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
      'Content-Length': String(body.length),
    })
    const unchanged = all.filter(([name]) => !OF_BODY.has(name.toLowerCase()))
    return { etag, body, headers: all.flat(), unchangedHeaders: unchanged.flat() }
  }
  const made = new Map<Coding, Variant>()
  const variant = (coding: Coding): Variant => {
    const there = made.get(coding)
    if (there) return there
    const body = bodies[coding]
    const one = body ? variantOf(coding, body) : variant('identity')
    made.set(coding, one)
    return one
  }
  const bytes = bodies.identity.length * (1 + COMPRESSED) + OVERHEAD
  return { status, variant, takesQuery, article, bytes }
}
