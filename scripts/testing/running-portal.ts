import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { ROOT } from '../project.ts'
import { freePort, hear } from './processes.ts'

/** How long a start may take, in milliseconds: the first one on a machine builds both sides. */
const PATIENCE = 600_000

/** The data folder of a portal, and who made it. */
interface PortalData {
  dataDir: string
  admin: { email: string; password: string }
}

export interface RunningPortal extends PortalData {
  site: string
  cms: string
  /** What the processes of a side have said so far, without what starts them. */
  log: (side: 'cms' | 'site') => string
  /** Ends it and leaves its data folder. */
  end: () => Promise<void>
  /** Ends it and removes its data folder. */
  stop: () => Promise<void>
}

interface Starting {
  settings?: Record<string, string>
  /** Begins with a copy of this. Without it, with an empty folder. */
  data?: PortalData | undefined
}

/** The whole portal as `npm start` runs it, on free ports and a data folder of its own. */
export async function startPortal({ settings = {}, data }: Starting = {}): Promise<RunningPortal> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-'))
  if (data) fs.cpSync(data.dataDir, dataDir, { recursive: true })
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
  const end = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return {
    site: `http://localhost:${ports.site}`,
    cms: `http://localhost:${ports.cms}`,
    dataDir,
    admin: data?.admin ?? {
      email: found(heard(), /E-mail: (\S+)/),
      password: found(heard(), /Password: (\S+)/),
    },
    end,
    log: (side) =>
      heard()
        .split('\n')
        .filter((line) => line.startsWith(`${side} `))
        .join('\n'),
    stop: async () => {
      await end()
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
