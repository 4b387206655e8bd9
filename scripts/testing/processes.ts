import { type ChildProcess, execFile } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'

import { ROOT } from '../project.ts'

/** What the tests of processes share: they look at the process table as an administrator would. */

/** Everything that the process has said so far, on either channel. */
export function hear(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  return () => said
}

interface Run {
  args: readonly string[]
  env: Readonly<Record<string, string>>
}

/** Runs one of our scripts to its end, with no more environment than it is given and what makes it start sooner. */
export function runScript({
  args,
  env,
}: Run): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env
  return new Promise((resolve) => {
    const own = { PATH, HOME, NODE_COMPILE_CACHE, NODE_ENV: 'production' as const }
    const options = { cwd: ROOT, env: { ...own, ...env } }
    const all = ['--disable-warning=ExperimentalWarning', ...args]
    const child = execFile(process.execPath, all, options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr })
    })
  })
}

/** A process that nobody has collected yet is still in the table, but it runs no more. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return processTable().get(pid)?.state !== 'Z'
  } catch {
    return false
  }
}

/** The numbers of the processes that this one has started, oldest first. */
export function childrenOf(pid: number): number[] {
  return [...processTable()].filter(([, { parent }]) => parent === pid).map(([child]) => child)
}

/** Those, and all that they have started. */
export function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('the system gave no port')
  return address.port
}

/** Linux only; elsewhere the table is empty. */
function processTable(): Map<number, { state: string; parent: number }> {
  const table = new Map<number, { state: string; parent: number }>()
  if (!fs.existsSync('/proc/self/stat')) return table
  const numbers = fs.readdirSync('/proc').map(Number).filter(Boolean)
  for (const pid of numbers.toSorted((one, other) => one - other)) {
    const text = readOrNothing(`/proc/${String(pid)}/stat`)
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    if (state && parent) table.set(pid, { state, parent: Number(parent) })
  }
  return table
}

/** A process may end between our look at the folder and at its file. */
function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
