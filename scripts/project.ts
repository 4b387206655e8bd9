import fs from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

/** The folder of the project: where the commands run, and what their paths begin from. */
export const ROOT = path.resolve(import.meta.dirname, '..')

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/** The JavaScript behind a package's command, so that it runs on our Node and not on whichever its first line finds. */
export function toolFile(tool: { package: string; bin: string }): string {
  const folder = path.join(ROOT, 'node_modules', tool.package)
  const { bin } = Manifest.parse(JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')))
  const file = typeof bin === 'string' ? bin : bin[tool.bin]
  if (file === undefined) throw new Error(`The package ${tool.package} has no command ${tool.bin}.`)
  return path.join(folder, file)
}

/**
 * The public portal as a program of Node. A process that serves makes much that is soon gone: left alone, V8 lets it
 * gather to 700 MB on a machine with plenty; with a small nursery and a bound it stays under 400, and is no slower.
 */
export const SITE = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=16',
  '--max-old-space-size=256',
  'site/server.ts',
] as const

export const NEXT = toolFile({ package: 'next', bin: 'next' })
export const ASTRO = toolFile({ package: 'astro', bin: 'astro' })
