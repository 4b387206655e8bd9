import type { Server, ServerOptions } from 'node:http'

/*
 * What a single visitor can hold of us. All times in milliseconds.
 */

/** For all headers together. A browser's are about 2 kB; each connection may hold this much before it is known. In bytes. */
const HEADER_SIZE = 16 * 1024

/** Headers beyond this many are not read. Browsers behind proxies send thirty. */
const HEADER_COUNT = 100

/** Headers that come drop by drop hold a connection and do nothing. */
const HEADERS_TIME = 10_000

/** A form of 64 kB on a bad mobile line. */
const REQUEST_TIME = 30_000

/** How soon those two are found out. */
const CHECK_EVERY = 5000

/** Longer than the 60 seconds of nginx and most others: who lets go last never meets a connection that has just closed. */
const KEEP_ALIVE = 65_000

/** A reader who takes nothing any more, or nothing yet. Longer than any rendering may take. */
const SILENCE = 60_000

/** Each costs some 10 kB; beyond this, new ones are closed at once, so that the process lives. */
const CONNECTIONS = 10_000

export const SERVER_OPTIONS: ServerOptions = {
  maxHeaderSize: HEADER_SIZE,
  headersTimeout: HEADERS_TIME,
  requestTimeout: REQUEST_TIME,
  connectionsCheckingInterval: CHECK_EVERY,
  keepAliveTimeout: KEEP_ALIVE,
  optimizeEmptyRequests: true, // who only asks sends nothing: without a stream for it, a page from memory costs a tenth less
}

export function limit(server: Server): void {
  server.maxHeadersCount = HEADER_COUNT
  server.maxConnections = CONNECTIONS
  server.setTimeout(SILENCE)
}
