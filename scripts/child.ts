import { spawn } from 'node:child_process'
import readline from 'node:readline'
import type { Readable } from 'node:stream'

import { withLeash } from './leashing.mjs'

/** How long a process may take to end in order. */
const GRACE_MS = 10_000

export type ChildEnv = NodeJS.ProcessEnv

interface Order {
  /** For our own Node: flags, file, arguments. */
  args: readonly string[]
  env?: ChildEnv
  /** Where its words go: to our own output, into an open file, or line by line to a function. */
  output: 'inherit' | number | ((line: string) => void)
  stopping: AbortSignal
}

/** How a process ended: by itself, or by a signal. */
export interface Exit {
  code: number
  how: string
}

/**
 * Runs our own Node until it ends, or until `stopping`. The child leads a group of its own, so that Ctrl-C reaches it
 * only through us, and what it has started ends with it; on its leash it cannot outlive us either.
 */
export async function runChild({ args, env = process.env, output, stopping }: Order): Promise<Exit> {
  if (stopping.aborted) return { code: 1, how: 'before it began' }
  const words = typeof output === 'function' ? 'pipe' : output
  const leashed = withLeash({ env, stdio: ['ignore', words, words] })
  const child = spawn(process.execPath, [...leashed.flags, ...args], {
    env: leashed.env,
    stdio: leashed.stdio,
    detached: process.platform !== 'win32',
  })
  if (typeof output === 'function') {
    eachLine(child.stdout, output)
    eachLine(child.stderr, output)
  }
  const kill = () => {
    killGroup(child.pid)
  }
  let lastResort: NodeJS.Timeout | undefined
  const stop = () => {
    child.kill('SIGTERM')
    lastResort = setTimeout(kill, GRACE_MS)
  }
  stopping.addEventListener('abort', stop, { once: true })
  child.once('exit', kill)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => {
        resolve({ code: code ?? 1, how: signal ? `killed by ${signal}` : `exit code ${String(code)}` })
      })
    })
  } finally {
    clearTimeout(lastResort)
    stopping.removeEventListener('abort', stop)
  }
}

function eachLine(stream: Readable | null, hear: (line: string) => void) {
  if (stream) readline.createInterface({ input: stream, crlfDelay: Infinity }).on('line', hear)
}

function killGroup(leader: number | undefined) {
  if (leader === undefined) return
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
