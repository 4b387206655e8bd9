import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { ROOT } from '../project.ts'
import { freePort, hear } from './processes.ts'

/** How long a start may take, in milliseconds: the first one on a machine builds both sides. */
const PATIENCE = 600_000

export interface RunningPortal {
  site: string
  cms: string
  dataDir: string
  admin: { email: string; password: string }
  /** What the processes of a side have said so far, without what starts them. */
  log: (side: 'cms' | 'site') => string
  stop: () => Promise<void>
}

/** The whole portal as `npm start` runs it, on free ports and an empty data folder. */
export async function startPortal(settings: Record<string, string> = {}): Promise<RunningPortal> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-'))
  const ports = { site: String(await freePort()), cms: String(await freePort()) }
  const child: ChildProcess = spawn(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      SITE_PORT: ports.site,
      CMS_PORT: ports.cms,
      ...settings,
    },
  })
  const heard = hear(child)
  await saysItServes(child, heard)
  return {
    site: `http://localhost:${ports.site}`,
    cms: `http://localhost:${ports.cms}`,
    dataDir,
    admin: { email: found(heard(), /E-mail: (\S+)/), password: found(heard(), /Password: (\S+)/) },
    log: (side) =>
      heard()
        .split('\n')
        .filter((line) => line.startsWith(`${side} `))
        .join('\n'),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function saysItServes(child: ChildProcess, heard: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      child.kill('SIGKILL')
      reject(new Error(`The portal did not start:\n${heard()}`))
    }
    const late = setTimeout(fail, PATIENCE)
    child.once('exit', fail)
    child.stdout?.on('data', () => {
      if (!heard().includes('The portal is at')) return
      clearTimeout(late)
      child.off('exit', fail)
      resolve()
    })
  })
}

function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? []
  if (value === undefined) throw new Error(`The start did not say ${String(pattern)}:\n${text}`)
  return value
}
