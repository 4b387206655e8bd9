import path from 'node:path'

import { readWish, USAGE } from './account.ts'
import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { findGround } from './ground.ts'
import { ROOT } from './project.ts'

/** `npm run user`: makes or changes a staff account, in the same database and with the same secret as the portal. */

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const words = process.argv.slice(2)
    if (readWish(words) === 'help') {
      console.log(USAGE)
      return 0
    }
    const { childEnv } = await findGround()
    const args = [
      '--disable-warning=ExperimentalWarning',
      path.join(ROOT, 'scripts/set-account.ts'),
      ...words,
    ]
    return (await runChild({ args, env: childEnv, output: 'inherit', stopping })).code
  },
})
