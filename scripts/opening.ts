import type { Payload } from 'payload'

import type { Env } from '#env'

import { readSettings } from './ground.ts'
import { Refusal } from './refusal.ts'

/**
 * The portal's database, connected and brought to today's schema. For a process that ends soon: Payload stays in it.
 *
 * @throws Refusal that says in one sentence why it cannot be used.
 */
export async function openDatabase(): Promise<Payload> {
  const env = await readSettings()
  if (env.secret === undefined) {
    throw new Refusal('PAYLOAD_SECRET is not set; `npm start` and `npm run user` make one and keep it.')
  }
  const payload = await connect(env)
  await bringUpToDate(payload, env)
  return payload
}

async function connect(env: Env): Promise<Payload> {
  try {
    const { cms, config } = await import('#cms')
    // It would write a failure into its log, stack and all, before it throws it.
    Object.assign(await config, { logger: { options: { level: 'silent' } } })
    return await cms()
  } catch (cause) {
    throw new Refusal(whyNot(env.databaseUrl, reasonOf(cause)), { cause })
  }
}

/** When a migration fails, Payload tells its log and ends the process, sometimes even with exit code 0. */
async function bringUpToDate(payload: Payload, { databaseUrl }: Env): Promise<void> {
  const { migrate } = await import('#cms')
  let reason: string | undefined
  payload.logger.error = (...[said]: unknown[]) => {
    reason = reasonOf(typeof said === 'object' && said && 'err' in said ? said.err : said)
  }
  const tell = () => {
    console.error(whyNotMigrated(databaseUrl, reason ?? 'its schema was not made by migrations'))
    process.exitCode = 1
  }
  process.once('exit', tell)
  try {
    await migrate(payload)
  } catch (cause) {
    throw new Refusal(whyNotMigrated(databaseUrl, reasonOf(cause)), { cause })
  } finally {
    process.off('exit', tell)
  }
}

/** What is wrong with a database address, given what its driver says. */
export function whyNot(databaseUrl: string, reason: string): string {
  const place = placeOf(databaseUrl)
  if (databaseUrl.startsWith('file:')) {
    if (/NOTADB|not a database/i.test(reason)) {
      return `The file ${place} is not a database; DATABASE_URL or DATA_DIR names another.`
    }
    if (/CANTOPEN|unable to open/i.test(reason)) {
      return `The database file ${place} cannot be opened or made; DATABASE_URL or DATA_DIR names another.`
    }
    return `The database file ${place} cannot be used: ${reason}.`
  }
  // The driver's own words only where they are none of those that repeat the whole address, password and all.
  if (/auth/i.test(reason))
    return `MongoDB at ${place} does not accept the name and password of DATABASE_URL.`
  if (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed out|selection/i.test(reason)
  ) {
    return `MongoDB does not answer at ${place}; DATABASE_URL names another address.`
  }
  const why = /mongodb|@/i.test(reason) ? '' : `: ${reason}`
  return `MongoDB at ${place} cannot be used${why}; look at DATABASE_URL and at the log of the server.`
}

function whyNotMigrated(databaseUrl: string, reason: string): string {
  return `The database ${placeOf(databaseUrl)} could not be brought to today's schema: ${reason}.`
}

/** The file, or the address without what is secret in it: a password may stand unescaped, before the last @. */
function placeOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:')) return databaseUrl.slice('file:'.length)
  const [scheme = ''] = databaseUrl.split('//')
  const afterLogin = databaseUrl.slice(databaseUrl.lastIndexOf('@') + 1).replace(`${scheme}//`, '')
  return `${scheme}//${afterLogin.replace(/\?.*$/, '')}`
}

/** What went wrong first, in its first line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error)
    return error.cause === undefined ? firstLine(error.message) : reasonOf(error.cause)
  return firstLine(String(error))
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').replace(/\.$/, '')
}
