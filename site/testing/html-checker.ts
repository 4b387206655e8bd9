import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { JAVA } from '../../scripts/java.ts'

/** What the checker says of one place of a page. */
export interface Complaint {
  /** `error`, `info`, or `info/warning`. */
  level: string
  message: string
  /** The markup that it is about. */
  extract: string
}

/** Tells what is wrong with each page; the pages are HTML by their addresses. */
export type HtmlChecker = (pages: ReadonlyMap<string, string>) => Map<string, Complaint[]>

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
})

const require = createRequire(import.meta.url)

/** Of Java; the checker is built for it. */
const OLDEST = 11

/** More than all pages have ever made it say, in bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024

/**
 * The Nu Html Checker, which the W3C runs at validator.w3.org/nu. It needs Java. Where there is none its tests say
 * so and are skipped; with `REQUIRE_ALL=1` they fail.
 */
export function htmlChecker(): HtmlChecker | undefined {
  if (javaVersion() >= OLDEST) return check
  const missing = `There is no Java ${String(OLDEST)} or newer here: the Nu Html Checker`
  if (process.env.REQUIRE_ALL === '1') throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands it.`)
  console.warn(`${missing} is skipped.`)
  return undefined
}

/** "17.0.15" is 17; the old ones say "1.8.0"; 0 is none. */
function javaVersion(): number {
  const { error, stderr } = spawnSync(JAVA, ['-version'], { encoding: 'utf8' })
  return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)
}

/** All pages in one run: the machine under it takes longer to start than to read them. */
function check(pages: ReadonlyMap<string, string>): Map<string, Complaint[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-html-'))
  const files = Array.from(pages.values(), (html, place) => {
    const file = path.join(folder, `${String(place)}.html`)
    writeFileSync(file, html)
    return file
  })
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar')
  const options = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always']
  const said = execFileSync(JAVA, [...options, ...files], { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
  rmSync(folder, { recursive: true })

  const found = new Map<string, Complaint[]>(Array.from(pages.keys(), (address) => [address, []]))
  const addresses = [...pages.keys()]
  for (const { type, subType, url, message, extract = '' } of Report.parse(JSON.parse(said)).messages) {
    const address = addresses[Number(/(\d+)\.html$/.exec(url ?? '')?.[1])]
    if (address === undefined) throw new Error(`The checker failed: ${message}`)
    found.get(address)?.push({ level: subType ? `${type}/${subType}` : type, message, extract })
  }
  return found
}
