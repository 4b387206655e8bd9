import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { z } from 'zod'

/**
 * A program beside this process that answers one message after the other. A process and no thread: what it needs of
 * memory is given back whole when it ends, and its breaking down breaks nothing else.
 */
export interface Companion {
  /** @throws what the program threw, or that it has ended. */
  ask: (message: object) => Promise<unknown>
  /** How many messages wait for their answers. */
  waiting: () => number
  /** Resolves when it has ended: when it has finished what it was at, or had two seconds for it. */
  end: () => Promise<void>
}

const news = z.object({ news: z.literal(true) })
const answer = z.object({ number: z.number(), result: z.unknown().optional(), failed: z.string().optional() })

interface Waiting {
  resolve: (result: unknown) => void
  reject: (reason: Error) => void
}

/** Left alone, V8 gathers much that is soon gone. In megabytes. */
const MEMORY = ['--max-semi-space-size=8', '--max-old-space-size=192']

/** How long one that is to end may finish what it is at, in milliseconds. */
const GRACE = 2000

interface Wish {
  /** What the log calls it. */
  name: string
  /** Called once, as soon as nothing can be asked any more: when it is told to end, or has ended by itself. */
  onEnd: () => void
  onNews?: () => void
}

/**
 * Starts a program from its source, a path from the root: bundles hold no file of their own for one. There it answers
 * through `answerWith`.
 */
export function startCompanion(file: string, { name, onEnd, onNews }: Wish): Companion {
  const child = fork(path.resolve(file), {
    execArgv: ['--disable-warning=ExperimentalWarning', ...MEMORY],
    serialization: 'advanced', // as between threads: undefined stays undefined
  })
  child.unref() // nobody waits for it at the end of a process, but whoever waits for an answer
  child.channel?.unref()
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let hasEnded = false
  let isOver = false

  function over(): void {
    if (isOver) return
    isOver = true
    onEnd()
  }

  function settle(number: number): Waiting | undefined {
    const who = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) child.channel?.unref()
    return who
  }

  child.on('message', (message) => {
    if (news.safeParse(message).success) {
      onNews?.()
      return
    }
    const { number, result, failed } = answer.parse(message)
    const who = settle(number)
    if (failed === undefined) who?.resolve(result)
    else who?.reject(new Error(failed))
  })
  child.on('error', (error) => {
    console.error(`The ${name} broke.`, error)
  })
  child.once('exit', (code, signal) => {
    hasEnded = true
    if (code !== 0) console.error(`The ${name} ended (${signal ?? `exit code ${String(code)}`}).`)
    for (const { reject } of waiting.values()) reject(new Error(`The ${name} has ended`))
    waiting.clear()
    over()
  })
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        asked += 1
        const number = asked
        waiting.set(number, { resolve, reject })
        child.channel?.ref()
        child.send({ number, message }, (error) => {
          if (error) settle(number)?.reject(error)
        })
      }),
    waiting: () => waiting.size,
    end: async () => {
      over() // first: whoever asks from now on needs another
      if (hasEnded) return
      const gone = once(child, 'exit')
      child.ref()
      if (child.connected) child.disconnect()
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE)
      await gone
      clearTimeout(late)
    },
  }
}
