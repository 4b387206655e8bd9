import { parentPort } from 'node:worker_threads'

import { z } from 'zod'

const envelope = z.object({ number: z.number(), message: z.unknown() })

/** In a thread: tells its process, unasked, that something has changed. */
export function tellNews(): void {
  parentPort?.postMessage({ news: true })
}

/** In a thread: answers what its process asks through `startThread`. */
export function answerWith(work: (message: unknown) => unknown): void {
  parentPort?.on('message', (received) => {
    const { number, message } = envelope.parse(received)
    try {
      parentPort?.postMessage({ number, result: work(message) })
    } catch (error) {
      parentPort?.postMessage({ number, failed: error instanceof Error ? error.message : String(error) })
    }
  })
}
