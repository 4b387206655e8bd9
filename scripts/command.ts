import { Refusal } from './refusal.ts'

interface Command {
  /** Gives the exit code. `stopping` is aborted when somebody wants the command to end. */
  run: (stopping: AbortSignal) => Promise<number>
  /** The exit code after that. */
  stoppedCode: number
}

/** The frame of a command: signals end it in order, a refusal with its sentence and exit code 1. */
export async function runCommand({ run, stoppedCode }: Command): Promise<void> {
  const stopping = stopSignal()
  try {
    const code = await run(stopping)
    process.exitCode = stopping.aborted ? stoppedCode : code
  } catch (error) {
    if (stopping.aborted) process.exitCode = stoppedCode
    else if (error instanceof Refusal) {
      console.error(error.message)
      process.exitCode = 1
    } else throw error
  }
}

function stopSignal(): AbortSignal {
  const stop = new AbortController()
  const abort = () => {
    stop.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, abort)
  // `npm start | head`: with nobody reading, the next line we print would end us without an orderly stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', abort)
  return stop.signal
}
