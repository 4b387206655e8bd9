import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { type Browser, chromium } from 'playwright-core'

/** What Chromium needs in a container, and what keeps it from calling its makers. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const IN_APPLICATIONS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** How long fetching a browser may take, in milliseconds, where the machine has none. */
const FETCH = 180_000

/**
 * The browser of this machine, else one that playwright fetches. Where there is none the tests say so and
 * are skipped; with `REQUIRE_ALL=1` they fail.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = installed() ?? fetched()
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: QUIET })
  const missing = 'There is no Chromium or Chrome here and none could be fetched: the browser tests'
  if (process.env.REQUIRE_ALL === '1')
    throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands them.`)
  console.warn(`${missing} are skipped.`)
  return undefined
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const places = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  return [...places, IN_APPLICATIONS].find((place) => fs.existsSync(place))
}

function fetched(): string | undefined {
  const place = chromium.executablePath()
  if (fs.existsSync(place)) return place
  const tool = path.resolve('node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [tool, 'install', 'chromium'], { timeout: FETCH, stdio: 'ignore' })
  return fs.existsSync(place) ? place : undefined
}
