import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { installWhenStale } from './install.mjs'
import { withLeash } from './leashing.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const COMMANDS = new Map([
  ['start', 'builds what is stale, prepares the database and serves the portal and its staff side'],
  ['dev', 'serves both sides with hot reload'],
  ['build', 'builds what is stale'],
  ['check', 'formatting, lint, types and dead code'],
  ['test', 'the whole test suite, or the lanes named: check unit build integration mongo browser'],
  ['test-mongo', 'the integration suite on MongoDB'],
  ['bench', 'measures the portal beside an nginx that serves the same bytes'],
  ['user', 'makes or changes a staff account'],
  ['privacy', 'takes away what has been kept long enough, or tells how much that would be'],
  ['search', 'writes the search index anew'],
  ['screenshots', 'takes pictures of the demonstration portal on three widths, light and dark'],
  ['guide-pictures', 'takes the pictures of the guide for moderators anew'],
  ['generate', 'writes the files that are derived from the CMS configuration'],
  ['migration', 'writes the migration that the CMS configuration has come to need'],
])

/** A portal that counts its users at a stranger's would be a poor host. */
const NO_TELEMETRY = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
}

const ORPHAN_WATCH_MS = 250

const SIGNAL_NUMBERS = new Map([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGKILL', 9],
  ['SIGTERM', 15],
])

/**
 * Installs what is missing, then runs one command on the project's own Node and ends as it ends.
 *
 * @param {string[]} words the command's name and its arguments
 */
export async function launch([name = '--help', ...args]) {
  const script = path.join(ROOT, 'scripts', `${name}.ts`)
  if (!COMMANDS.has(name) || !fs.existsSync(script)) {
    const asked = name === '--help' || name === '-h'
    console.log(
      asked ? 'npm run <command>, where the command is one of' : `There is no command "${name}". There are`,
    )
    for (const [command, does] of COMMANDS) console.log(`  ${command.padEnd(12)}${does}`)
    process.exitCode = asked ? 0 : 1
    return
  }
  Object.assign(process.env, NO_TELEMETRY)
  process.exitCode = (await installWhenStale(ROOT)) ? await run(script, args) : 1
}

/**
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function run(script, args) {
  const node = projectNode()
  if (!node) {
    console.error(
      `Node 24 did not come with the packages (npm's ignore-scripts?) and Node ${process.versions.node} is too old: 22.18 is the least.`,
    )
    return 1
  }
  const bin = path.join(ROOT, 'node_modules', '.bin')
  const leashed = withLeash({ env: process.env, stdio: ['inherit', 'inherit', 'inherit'] })
  // Node's own --env-file-if-exists says a line on every run without the file.
  const settings = fs.existsSync(path.join(ROOT, '.env')) ? ['--env-file=.env'] : []
  const flags = [...settings, '--disable-warning=ExperimentalWarning', ...leashed.flags]
  const child = spawn(node, [...flags, script, ...args], {
    cwd: ROOT,
    env: { ...leashed.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
    stdio: leashed.stdio,
  })
  forwardSignals(child)
  return await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${node} cannot be run: ${error.message}.`)
      resolve(1)
    })
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (SIGNAL_NUMBERS.get(signal ?? '') ?? 0))
    })
  })
}

/** The package `node` has no build for every platform, and its build does not run on all it is installed on (musl). */
function projectNode() {
  const own = path.join(ROOT, 'node_modules', '.bin', 'node')
  if (spawnSync(own, ['--version']).status === 0) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined
}

/**
 * Ctrl-C reaches the whole group, so a command may hear it twice: commands count a second signal as the first.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  if (process.env.npm_lifecycle_event === undefined) return
  // npm may die without a word to us (SIGKILL), or its shell may keep the signal to itself: then the command would
  // live on with nobody to stop it.
  const began = ancestry()
  const watch = setInterval(() => {
    if (ancestry() === began) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, ORPHAN_WATCH_MS)
  watch.unref()
}

/** Our parent is npm, or the shell that npm runs scripts in; then npm is the one before. */
function ancestry() {
  const parent = process.ppid
  const folder = `/proc/${String(parent)}`
  try {
    const isShell = fs.readFileSync(`${folder}/cmdline`, 'utf8').startsWith('sh\0-c\0')
    const stat = fs.readFileSync(`${folder}/stat`, 'utf8')
    const grandparent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? ''
    return isShell ? `${String(parent)} of ${grandparent}` : String(parent)
  } catch {
    return String(parent) // no /proc here: the parent must do
  }
}
