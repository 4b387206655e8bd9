import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { toolFile } from './project.ts'

/** `astro check` comes before what needs the types that it writes. */
const CHECKS = [
  {
    name: 'formatting',
    tool: { package: 'prettier', bin: 'prettier' },
    args: ['--check', '--log-level=warn', '.'],
  },
  { name: 'types', tool: { package: 'astro', bin: 'astro' }, args: ['check'] },
  { name: 'lint', tool: { package: 'eslint', bin: 'eslint' }, args: ['--max-warnings=0', '.'] },
  { name: 'dead code', tool: { package: 'knip', bin: 'knip' }, args: [] },
] as const

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const failed: string[] = []
    for (const { name, tool, args } of CHECKS) {
      const began = performance.now()
      const exit = await runChild({ args: [toolFile(tool), ...args], output: 'inherit', stopping })
      stopping.throwIfAborted()
      if (exit.code !== 0) failed.push(name)
      console.log(`${exit.code === 0 ? '✓' : '✗'} ${name} (${inWords(performance.now() - began)})`)
    }
    if (failed.length > 0) console.error(`To put right: ${failed.join(', ')}.`)
    return failed.length > 0 ? 1 : 0
  },
})
