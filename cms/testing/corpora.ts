import fs from 'node:fs'
import path from 'node:path'

/**
 * The text of a corpus that lies beside this repository, for it is not ours to publish. Where it is missing that is
 * said, and `REQUIRE_ALL=1` demands it.
 */
export function corpus(name: string): string | undefined {
  const file = path.resolve('../shared/corpora', name)
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
  const missing = `The corpus ${name} is not beside this repository: its tests`
  if (process.env.REQUIRE_ALL === '1')
    throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands them.`)
  console.warn(`${missing} are skipped.`)
  return undefined
}
