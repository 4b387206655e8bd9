import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { vi } from 'vitest'

import { SITE } from '../../scripts/project.ts'
import { freePort, hear } from '../../scripts/testing/processes.ts'

/** How long the site may take to listen, in milliseconds. */
const PATIENCE = 50_000

export interface SiteProcess {
  url: string
  pid: number
  /** All that it has said so far. */
  heard: () => string
  stop: () => Promise<void>
  /** Without a warning, as when memory has run out. */
  kill: () => Promise<void>
}

/** The built site as a process of its own, on the database of this test worker unless told otherwise. */
export async function startSite(settings: Record<string, string> = {}): Promise<SiteProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  const child = spawn(process.execPath, SITE, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEB_CONCURRENCY: '1',
      SITE_PORT: String(port),
      ...settings,
    },
  })
  const heard = hear(child)
  let isEnded = false
  child.once('exit', (code, signal) => {
    if (!isEnded) console.error(`The site at ${url} ended by itself (${String(signal ?? code)}):\n${heard()}`)
  })
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const end = async (signal: NodeJS.Signals) => {
    if (hasEnded()) return
    isEnded = true
    child.kill(signal)
    await once(child, 'exit')
  }
  const answers = async () => {
    if (hasEnded()) throw new Error(`The site ended:\n${heard()}`)
    await fetch(`${url}/healthz`)
  }
  await vi.waitFor(answers, { timeout: PATIENCE, interval: 100 })
  return { url, pid: child.pid ?? 0, heard, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
