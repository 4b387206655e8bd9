import type { IncomingHttpHeaders } from 'node:http'

import { isbot } from 'isbot'

/** What is asked for, as far as it tells whether somebody reads. Of it all nothing is kept. */
export interface Asking {
  method?: string | undefined
  headers: IncomingHttpHeaders
}

/** No browser introduces itself at such length. */
const LONGEST_NAME = 512

/** So many names of browsers are remembered with what they are: a rush has a few hundred. */
const NAMES_KNOWN = 1000

const readers = new Map<string, boolean>()

/**
 * Whether asking for an article is reading it. Who comes back to a page that has not changed reads it too; programs,
 * browsers that fetch what nobody has clicked yet, and our own script, which fetches the page after a form, do not.
 */
export function isReading({ method, headers }: Asking): boolean {
  if (method !== 'GET') return false
  const { purpose, 'sec-purpose': aim, 'x-moz': moz, 'sec-fetch-dest': into = 'document' } = headers
  if (isAhead(aim) || isAhead(purpose) || isAhead(moz) || into !== 'document') return false
  return isReader(headers['user-agent'])
}

/** `prefetch`, `prefetch;prerender`. */
function isAhead(purpose: string | string[] | undefined): boolean {
  return purpose !== undefined && /prefetch|prerender|preview/i.test(String(purpose))
}

/** Looking through the list of robots takes longer than all the rest of a page from memory, so a name is looked up once. */
function isReader(name: string | undefined): boolean {
  if (!name || name.length > LONGEST_NAME) return false
  const known = readers.get(name)
  if (known !== undefined) return known
  if (readers.size >= NAMES_KNOWN) readers.clear()
  const found = !isbot(name)
  readers.set(name, found)
  return found
}
