import path from 'node:path'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { Refusal } from '../refusal.ts'

export interface Options {
  /** How many articles to fill the portal with; absent: the usual hundred only. */
  fill?: number
  /** A folder that is kept; absent: a temporary one. */
  data?: string
  json: boolean
}

/** What any run measures on, and what a filled portal is compared with. */
export const USUAL_ARTICLES = 100

const MOST_ARTICLES = 1_000_000

export const USAGE = `Usage: npm run bench [-- --fill N] [-- --data DIR] [-- --json]

Starts a portal of ${String(USUAL_ARTICLES)} sample articles on free ports, loads it beside an nginx that serves the
same ready bytes, and prints what both cost. Takes under five minutes. Needs nginx and wrk (Debian: apt-get install
nginx-light wrk); says what it could not measure without them.

  --fill N    fills the portal with N articles and 5 N comments as well, and compares the cost of its pages
              with that of ${String(USUAL_ARTICLES)} articles; 10000 take some minutes
  --data DIR  keeps the portal in DIR, and goes on from what an earlier run has left there
  --json      prints JSON on standard output instead of a table, and progress on standard error`

/** @throws Refusal when the words of a command line make no sense. */
export function readOptions(words: readonly string[]): Options | 'help' {
  const given = parse(words)
  if (given.help) return 'help'
  const fill = z.coerce.number().int().min(USUAL_ARTICLES).max(MOST_ARTICLES).optional().safeParse(given.fill)
  if (!fill.success) {
    const wrong = given.fill ?? ''
    const range = `from ${String(USUAL_ARTICLES)} to ${String(MOST_ARTICLES)}`
    throw new Refusal(`--fill takes a number of articles ${range}, not "${wrong}".`)
  }
  return {
    json: given.json ?? false,
    ...(fill.data !== undefined && { fill: fill.data }),
    ...(given.data !== undefined && { data: path.resolve(given.data) }),
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        fill: { type: 'string' },
        data: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const [sentence = ''] = cause.message.split('\n') // names the word that Node does not know
    throw new Refusal(sentence, { cause })
  }
}
