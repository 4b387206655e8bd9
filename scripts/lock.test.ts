import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { takeLock, waitForLock } from './lock.mjs'

const LOCK_MODULE = new URL('./lock.mjs', import.meta.url).href

let file = ''

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'lock-')), 'the.lock')
})

afterEach(() => {
  fs.rmSync(path.dirname(file), { recursive: true })
})

test('a lock that is held is refused, and names its holder', () => {
  expect(takeLock(file).taken).toBe(true)
  expect(takeLock(file)).toEqual({ taken: false, holder: process.pid })
})

test('a lock that was let go can be taken again, and nothing stays behind', () => {
  held().release()
  held().release()
  expect(fs.readdirSync(path.dirname(file))).toEqual([])
})

test('the lock of a process that died is taken over', () => {
  const program = `import { takeLock } from '${LOCK_MODULE}'; takeLock(process.argv[1]); process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--input-type=module', '--eval', program, file])
  expect(fs.existsSync(file)).toBe(true)
  expect(takeLock(file).taken).toBe(true)
})

test.runIf(fs.existsSync('/proc/self/stat'))(
  'a process that only bears the number of the dead one holds nothing',
  () => {
    fs.writeFileSync(file, `${String(process.pid)} another-boot:4711 x`)
    expect(takeLock(file).taken).toBe(true)
  },
)

test('a lock without a word in it is being written, unless it is old', () => {
  fs.writeFileSync(file, '')
  expect(takeLock(file)).toEqual({ taken: false, holder: undefined })
  fs.utimesSync(file, 1, 1)
  expect(takeLock(file).taken).toBe(true)
})

test('letting go of a lock that somebody has taken over leaves it with them', () => {
  const first = held()
  fs.rmSync(file)
  held()
  first.release()
  expect(takeLock(file).taken).toBe(false)
})

test('who waits is told so once, and gets the lock when it is let go', async () => {
  const first = held()
  let told = 0
  const release = await waitForLock({
    file,
    onWait: () => {
      told += 1
      first.release()
    },
  })
  expect(told).toBe(1)
  release()
})

function held() {
  const lock = takeLock(file)
  if (!lock.taken) throw new Error('the lock is not free')
  return lock
}
