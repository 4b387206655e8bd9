import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { withLeash } from '../leashing.mjs'
import { hear } from '../testing/processes.ts'

/** A process that serves while we measure. */
export interface Running {
  pid: number
  /** All it has said so far. */
  heard: () => string
  stop: () => Promise<void>
}

export interface Program {
  /** For our own Node: file and arguments. */
  args: readonly string[]
  env: NodeJS.ProcessEnv
  stopping: AbortSignal
}

/** How long a process may take to end in order, in milliseconds. */
const GRACE = 8_000

/** Starts a process that ends with us, however we end. */
export function start({ args, env, stopping }: Program): Running & { child: ChildProcess } {
  stopping.throwIfAborted()
  const leashed = withLeash({ env, stdio: ['ignore', 'pipe', 'pipe'] })
  const flags = [...leashed.flags, '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, ...args], {
    env: leashed.env,
    stdio: [...leashed.stdio, 'ipc'],
    detached: true, // Ctrl-C reaches it only through us
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${args.join(' ')} cannot be started`)
  const ended = once(child, 'exit')
  const stop = async () => {
    stopping.removeEventListener('abort', abort)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), GRACE)
    await ended
    clearTimeout(late)
  }
  const abort = () => void stop()
  stopping.addEventListener('abort', abort, { once: true })
  return { child, pid, heard: hear(child), stop }
}

interface Waiting {
  running: Running & { child: ChildProcess }
  /** Tries once; throws as long as it is too early. */
  answers: () => Promise<unknown>
  name: string
  /** Between tries, in milliseconds. */
  pause?: number
}

/** How long anything may take to serve, in milliseconds. */
const PATIENCE = 60_000

/** Waits until it serves. */
export async function untilReady({ running, answers, name, pause = 10 }: Waiting): Promise<void> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    try {
      await answers()
      return
    } catch (cause) {
      const { exitCode, signalCode } = running.child
      const isOver = exitCode !== null || signalCode !== null || performance.now() > deadline
      if (isOver) throw new Error(`${name} does not serve:\n${running.heard()}`, { cause })
    }
    await sleep(pause)
  }
}
