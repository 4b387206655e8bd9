// What `npm run dev` runs beside its two sides: without site/server.ts nobody else keeps the search index.
import { runCommand } from './command.ts'

await runCommand({
  stoppedCode: 0,
  run: async (stopping) => {
    const { keepIndex } = await import('#cms/search')
    await keepIndex(stopping)
    return 0
  },
})
process.exit() // the database would keep us waiting for ever
