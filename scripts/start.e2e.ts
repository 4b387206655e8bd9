import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { ROOT } from './project.ts'
import { childrenOf, descendantsOf, freePort, hear, isRunning } from './testing/processes.ts'

/** Long enough for a build on a slow machine: the first start may have to make one. */
const FIRST_START_MS = 600_000

const SOON = { timeout: 30_000, interval: 50 }

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-'))
const started: ChildProcess[] = []
let ports = { site: 0, cms: 0 }

beforeAll(async () => {
  ports = { site: await freePort(), cms: await freePort() }
})

afterAll(() => {
  for (const process of started) process.kill('SIGKILL')
  fs.rmSync(folder, { recursive: true })
})

describe.runIf(fs.existsSync('/proc/self/stat'))('npm start', () => {
  let portal: Started

  beforeAll(async () => {
    portal = start({ DATA_DIR: path.join(folder, 'data') })
    await serves(portal)
  }, FIRST_START_MS)

  test('serves both sides and says where', async () => {
    expect(await status(ports.site, '/readyz')).toBe(200)
    expect(await status(ports.cms, '/api/readyz')).toBe(200)
    expect(portal.heard()).toContain(`The portal is at http://localhost:${String(ports.site)}`)
    expect(portal.heard()).toContain(`http://localhost:${String(ports.cms)}/admin`)
  })

  test('keeps a secret that only its owner may read', () => {
    const file = path.join(folder, 'data', 'secret')
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^[\da-f]{64}\n$/)
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })

  test('refuses a second portal on the same data folder', async () => {
    const other = { SITE_PORT: String(await freePort()), CMS_PORT: String(await freePort()) }
    const sentence = await refusal({ DATA_DIR: path.join(folder, 'data'), ...other })
    expect(sentence).toMatch(/^A portal already runs on the data folder \S+ \(process \d+\); DATA_DIR .*\n$/)
  })

  test.each(['SITE_PORT', 'CMS_PORT'])('refuses a %s that is in use', async (variable) => {
    const free = { SITE_PORT: String(await freePort()), CMS_PORT: String(await freePort()) }
    const sentence = await refusal({
      DATA_DIR: path.join(folder, 'other'),
      ...free,
      [variable]: String(ports.site),
    })
    expect(sentence).toBe(
      `Port ${String(ports.site)} is already in use on 127.0.0.1; ${variable} chooses another.\n`,
    )
  })

  test('refuses a data folder that cannot be one', async () => {
    fs.writeFileSync(path.join(folder, 'file'), '')
    const below = path.join(folder, 'file', 'below')
    expect(await refusal({ DATA_DIR: below })).toBe(
      `The data folder ${below} cannot be made or written to; DATA_DIR names another.\n`,
    )
  })

  test('refuses a setting that is wrong, by its name', async () => {
    const sentence = await refusal({
      DATA_DIR: path.join(folder, 'other'),
      DATABASE_URL: 'postgres://nowhere',
    })
    expect(sentence).toMatch(/^DATABASE_URL must begin with [^\n]*\n$/)
  })

  // In this order: the one that came back is the youngest, so that the oldest is each time the next one's.
  test.each(['cms', 'site'])(
    'brings the %s process back when it is killed',
    async (name) => {
      const supervisor = await supervisorOf(portal)
      const before = childrenOf(supervisor)
      process.kill(before[0] ?? 0, 'SIGKILL')
      await vi.waitUntil(() => portal.heard().includes(`The ${name} process ended (killed by SIGKILL)`), SOON)
      await vi.waitUntil(() => childrenOf(supervisor).length === 2, SOON)
      await vi.waitUntil(async () => (await status(ports.site, '/readyz')) === 200, SOON)
      await vi.waitUntil(async () => (await status(ports.cms, '/api/readyz')) === 200, SOON)
      // The other one was left alone.
      expect(before.filter(isRunning)).toEqual(before.slice(1))
    },
    60_000,
  )

  test('stops on SIGTERM, and nothing stays behind', async () => {
    await endsWith(portal, 'SIGTERM')
    expect(fs.readdirSync(path.join(folder, 'data'))).not.toContain('portal.lock')
  }, 30_000)

  test('starts again within ten seconds, and stops on Ctrl-C', async () => {
    portal = start({ DATA_DIR: path.join(folder, 'data') })
    await serves(portal)
    expect(portal.heard()).not.toContain('Building')
    await endsWith(portal, 'SIGINT')
  }, 60_000)

  test('leaves nothing behind when the supervisor is killed, and starts again on the same folder', async () => {
    portal = start({ DATA_DIR: path.join(folder, 'data') })
    await serves(portal)
    const all = descendantsOf(portal.pid)
    process.kill(await supervisorOf(portal), 'SIGKILL')
    await vi.waitUntil(() => !all.some(isRunning), SOON)
    portal = start({ DATA_DIR: path.join(folder, 'data') })
    await serves(portal)
  }, 60_000)

  test('leaves nothing behind when what npm has started is killed', async () => {
    const all = descendantsOf(portal.pid)
    process.kill(portal.pid, 'SIGKILL')
    await vi.waitUntil(() => !all.some(isRunning), SOON)
  }, 60_000)
})

interface Started {
  child: ChildProcess
  pid: number
  heard: () => string
}

function start(settings: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: ROOT,
    env: {
      ...ownEnvironment(),
      SITE_PORT: String(ports.site),
      CMS_PORT: String(ports.cms),
      SEED: 'none',
      ...settings,
    },
  })
  started.push(child)
  return { child, pid: child.pid ?? 0, heard: hear(child) }
}

/** What a person's shell would have: neither vitest's variables nor settings of a portal. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'CI', 'npm_execpath', 'VOIKKO_DICTIONARY']
  return { NODE_ENV: 'production', ...Object.fromEntries(kept.map((name) => [name, process.env[name]])) }
}

async function serves({ child, heard }: Started) {
  await vi.waitUntil(() => heard().includes('The portal is at') || child.exitCode !== null, {
    timeout: FIRST_START_MS,
    interval: 50,
  })
  if (child.exitCode !== null) throw new Error(`The portal did not start:\n${heard()}`)
}

/** What a start that must not succeed says. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const { child, heard } = start(settings)
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  return heard()
}

async function supervisorOf({ pid }: Started): Promise<number> {
  return await vi.waitUntil(() => childrenOf(pid)[0], SOON)
}

async function endsWith({ child, pid }: Started, signal: NodeJS.Signals) {
  const all = descendantsOf(pid)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(all.filter(isRunning)).toEqual([])
}

async function status(port: number, address: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${String(port)}${address}`).catch(() => undefined)
  await response?.arrayBuffer()
  return response?.status ?? 0
}
