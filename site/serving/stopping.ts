import type { Server } from 'node:http'

/** How long open requests may take at the end, in milliseconds. */
const DRAIN = 5000

/** How soon a connection that has been answered is let go. */
const LOOK_AGAIN = 50

/** Takes no more visitors at the first SIGTERM, and ends when the last one has been answered. */
export function stopInOrder(server: Server): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      setInterval(() => {
        server.closeIdleConnections()
      }, LOOK_AGAIN)
      setTimeout(() => process.exit(0), DRAIN)
    })
  }
}
