import { z } from 'zod'

const envelope = z.object({ number: z.number(), message: z.unknown() })

/** In a companion: tells its process, unasked, that something has changed. */
export function tellNews(): void {
  process.send?.({ news: true })
}

/** In a companion: answers what its process asks, one message after the other, and ends when that is gone. */
export function answerWith(work: (message: unknown) => unknown): void {
  let last = Promise.resolve()
  process.on('message', (received) => {
    last = last.then(() => answer(received, work))
  })
  // Whoever asks decides how long: it may still be answering its last readers.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
  process.once('disconnect', () => process.exit(0))
  if (!process.connected) process.exit(0) // it was gone before we listened
}

async function answer(received: unknown, work: (message: unknown) => unknown): Promise<void> {
  const { number, message } = envelope.parse(received)
  try {
    process.send?.({ number, result: await work(message) })
  } catch (error) {
    process.send?.({ number, failed: error instanceof Error ? error.message : String(error) })
  }
}
