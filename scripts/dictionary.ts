import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { findDictionary, type Wish } from '#cms/finnish'

import { inWords } from './duration.mjs'

/** Debian's package of Voikko's Finnish dictionary. */
const PACKAGE = 'voikko-fi'

/** How long fetching may keep a start waiting, in milliseconds. */
const PATIENCE = 60_000

/** After a try that failed, the next one is left to a start so much later, in milliseconds. */
const NEXT_TRY = 24 * 60 * 60 * 1000

interface Means {
  isRoot: boolean
  stopping: AbortSignal
  say: (line: string) => void
}

/**
 * Sees to it that Finnish words can be read in all their forms: where the dictionary is missing, the system's package
 * tool is asked for it, as far as that takes no more rights than we have. Never throws: without it, stems serve.
 */
export async function seeToDictionary(wish: Wish, { isRoot, stopping, say }: Means): Promise<void> {
  if (wish.voikkoDictionary !== undefined || findDictionary(wish) !== undefined) return
  const folder = path.join(wish.dataDir, 'voikko')
  const note = path.join(folder, 'tried')
  if (isNew(note)) return
  say('Fetching the dictionary of Finnish words …')
  const began = performance.now()
  fs.mkdirSync(folder, { recursive: true })
  const run = (program: string, ...args: string[]) => runFor(PATIENCE, { program, args, folder, stopping })
  if (isRoot) await run('apt-get', 'install', '-y', '--no-install-recommends', PACKAGE)
  else if (await run('apt-get', 'download', PACKAGE)) await unpack(folder, run)
  if (findDictionary(wish) !== undefined) {
    fs.rmSync(note, { force: true })
    say(`The dictionary is there (${inWords(performance.now() - began)}).`)
    return
  }
  fs.writeFileSync(note, '')
  say(
    `It could not be fetched, so the search finds fewer forms of Finnish words. Debian: apt-get install ${PACKAGE}; macOS: brew install libvoikko; else set VOIKKO_DICTIONARY.`,
  )
}

async function unpack(folder: string, run: (program: string, ...args: string[]) => Promise<boolean>) {
  for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.deb'))) {
    await run('dpkg-deb', '-x', name, '.')
    fs.rmSync(path.join(folder, name), { force: true })
  }
}

function isNew(note: string): boolean {
  const made = fs.statSync(note, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made < NEXT_TRY
}

interface Order {
  program: string
  args: readonly string[]
  folder: string
  stopping: AbortSignal
}

/** Whether it has ended well in time. A program that is not there has not. */
function runFor(time: number, { program, args, folder, stopping }: Order): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      signal: AbortSignal.any([stopping, AbortSignal.timeout(time)]),
    })
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      resolve(code === 0)
    })
  })
}
