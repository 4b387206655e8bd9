import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Between making a lock file and writing into it lie microseconds; whoever takes longer has died there. */
const EMPTY_IS_DEAD_AFTER_MS = 10_000

const LOOK_AGAIN_MS = 200

/**
 * A file that one living process holds. What a dead one left is taken over: the file names the process and the moment
 * it was born, because numbers of processes are used again, after a reboot or in a new container often at once.
 *
 * @param {string} file
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: number | undefined }}
 */
export function takeLock(file) {
  const mine = `${String(process.pid)} ${birthOf(process.pid)} ${randomUUID()}`
  for (;;) {
    if (written(file, mine))
      return {
        taken: true,
        release: () => {
          removeIf(file, mine)
        },
      }
    const theirs = read(file)
    if (theirs === undefined) continue
    if (isHeld(theirs)) return { taken: false, holder: Number.parseInt(theirs.text, 10) || undefined }
    removeIf(file, theirs.text)
  }
}

/**
 * The same for work that others only have to wait for.
 *
 * @param {{ file: string, onWait: () => void, stopping?: AbortSignal }} wish
 * @returns {Promise<() => void>} releases it
 */
export async function waitForLock({ file, onWait, stopping }) {
  for (let tries = 0; ; tries += 1) {
    const lock = takeLock(file)
    if (lock.taken) return lock.release
    if (tries === 0) onWait()
    await sleep(LOOK_AGAIN_MS, undefined, stopping ? { signal: stopping } : {})
  }
}

/** @param {{ text: string, age: number }} lock */
function isHeld({ text, age }) {
  const [pid = '', birth = ''] = text.split(' ')
  if (text === '') return age < EMPTY_IS_DEAD_AFTER_MS
  return isAlive(Number(pid)) && birth === birthOf(Number(pid))
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * Which boot, and how many ticks after it. Where there is no /proc, being alive must do.
 *
 * @param {number} pid
 */
function birthOf(pid) {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold blanks; the start is the 22nd of all.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return 'unknown'
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function written(file, text) {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} file */
function read(file) {
  try {
    return { text: fs.readFileSync(file, 'utf8'), age: Date.now() - fs.statSync(file).mtimeMs }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * Moves the file aside before it goes: two who find the same dead lock must not remove each other's new one.
 *
 * @param {string} file
 * @param {string} text
 */
function removeIf(file, text) {
  if (read(file)?.text !== text) return
  const aside = `${file}.${randomUUID()}`
  try {
    fs.renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = fs.readFileSync(aside, 'utf8')
  if (moved !== text) written(file, moved)
  fs.rmSync(aside)
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
