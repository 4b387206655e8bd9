import { parentPort } from 'node:worker_threads'

import { z } from 'zod'

const envelope = z.object({ number: z.number(), message: z.unknown() })

/** In a thread: tells its process, unasked, that something has changed. */
export function tellNews(): void {
  parentPort?.postMessage({ news: true })
}

/** In a thread: answers what its process asks through `startThread`, one message after the other. */
export function answerWith(work: (message: unknown) => unknown): void {
  let last = Promise.resolve()
  parentPort?.on('message', (received) => {
    last = last.then(() => answer(received, work))
  })
}

async function answer(received: unknown, work: (message: unknown) => unknown): Promise<void> {
  const { number, message } = envelope.parse(received)
  try {
    parentPort?.postMessage({ number, result: await work(message) })
  } catch (error) {
    parentPort?.postMessage({ number, failed: error instanceof Error ? error.message : String(error) })
  }
}
