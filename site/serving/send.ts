import type { IncomingMessage, ServerResponse } from 'node:http'

import { codingFor } from './coding.ts'
import type { Ready, Variant } from './ready.ts'

export interface Sending {
  request: IncomingMessage
  response: ServerResponse
  ready: Ready
  /** How the answer came about, for whoever measures: flat names and values. */
  more?: readonly string[]
  /** What the reader wrote behind the path, with its question mark. */
  search?: string
}

/** Sends a ready answer, or says that the reader has it already. */
export function send({ request, response, ready, more = [], search = '' }: Sending): void {
  const { headers, method } = request
  const variant = ready.variant(codingFor(headers['accept-encoding']))
  if (isKnown(headers['if-none-match'], variant) && ready.status === 200) {
    response.writeHead(304, [...variant.unchangedHeaders, ...more]).end()
    return
  }
  const lines = ready.takesQuery && search ? withQuery(variant.headers, search) : variant.headers
  response.writeHead(ready.status, more.length > 0 ? [...lines, ...more] : [...lines])
  if (method === 'HEAD') response.end()
  else response.end(variant.body)
}

/** Proxies that compress on their own make strong tags weak; for asking again the difference does not count. */
function isKnown(known: string | undefined, { etag }: Variant): boolean {
  if (known === undefined) return false
  return (
    known === etag || known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
  )
}

/** The parameters that the page declares stand in its address already, and among the reader's again. */
function withQuery(headers: readonly string[], search: string): string[] {
  const place = headers.findIndex((name) => name.toLowerCase() === 'location')
  return headers.map((value, at) => (at === place + 1 ? value.replace(/\?.*$/, '') + search : value))
}
