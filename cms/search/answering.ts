import { z } from 'zod'

const envelope = z.object({ number: z.number(), message: z.unknown() })

/** In a program beside another process: tells that process, unasked, that something has changed. */
export function tellNews(): void {
  process.send?.({ news: true })
}

/** In a program beside another process: answers what that asks through `startCompanion`, and ends when it is gone. */
export function answerWith(work: (message: unknown) => unknown): void {
  process.on('message', (received) => {
    const { number, message } = envelope.parse(received)
    try {
      process.send?.({ number, result: work(message) })
    } catch (error) {
      process.send?.({ number, failed: error instanceof Error ? error.message : String(error) })
    }
  })
  // Whoever asks decides how long: it may still be answering its last readers.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
  process.once('disconnect', () => process.exit(0))
  if (!process.connected) process.exit(0) // it was gone before we listened
}
