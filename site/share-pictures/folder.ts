import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '#env'

const FOLDER = path.join(env.dataDir, 'share-pictures')

/** So many pictures are kept, some 60 MB. One that was removed is made again when somebody asks. */
const MOST = 2000

/** Room is made for so many at once: each time, every file is looked at. */
const SOME = 200

export function fileOf(print: string, folder = FOLDER): string {
  return path.join(folder, `${print}.png`)
}

/** Keeps a picture, whole or not at all, and removes those made longest ago where there are too many. */
export function keep(print: string, png: Buffer, { folder = FOLDER, most = MOST, some = SOME } = {}): void {
  mkdirSync(folder, { recursive: true })
  const unfinished = path.join(folder, `${print}.${String(process.pid)}`)
  writeFileSync(unfinished, png)
  renameSync(unfinished, fileOf(print, folder))
  const names = readdirSync(folder)
  if (names.length <= most) return
  const oldestFirst = names
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, madeAt: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => one.madeAt - other.madeAt)
  for (const { file } of oldestFirst.slice(0, names.length - most + some)) rmSync(file, { force: true })
}
