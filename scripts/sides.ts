import fs from 'node:fs'
import path from 'node:path'

import { runChild } from './child.ts'
import { inWords } from './duration.mjs'
import { waitForLock } from './lock.mjs'
import { ASTRO, NEXT, ROOT } from './project.ts'
import { Refusal } from './refusal.ts'
import { fingerprint, type Inputs } from './staleness.ts'

interface Side {
  name: string
  does: string
  args: readonly string[]
  inputs: Inputs
  /** The folder that the build makes. What it was made from is noted there, and goes when the folder goes. */
  output: string
}

const SHARED = ['tsconfig.json', 'package.json', 'package-lock.json']

const SIDES: readonly Side[] = [
  {
    name: 'cms',
    does: 'the staff side',
    args: [NEXT, 'build', 'cms'],
    inputs: { from: ['cms', ...SHARED], but: [] },
    output: 'cms/.next',
  },
  {
    name: 'site',
    does: 'the public portal',
    args: [ASTRO, 'build'],
    inputs: { from: ['site', 'cms', 'content', 'astro.config.mjs', ...SHARED], but: ['cms/app'] },
    output: 'dist',
  },
]

const LINES_TO_SHOW = 40

/** Builds the sides whose sources have changed since, one after the other: together they would need 3 GB. */
export async function buildWhatIsStale(stopping: AbortSignal): Promise<void> {
  if (SIDES.every(isFresh)) return
  fs.mkdirSync(path.join(ROOT, '.cache'), { recursive: true })
  const release = await waitForLock({
    file: path.join(ROOT, '.cache', 'build.lock'),
    onWait: () => {
      console.log('Another command is building; waiting for it.')
    },
    stopping,
  })
  try {
    for (const side of SIDES) if (!isFresh(side)) await build(side, stopping)
  } finally {
    release()
  }
}

async function build(side: Side, stopping: AbortSignal): Promise<void> {
  console.log(`Building ${side.does} …`)
  const began = performance.now()
  // Read before the build: what changes during it is stale afterwards. A build cut in half has no note.
  const madeFrom = fingerprint(ROOT, side.inputs)
  fs.rmSync(note(side), { force: true })
  const log = path.join(ROOT, '.cache', `build-${side.name}.log`)
  const file = fs.openSync(log, 'w')
  const env = { ...process.env, NODE_ENV: 'production' as const }
  const exit = await runChild({ args: side.args, env, output: file, stopping })
  fs.closeSync(file)
  stopping.throwIfAborted()
  const took = inWords(performance.now() - began)
  if (exit.code !== 0) {
    console.error(fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES_TO_SHOW).join('\n'))
    throw new Refusal(
      `Building ${side.does} failed after ${took}; all it said is in ${path.relative(ROOT, log)}.`,
    )
  }
  fs.writeFileSync(note(side), madeFrom)
  console.log(`Built ${side.does} (${took}).`)
}

function isFresh(side: Side): boolean {
  return fs.existsSync(note(side)) && fs.readFileSync(note(side), 'utf8') === fingerprint(ROOT, side.inputs)
}

function note(side: Side): string {
  return path.join(ROOT, side.output, '.made-from')
}
