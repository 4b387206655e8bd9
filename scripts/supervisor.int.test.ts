import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { freePort, hear, isRunning } from './testing/processes.ts'

const HERE = import.meta.dirname

/** Serves, with a process of its own below it, and notes the numbers of both. */
const SERVER = `
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
const below = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
fs.appendFileSync(process.argv[3], process.pid + ' ' + below.pid + '\\n')
process.stdout.write('half a line, ')
http.createServer((request, response) => response.end()).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('and the rest'))
`

/** A supervisor in a process of its own, so that it can be killed. */
const SUPERVISOR = `
import { runCommand } from '${HERE}/command.ts'
import { supervise } from '${HERE}/supervisor.ts'
const services = JSON.parse(process.argv[2]).map((service) => ({ ...service, env: process.env }))
await runCommand({ stoppedCode: 0, run: async (stopping) => {
  await supervise({ services, stopping, patienceMs: 60_000, onReady: () => console.log('ready'),
    say: (line, service) => console.log(service ? service + ': ' + line : line) })
  return 0
} })
`

let folder = ''
let port = 0
let supervisor: ChildProcess
let heard = () => ''

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'supervisor-'))
  port = await freePort()
})

afterEach(() => {
  supervisor.kill('SIGKILL')
  fs.rmSync(folder, { recursive: true })
})

test('says when all services serve, and passes their words on line by line', async () => {
  start(SERVER)
  await hears('ready')
  expect(heard()).toContain('shop: half a line, and the rest\n')
})

test('one that has no address keeps nobody waiting, and comes back all the same', async () => {
  start(SERVER, { waits: false })
  await hears('ready')
  const [first] = await processes(1)
  process.kill(first ?? 0, 'SIGKILL')
  const [, , second] = await processes(2)
  expect(second).not.toBe(first)
})

test('a killed service comes back, and what it had started does not stay', async () => {
  start(SERVER)
  await hears('ready')
  const [first, below] = await processes(1)
  process.kill(first ?? 0, 'SIGKILL')
  const [, , second] = await processes(2)
  expect(second).not.toBe(first)
  expect(heard()).toContain('The shop process ended (killed by SIGKILL); it starts again in 0.5 s.')
  await vi.waitFor(async () => {
    expect((await fetch(`http://127.0.0.1:${String(port)}/`)).ok).toBe(true)
  }, 10_000)
  await gone(below)
})

test('SIGTERM ends everything, and that is no failure', async () => {
  start(SERVER)
  await hears('ready')
  const all = await processes(1)
  supervisor.kill('SIGTERM')
  supervisor.kill('SIGTERM')
  expect(await once(supervisor, 'exit')).toEqual([0, null])
  expect(all.map(isRunning)).toEqual([false, false])
})

test('a supervisor that is killed takes everything with it', async () => {
  start(SERVER)
  await hears('ready')
  const all = await processes(1)
  supervisor.kill('SIGKILL')
  for (const pid of all) await gone(pid)
})

test('a service that never comes up ends the start with a sentence', async () => {
  start('process.exit(3)')
  expect(await once(supervisor, 'exit')).toEqual([1, null])
  expect(heard()).toContain('The shop process ended 3 times before it could serve (exit code 3).\n')
})

function start(program: string, { waits = true } = {}) {
  const file = path.join(folder, 'service.mjs')
  fs.writeFileSync(file, program)
  fs.writeFileSync(path.join(folder, 'supervisor.mjs'), SUPERVISOR)
  const ready = `http://127.0.0.1:${String(port)}/`
  const args = [file, String(port), path.join(folder, 'pids')]
  const services = [{ name: 'shop', args, ...(waits && { ready }) }]
  supervisor = spawn(process.execPath, [path.join(folder, 'supervisor.mjs'), JSON.stringify(services)])
  heard = hear(supervisor)
}

async function hears(word: string) {
  await vi.waitUntil(() => heard().includes(word), 20_000)
}

/** The numbers of the service and of the process below it, for each time it has started. */
async function processes(starts: number): Promise<number[]> {
  const file = path.join(folder, 'pids')
  const numbers = () =>
    fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split(/\s/).map(Number) : []
  await vi.waitUntil(() => numbers().length === starts * 2, 20_000)
  return numbers()
}

async function gone(pid: number | undefined) {
  await vi.waitUntil(() => pid !== undefined && !isRunning(pid), 20_000)
}
