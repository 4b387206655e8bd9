import path from 'node:path'

import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { findGround } from './ground.ts'
import { ROOT } from './project.ts'
import { readWish, USAGE } from './privacy-wish.ts'

/** `npm run privacy`: takes away at once what is taken away daily, in the same database as the portal. */

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const words = process.argv.slice(2)
    if (readWish(words) === 'help') {
      console.log(USAGE)
      return 0
    }
    const { childEnv } = await findGround()
    const args = ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts/clean-up.ts'), ...words]
    return (await runChild({ args, env: childEnv, output: 'inherit', stopping })).code
  },
})
