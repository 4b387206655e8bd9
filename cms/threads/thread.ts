import path from 'node:path'

import { z } from 'zod'

/** An import of it would be seen by a bundler, which looks for the file beside this one and fails. */
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** A thread that answers one message after the other. */
export interface Thread {
  /** @throws what the thread threw, or that it has ended. */
  ask: (message: object) => Promise<unknown>
  /** How many messages wait for their answers. */
  waiting: () => number
  end: () => Promise<void>
}

const news = z.object({ news: z.literal(true) })
const answer = z.object({ number: z.number(), result: z.unknown().optional(), failed: z.string().optional() })

interface Waiting {
  resolve: (result: unknown) => void
  reject: (reason: Error) => void
}

/** What a thread may take, in megabytes: left alone, V8 gathers much that is soon gone. */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

interface Wish {
  /** What the log calls it. */
  name: string
  onEnd: () => void
  onNews?: () => void
}

/**
 * Starts a thread from its source, a path from the root: bundles hold no file of their own for one. There it answers
 * through `answerWith`.
 */
export function startThread(file: string, { name, onEnd, onNews }: Wish): Thread {
  const worker = new Worker(path.resolve(file), { resourceLimits: MEMORY })
  worker.unref() // nobody waits for it at the end of a process
  const waiting = new Map<number, Waiting>()
  let asked = 0
  worker.on('message', (message) => {
    if (news.safeParse(message).success) {
      onNews?.()
      return
    }
    const { number, result, failed } = answer.parse(message)
    const who = waiting.get(number)
    waiting.delete(number)
    if (failed === undefined) who?.resolve(result)
    else who?.reject(new Error(failed))
  })
  worker.on('error', (error) => {
    console.error(`The ${name} broke.`, error)
  })
  worker.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The ${name} has ended`))
    waiting.clear()
    onEnd()
  })
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ number: asked, message })
      }),
    waiting: () => waiting.size,
    end: async () => {
      await worker.terminate()
    },
  }
}
