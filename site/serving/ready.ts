import { createHash } from 'node:crypto'

import type { Coding } from './coding.ts'
import { SECURITY_HEADERS } from './security.ts'

/** An answer with nothing left to do but to send it: what a hit costs is paid here, once. */
export interface Ready {
  status: number
  variants: Readonly<Record<Coding, Variant>>
  /** A redirect to another spelling of the address: what the reader wrote behind the question mark goes along. */
  takesQuery: boolean
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
  /** Compressed ones only where they are smaller. */
  takesQuery?: boolean
  bodies: Readonly<{ identity: Buffer; gzip?: Buffer | undefined; br?: Buffer | undefined }>
}

/** What the object itself and its strings take beside the bodies, in bytes. */
const OVERHEAD = 2000

/** Those of a body, which a 304 does not have. */
const OF_BODY = new Set(['content-type', 'content-length', 'content-encoding', 'content-language'])

/**
 * The tag is strong and each coding has its own: to a cache they are different bytes (RFC 9110, 8.8.3.3).
 */
export function makeReady({ status, headers, bodies, takesQuery = false }: Making): Ready {
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
  const identity = variantOf('identity', bodies.identity)
  const gzip = bodies.gzip ? variantOf('gzip', bodies.gzip) : identity
  const br = bodies.br ? variantOf('br', bodies.br) : identity
  const bytes = [bodies.identity, bodies.gzip, bodies.br].reduce((sum, body) => sum + (body?.length ?? 0), 0)
  return { status, variants: { identity, gzip, br }, takesQuery, bytes: bytes + OVERHEAD }
}
