/**
 * Loaded before anything else into every process we start (`leashing.mjs`). It reads a pipe that our parent holds and
 * never writes to: when the parent is gone, even by SIGKILL, the pipe ends and so do we.
 */
import net from 'node:net'
import { isMainThread } from 'node:worker_threads'

/** For a service that cannot end in order, such as one with a visitor who will not go. */
const SERVICE_GRACE_MS = 2_000

/** For a command, which first gives its own children ten seconds. */
const COMMAND_GRACE_MS = 12_000

const descriptor = Number(process.env.SITOUTTAJA_LEASH)
// A process that ours starts has no such pipe; its descriptor of this number is something else.
delete process.env.SITOUTTAJA_LEASH
if (isMainThread && descriptor > 0) holdOn(descriptor)

/** @param {number} fd */
function holdOn(fd) {
  const pipe = new net.Socket({ fd, readable: true, writable: false })
  pipe.once('close', end)
  pipe.on('error', () => pipe.destroy())
  pipe.resume()
  pipe.unref()
}

function end() {
  const leads = signalGroup(0)
  // Nobody here would hear a SIGTERM, and we would die of it before what we have started does.
  if (process.listenerCount('SIGTERM') === 0) signalGroup('SIGKILL')
  process.kill(process.pid, 'SIGTERM')
  const lastResort = setTimeout(
    () => {
      signalGroup('SIGKILL')
      process.kill(process.pid, 'SIGKILL')
    },
    leads ? SERVICE_GRACE_MS : COMMAND_GRACE_MS,
  )
  lastResort.unref()
  process.once('exit', () => signalGroup('SIGKILL'))
}

/**
 * Our services lead a group of their own (`child.ts`), so that what they start ends with them. Commands do not, and
 * there is no group of their number.
 *
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether there is such a group
 */
function signalGroup(signal) {
  try {
    return process.kill(-process.pid, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
