import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { ASTRO, toolFile } from './project.ts'

interface Check {
  name: string
  args: readonly string[]
}

/** What lint and the check of types need: Astro writes it. */
const TYPES_OF_THE_SITE: Check = { name: 'types of the site', args: [ASTRO, 'sync'] }

/** Side by side: the first two take as long as all the others, and none keeps more than one processor busy. */
const CHECKS: readonly Check[] = [
  { name: 'lint', args: [toolFile({ package: 'eslint', bin: 'eslint' }), '--max-warnings=0', '.'] },
  { name: 'types', args: [ASTRO, 'check', '--noSync'] },
  {
    name: 'formatting',
    args: [toolFile({ package: 'prettier', bin: 'prettier' }), '--check', '--log-level=warn', '.'],
  },
  { name: 'dead code', args: [toolFile({ package: 'knip', bin: 'knip' })] },
]

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const failuresOf = async (check: Check) => ((await holds(check, stopping)) ? [] : [check.name])
    const before = await failuresOf(TYPES_OF_THE_SITE)
    const failed = before.length > 0 ? before : (await Promise.all(CHECKS.map(failuresOf))).flat()
    if (failed.length > 0) console.error(`To put right: ${failed.join(', ')}.`)
    return failed.length > 0 ? 1 : 0
  },
})

/** Says what the check says when it has ended, so that two never speak at once. */
async function holds({ name, args }: Check, stopping: AbortSignal): Promise<boolean> {
  const said: string[] = []
  const began = performance.now()
  const { code } = await runChild({ args, output: (line) => said.push(line), stopping })
  stopping.throwIfAborted()
  if (code !== 0) console.error(said.join('\n'))
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${inWords(performance.now() - began)})`)
  return code === 0
}
