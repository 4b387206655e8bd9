import cluster, { type Worker } from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'

/** How soon one that ended is replaced; twice as late each time, up to the longest, if it does not last. */
const SHORTEST_PAUSE = 500
const LONGEST_PAUSE = 30_000
const STEADY_AFTER = 60_000

/** A little longer than a process itself takes to end (`stopping.ts`), in milliseconds. */
const PATIENCE = 7000

/**
 * Keeps so many copies of this program running, which share its port; resolves when all have ended after a SIGTERM.
 * When none could ever serve, there is no use in going on: that is for our caller to see.
 */
export async function keepWorkers(count: number, onFirstServing: () => void): Promise<void> {
  let isStopping = false
  let hasServed = false
  cluster.once('listening', () => {
    hasServed = true
    onFirstServing()
  })
  const stop = () => {
    isStopping = true
    for (const worker of workers()) end(worker)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  await Promise.all(Array.from({ length: count }, keepOne))

  async function keepOne(): Promise<void> {
    let pause = SHORTEST_PAUSE
    while (!isStopping) {
      const began = performance.now()
      const how = await lifeOf(cluster.fork())
      if (wasStopped()) return
      if (!hasServed) throw new Error(`A process ended before it could serve (${how}).`)
      pause = performance.now() - began > STEADY_AFTER ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
      console.error(`A process ended (${how}); another takes its place in ${String(pause)} ms.`)
      await sleep(pause)
    }
  }

  /** As a function: what a signal changes meanwhile is not seen by the compiler. */
  function wasStopped(): boolean {
    return isStopping
  }
}

function lifeOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.once('exit', (code: number, signal: string | null) => {
      resolve(signal ? `killed by ${signal}` : `exit code ${String(code)}`)
    })
  })
}

function workers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}

function end(worker: Worker): void {
  worker.process.kill('SIGTERM')
  setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE).unref()
}
