import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { takeLock } from '../lock.mjs'
import { Refusal } from '../refusal.ts'

/** The data folder of a portal that is only measured. */
export interface Folder {
  /** What all processes find in their environment: nothing of the portal that may run beside us. */
  env: NodeJS.ProcessEnv
  release: () => void
}

/** Stands in a folder that is ours to fill. */
const NOTE = 'made-for-measuring'

/** @throws Refusal when the folder holds what may be somebody's portal. */
export function takeFolder(kept: string | undefined): Folder {
  const dataDir = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-bench-'))
  fs.mkdirSync(dataDir, { recursive: true })
  const note = path.join(dataDir, NOTE)
  if (!fs.existsSync(note)) {
    if (fs.readdirSync(dataDir).length > 0) {
      throw new Refusal(
        `${dataDir} holds something that this command did not make; --data names an empty folder.`,
      )
    }
    fs.writeFileSync(note, '')
  }
  const lock = takeLock(path.join(dataDir, 'portal.lock'))
  if (!lock.taken) throw new Refusal(`Another process works on ${dataDir}.`)
  return {
    env: environment(dataDir),
    release: () => {
      lock.release()
      if (kept === undefined) fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function environment(dataDir: string): NodeJS.ProcessEnv {
  const settings = ['SITE_URL', 'CMS_URL', 'CMS_PORT', 'SITE_PORT', 'TRUST_PROXY', 'SMTP_URL']
  const absent = Object.fromEntries(settings.map((name) => [name, '']))
  return {
    ...process.env,
    ...absent,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'portal.db')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SEED: 'none',
  }
}
