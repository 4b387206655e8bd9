// What `npm run search -- --rebuild` runs once the settings are complete.
import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { openDatabase } from './opening.ts'

/** How often progress is told, in milliseconds. */
const TELLING = 2000

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const payload = await openDatabase()
    const { rebuildIndex } = await import('#cms/search')
    const began = performance.now()
    let told = began
    const count = await rebuildIndex(payload, {
      stopping,
      onProgress: (done, all) => {
        const now = performance.now()
        if (now - told < TELLING) return
        told = now
        console.log(`${String(done)} of ${String(all)} articles (${inWords(now - began)}) …`)
      },
    })
    console.log(`The index holds ${String(count)} articles (${inWords(performance.now() - began)}).`)
    return 0
  },
})
process.exit() // the database would keep us waiting for ever
