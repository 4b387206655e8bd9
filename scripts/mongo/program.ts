import { spawn } from 'node:child_process'

interface Command {
  command: string
  args: readonly string[]
  /** Milliseconds without a word after which the command counts as stuck. */
  silence: number
  signal: AbortSignal
  environment?: Readonly<Record<string, string>>
  folder?: string
}

/** `reason` is there when the command never ran or never ended; otherwise its own output tells. */
interface Outcome {
  ok: boolean
  output: string
  reason?: string
}

/** Runs a command quietly to its end. It never throws: what is not possible on this machine is an answer here. */
export async function outcomeOf(asked: Command): Promise<Outcome> {
  const { command, args, silence, signal, environment, folder } = asked
  return new Promise((resolve) => {
    let output = ''
    const end = (outcome: Omit<Outcome, 'output'>) => {
      clearTimeout(watch)
      resolve({ ...outcome, output })
    }
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      signal,
      cwd: folder,
      // mvn is a .cmd file on Windows, which only its shell can start.
      shell: process.platform === 'win32' && command === 'mvn',
    })
    const watch = setTimeout(() => {
      child.kill('SIGKILL')
      end({ ok: false, reason: `nothing happened for ${String(silence / 1000)} seconds` })
    }, silence)
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      watch.refresh()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => {
      end({ ok: false, reason: 'code' in error && error.code === 'ENOENT' ? 'not found' : error.message })
    })
    child.on('close', (code) => {
      end({ ok: code === 0 })
    })
  })
}
