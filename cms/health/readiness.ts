import { stat } from 'node:fs/promises'

import { env } from '#env'

import { cms } from '../client.ts'
import { isMongo } from '../database.ts'

/** How long a database may take to answer, in milliseconds, before the process counts as not ready. */
const PATIENCE = 4000

/** The reason is for strangers too: what exactly is wrong stands in the log. */
type Health = { ready: true } | { ready: false; reason: string }

/** The database took too long. */
class Late extends Error {}

/** Whether this process can serve: the database is there and answers. Never throws. */
async function health(): Promise<Health> {
  try {
    await inTime(askDatabase())
    return { ready: true }
  } catch (error) {
    if (error instanceof Late) return { ready: false, reason: error.message }
    console.error('Not ready:', error instanceof Error ? error.message : error)
    return { ready: false, reason: 'the database cannot be reached' }
  }
}

/** The answer of a `/readyz` address: 200, or 503 with the reason. */
export async function readinessResponse(): Promise<Response> {
  const found = await health()
  return Response.json(found, { status: found.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}

async function askDatabase(): Promise<void> {
  if (!isMongo(env.databaseUrl)) {
    // An open handle would go on answering from a file that is gone.
    await stat(env.databaseUrl.slice('file:'.length))
  }
  const payload = await cms()
  await payload.db.findOne({ collection: 'counters', where: { name: { equals: 'ready' } } })
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Late(`the database did not answer in ${String(PATIENCE / 1000)} seconds`))
    }, PATIENCE)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
