import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { keepPromises, PROMISES } from './mongo/promises.ts'
import { startMongo } from './mongo/server.ts'
import { toolFile } from './project.ts'

/** `npm run test:mongo`: the integration suite on MongoDB, or on the nearest thing to it that can be had here. */

/**
 * Tests that ask nothing of the database which they do not ask of the other: what pages, feeds and pictures are made of,
 * which files are taken in, who may send what, how processes end and begin again, databases that cannot be opened, and
 * what a browser makes of hostile texts (that they are stored as they are is asked of both, in `cms/comments`).
 */
const SAME_ON_BOTH = [
  'cms/companions/companion.int.test.ts',
  'cms/media/{files,guard,staff-route}.int.test.ts',
  'scripts/opening.int.test.ts',
  'scripts/supervisor.int.test.ts',
  'site/comments/hostile.int.test.ts',
  'site/faults/{bad,slow}-senders.int.test.ts',
  'site/faults/{clock,flood}.int.test.ts',
  'site/feeds/validity.int.test.ts',
  'site/mail/barriers.int.test.ts',
  'site/markup.int.test.ts',
  'site/media/serve.int.test.ts',
  'site/search/customers.int.test.ts',
  'site/seo/every-page.int.test.ts',
  'site/serving/{behind-nginx,workers}.int.test.ts',
  'site/share-pictures/share-pictures.int.test.ts',
  'site/styles/accent.int.test.ts',
  'site/weight.int.test.ts',
]

/** What test runners agreed to mean "skipped" (EX_TEMPFAIL). */
const SKIPPED = 75
const SUITE = [toolFile({ package: 'vitest', bin: 'vitest' }), 'run', '--project', 'integration'] as const

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const server = await startMongo(stopping)
    if ('missing' in server) return skip(server.missing)
    try {
      stopping.throwIfAborted()
      console.log(`Testing on ${server.name}.`)
      await keepPromises(server.url)
      for (const promise of Object.keys(PROMISES)) console.log(`  ✓ ${promise}`)
      const env = { ...process.env, DATABASE_URL: server.url }
      const words = process.argv.slice(2)
      const areNamed = words.some((word) => !word.startsWith('-'))
      const leftOut = areNamed ? [] : SAME_ON_BOTH.map((files) => `--exclude=${files}`)
      const args = [...SUITE, ...words, ...leftOut]
      return (await runChild({ args, env, output: 'inherit', stopping })).code
    } finally {
      await server.stop()
    }
  },
})

function skip(missing: string): number {
  const isRequired = process.env.REQUIRE_ALL === '1'
  console.error(`test:mongo ${isRequired ? 'failed' : 'was skipped'}: ${missing}.`)
  return isRequired ? 1 : SKIPPED
}
