import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { vi } from 'vitest'

import { freePort, hear } from '../../scripts/testing/processes.ts'

/** How long the site may take to listen, in milliseconds. */
const PATIENCE = 50_000

export interface SiteProcess {
  url: string
  pid: number
  stop: () => Promise<void>
}

/** The built site as a process of its own, on the database of this test worker unless told otherwise. */
export async function startSite(settings: Record<string, string> = {}): Promise<SiteProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'site/server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEB_CONCURRENCY: '1',
      SITE_PORT: String(port),
      ...settings,
    },
  })
  const heard = hear(child)
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`The site ended:\n${heard()}`)
    await fetch(`${url}/healthz`)
  }
  await vi.waitFor(answers, { timeout: PATIENCE, interval: 100 })
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
