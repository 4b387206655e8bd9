import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long open requests may take at the end, in milliseconds. */
const DRAIN = 5000

/** How long may be taken to put away what is in memory, after the last answer. With the above less than `workers.ts` waits. */
const PUTTING_AWAY = 1500

/** How soon a connection that has been answered is let go. */
const LOOK_AGAIN = 50

/**
 * Takes no more visitors at the first SIGTERM, and ends when the last one has been answered.
 *
 * @param putAway What is left to do after that.
 */
export function stopInOrder(server: Server, putAway: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(end)
      setInterval(() => {
        server.closeIdleConnections()
      }, LOOK_AGAIN)
      setTimeout(end, DRAIN)
    })
  }

  function end(): void {
    void Promise.race([putAway(), sleep(PUTTING_AWAY)]).finally(() => process.exit(0))
  }
}
