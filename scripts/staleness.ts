import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** A part of the project that is built from files. */
export interface Inputs {
  /** Folders and files, from the root. What does not exist counts as empty. */
  from: readonly string[]
  /** Folders in them that are built from something else, or not needed. */
  but: readonly string[]
}

/** Names that no build reads: tests, and what tools leave behind among the sources. */
const NO_INPUT = [
  /^\./,
  /\.test\.ts$/,
  /\.e2e\.ts$/,
  /\.bench\.ts$/,
  /\.tsbuildinfo$/,
  /^next-env\.d\.ts$/,
  /\.md$/,
]

/** One fingerprint of the names and contents of all input files. */
export function fingerprint(root: string, { from, but }: Inputs): string {
  const hash = createHash('sha256')
  for (const file of from.flatMap((start) => filesUnder({ root, start, but })).toSorted()) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(fs.readFileSync(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function filesUnder({ root, start, but }: { root: string; start: string; but: readonly string[] }): string[] {
  const stat = fs.statSync(path.join(root, start), { throwIfNoEntry: false })
  if (!stat || but.includes(start)) return []
  if (!stat.isDirectory()) return [start]
  return fs
    .readdirSync(path.join(root, start))
    .filter((name) => !NO_INPUT.some((pattern) => pattern.test(name)))
    .flatMap((name) => filesUnder({ root, start: `${start}/${name}`, but }))
}
