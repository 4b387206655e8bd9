import path from 'node:path'

import { faultOfPaper, type PaperFault } from './faults.ts'
import type { Pages } from './pages.ts'

type Fault = PaperFault | Extract<Pages, { ok: false }>['reason']

type CleanedPaper = { ok: true; data: Buffer } | { ok: false; reason: Fault }

/** In milliseconds: a paper of a thousand pages takes two seconds. */
const PATIENCE = 30_000

const MOST_MEMORY = { maxOldGenerationSizeMb: 1024 } as const

/** The bundles of the two processes hold no file of their own for a thread, so it runs from the source. */
const WORKER = path.resolve('cms/media/paper/worker.ts')

/** An import of it would be seen by Next's bundler, which looks for the file beside this one and fails. */
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** The same pages, without what is written beside them: who made them, when, with what, and earlier versions. */
export async function cleanPaper(data: Buffer, patience = PATIENCE): Promise<CleanedPaper> {
  const fault = await faultOfPaper(data)
  if (fault) return { ok: false, reason: fault }
  const pages = await inThread(data, patience)
  return pages.ok ? { ok: true, data: Buffer.from(pages.data) } : pages
}

/** A thread of its own, which can be ended: a PDF may be made to take all memory, or for ever. */
function inThread(data: Buffer, patience: number): Promise<Pages | { ok: false; reason: 'heavy-paper' }> {
  const worker = new Worker(WORKER, { workerData: new Uint8Array(data), resourceLimits: MOST_MEMORY })
  const heavy = { ok: false, reason: 'heavy-paper' } as const
  let late: NodeJS.Timeout | undefined
  return new Promise<Pages | typeof heavy>((resolve, reject) => {
    late = setTimeout(resolve, patience, heavy)
    worker.once('message', resolve)
    worker.once('error', (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(heavy)
      else reject(error)
    })
    worker.once('exit', () => {
      reject(new Error('The thread that reads a PDF ended without a word'))
    })
  }).finally(() => {
    clearTimeout(late)
    void worker.terminate()
  })
}
