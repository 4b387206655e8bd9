import fs from 'node:fs'
import path from 'node:path'

import { runChild } from './child.ts'
import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { ROOT, toolFile } from './project.ts'
import { Refusal } from './refusal.ts'
import { failuresIn, lastLine, type Tally, tallyOf } from './tally.ts'

/** `npm test`: every lane, or those named, one after the other; a failure stops none. */

const VITEST = [toolFile({ package: 'vitest', bin: 'vitest' }), 'run', '--project'] as const
const TYPESCRIPT = '--disable-warning=ExperimentalWarning'

/** In this order, because what fails fastest should be read first and the browser needs the build. */
const LANES = [
  { name: 'check', args: [TYPESCRIPT, 'scripts/check.ts'], reports: false },
  { name: 'unit', args: [...VITEST, 'unit'], reports: true },
  { name: 'build', args: [TYPESCRIPT, 'scripts/build.ts'], reports: false },
  { name: 'integration', args: [...VITEST, 'integration'], reports: true },
  { name: 'mongo', args: [TYPESCRIPT, 'scripts/test-mongo.ts'], reports: true },
  { name: 'browser', args: [...VITEST, 'e2e'], reports: true },
] as const

/** Dozens of processes load the same sources, and most of that is compiling: they share what came of it. */
const COMPILED = { NODE_COMPILE_CACHE: path.join(ROOT, '.cache', 'compiled') }

type Lane = (typeof LANES)[number]
interface Result {
  name: string
  tally: Tally
  took: string
  failures: string[]
}

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const results: Result[] = []
    for (const lane of lanesNamed(process.argv.slice(2))) results.push(await runLane(lane, stopping))
    console.log(`\n${results.map(row).join('\n')}\n`)
    for (const { name, failures } of results)
      for (const failure of failures) console.log(`${name}: ${failure}`)
    console.log(lastLine(results.map(({ tally }) => tally)))
    return results.some(({ tally }) => tally.failed > 0) ? 1 : 0
  },
})

function lanesNamed(names: readonly string[]): readonly Lane[] {
  const unknown = names.find((name) => !LANES.some((lane) => lane.name === name))
  if (unknown !== undefined) {
    const known = LANES.map(({ name }) => name).join(', ')
    throw new Refusal(`There is no lane "${unknown}"; there are ${known}.`)
  }
  return LANES.filter(({ name }) => names.length === 0 || names.includes(name))
}

async function runLane(lane: Lane, stopping: AbortSignal): Promise<Result> {
  console.log(`\n── ${lane.name} ${'─'.repeat(60 - lane.name.length)}`)
  const report = path.join(ROOT, '.cache', `tests-${lane.name}.json`)
  // The report of an earlier run would speak for a lane that never came to write its own.
  fs.rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = lane.reports ? [...lane.args, ...reporters] : lane.args
  const began = performance.now()
  const exit = await runChild({ args, env: { ...process.env, ...COMPILED }, output: 'inherit', stopping })
  stopping.throwIfAborted()
  const took = inWords(performance.now() - began)
  console.log(`${lane.name} took ${took}.`)
  const written = readReport(report)
  const tally = tallyOf({ code: exit.code, report: written }, process.env.REQUIRE_ALL === '1')
  return { name: lane.name, tally, took, failures: tally.failed > 0 ? failuresIn(written, ROOT) : [] }
}

function readReport(file: string): unknown {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined
}

function row({ name, tally, took }: Result): string {
  const result = tally.failed > 0 ? 'failed' : tally.skipped > 0 && tally.passed === 0 ? 'skipped' : 'passed'
  return `${name.padEnd(13)}${result.padEnd(9)}${took.padStart(12)}   ${lastLine([tally])}`
}
