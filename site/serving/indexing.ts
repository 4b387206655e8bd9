import { fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How soon one that ended is replaced, in milliseconds: the database may be gone for a while. */
const PAUSE = 5000

/** Keeps `site/indexer.ts` running as long as this process lives, whose end it notices by itself. */
export async function keepIndexing(): Promise<never> {
  for (;;) {
    const indexer = fork(path.resolve('site/indexer.ts'))
    indexer.unref()
    indexer.channel?.unref()
    const how = await new Promise<string>((resolve) => {
      indexer.once('exit', (code, signal) => {
        resolve(signal ?? `exit code ${String(code)}`)
      })
    })
    console.error(`The indexer of the search ended (${how}) and is started again.`)
    await sleep(PAUSE, undefined, { ref: false })
  }
}
