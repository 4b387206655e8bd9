import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Env } from '#env'

import type { ChildEnv } from './child.ts'
import { takeLock } from './lock.mjs'
import { Refusal } from './refusal.ts'

/** What a portal stands on: its settings, a data folder that is ours alone, free ports and a secret. */
export interface Ground {
  env: Env
  /** The settings as the processes are to find them, complete and absolute. */
  childEnv: ChildEnv
  /** Lets go of the data folder. */
  release: () => void
}

/** A portal that was stopped a moment ago may still hold its folder and its ports: a restart must not fail on that. */
const PREDECESSOR_MS = 3_000

const LOOK_AGAIN_MS = 100

/** @throws Refusal when anything is missing that only a person can put right. */
export async function takeGround(stopping: AbortSignal): Promise<Ground> {
  const env = await readSettings()
  makeFolder(env.dataDir)
  if (env.sitePort === env.cmsPort) {
    throw new Refusal(
      `SITE_PORT and CMS_PORT are both ${String(env.sitePort)}, but each side needs a port of its own.`,
    )
  }
  const again = tryAgain(stopping)
  const release = await again(() => lockFolder(env.dataDir))
  try {
    await again(() => mustBeFree({ host: env.host, port: env.sitePort, variable: 'SITE_PORT' }))
    await again(() => mustBeFree({ host: env.host, port: env.cmsPort, variable: 'CMS_PORT' }))
    return { env, childEnv: childEnv(env), release }
  } catch (error) {
    release()
    throw error
  }
}

/** The same settings for a command that works beside a running portal: it takes neither the folder nor the ports. */
export async function findGround(): Promise<Pick<Ground, 'env' | 'childEnv'>> {
  const env = await readSettings()
  makeFolder(env.dataDir)
  return { env, childEnv: childEnv(env) }
}

/** Repeats what is refused for as long as a predecessor may need to end, all attempts taken together. */
function tryAgain(stopping: AbortSignal) {
  const deadline = performance.now() + PREDECESSOR_MS
  return async <Result>(attempt: () => Result | Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        return await attempt()
      } catch (error) {
        if (!(error instanceof Refusal) || performance.now() > deadline) throw error
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal: stopping })
    }
  }
}

function lockFolder(folder: string): () => void {
  const lock = takeLock(path.join(folder, 'portal.lock'))
  if (lock.taken) return lock.release
  const holder = lock.holder === undefined ? '' : ` (process ${String(lock.holder)})`
  throw new Refusal(
    `A portal already runs on the data folder ${folder}${holder}; DATA_DIR gives this one another.`,
  )
}

/** Importing `#env` reads the environment, so the refusal comes out of the import and its class cannot be had first. */
export async function readSettings(): Promise<Env> {
  try {
    const { env } = await import('#env')
    return env
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'WrongEnvironment') {
      throw new Refusal(error.message, { cause: error })
    }
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
  } catch (cause) {
    throw new Refusal(`The data folder ${folder} cannot be made or written to; DATA_DIR names another.`, {
      cause,
    })
  }
}

interface Wish {
  host: string
  port: number
  variable: string
}

async function mustBeFree({ host, port, variable }: Wish): Promise<void> {
  const server = net.createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, host, exclusive: true }, resolve)
    })
  } catch (cause) {
    throw new Refusal(whyNot({ host, port, variable, cause }), { cause })
  }
  await new Promise((resolve) => server.close(resolve))
}

function whyNot({ host, port, variable, cause }: Wish & { cause: unknown }): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is already in use on ${host}; ${variable} chooses another.`
  if (code === 'EACCES')
    return `Port ${String(port)} may not be used by this account; ${variable} chooses another.`
  return `${host} is no address of this machine that one can listen on; HOST chooses another.`
}

function childEnv(env: Env): ChildEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    SITE_PORT: String(env.sitePort),
    CMS_PORT: String(env.cmsPort),
    HOST: env.host,
    SITE_URL: env.siteUrl,
    CMS_URL: env.cmsUrl,
    DATA_DIR: env.dataDir,
    DATABASE_URL: env.databaseUrl,
    PAYLOAD_SECRET: env.secret ?? keptSecret(path.join(env.dataDir, 'secret')),
  }
}

/** Made once: a new secret would log everybody out. Another command may make it while we look. */
function keptSecret(file: string): string {
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return fs.readFileSync(file, 'utf8').trim()
}
