import path from 'node:path'

import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { findGround } from './ground.ts'
import { ROOT } from './project.ts'

const USAGE = `npm run search -- --rebuild

Writes the search index of this machine anew, from the same database as the portal. The portal may be running: readers
search meanwhile. The portal does this by itself where the index is missing, damaged or made with another dictionary.`

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const words = process.argv.slice(2)
    if (words.join(' ') !== '--rebuild') {
      console.log(USAGE)
      return words.join(' ') === '--help' ? 0 : 1
    }
    const { childEnv } = await findGround()
    const args = ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts/rebuild-index.ts')]
    return (await runChild({ args, env: childEnv, output: 'inherit', stopping })).code
  },
})
