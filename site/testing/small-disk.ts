import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A file system of its own that can be filled to the last byte without harm to anybody else. */
export interface SmallDisk {
  folder: string
  /** Up to the last bytes, but for so many blocks. */
  fill: (but: number) => void
  makeRoom: () => void
  remove: () => void
}

const BLOCK = Buffer.alloc(4096)

/** Only root may make one, and not in every container. Where it cannot be made that is said; `REQUIRE_ALL=1` demands it. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-disk-'))
  const mounting = ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder]
  if (spawnSync('mount', mounting).status !== 0) {
    fs.rmdirSync(folder)
    const missing = 'A file system cannot be mounted here: the test of a full disk'
    if (process.env.REQUIRE_ALL === '1')
      throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands it.`)
    console.warn(`${missing} is skipped.`)
    return undefined
  }
  const filler = path.join(folder, 'filler')
  return {
    folder,
    fill: (but) => {
      const file = fs.openSync(filler, 'a')
      try {
        for (;;) fs.writeSync(file, BLOCK)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
        fs.ftruncateSync(file, Math.max(fs.fstatSync(file).size - but * BLOCK.length, 0))
      } finally {
        fs.closeSync(file)
      }
    },
    makeRoom: () => {
      fs.rmSync(filler)
    },
    remove: () => {
      spawnSync('umount', ['-l', folder])
      fs.rmdirSync(folder)
    },
  }
}
