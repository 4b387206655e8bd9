import { runCommand } from './command.ts'
import { buildWhatIsStale } from './sides.ts'

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    await buildWhatIsStale(stopping)
    console.log('Both sides are built.')
    return 0
  },
})
