import { startThread, type Thread } from '../threads/thread.ts'
import { type Question, type Results, resultsSchema } from './view.ts'

/** So many questions may wait for their answers; a search takes a few milliseconds. */
const MOST_WAITING = 100

/** How long a thread that nobody asks is there, in milliseconds: it holds much memory. */
const IDLE = 60_000

let thread: Thread | undefined
let idle: NodeJS.Timeout | undefined
const listeners = new Set<() => void>()

export type Answer =
  | { ok: true; results: Results }
  /** There is no index yet, or too many ask at once. */
  | { ok: false; reason: 'no-index' | 'busy' }

/** Calls back whenever what has been found may be another now; while nobody searches, nobody is told. */
export function followIndex(listener: () => void): void {
  listeners.add(listener)
}

/** Asks the index of this host. */
export async function search(question: Question): Promise<Answer> {
  thread ??= startThread('cms/search/reader.ts', {
    name: 'reader of the search index',
    onNews: tell,
    onEnd: () => {
      thread = undefined
      tell() // from now on nobody looks
    },
  })
  clearTimeout(idle)
  idle = setTimeout(() => void thread?.end(), IDLE).unref()
  if (thread.waiting() >= MOST_WAITING) return { ok: false, reason: 'busy' }
  const answer = await thread.ask(question)
  return answer === undefined
    ? { ok: false, reason: 'no-index' }
    : { ok: true, results: resultsSchema.parse(answer) }
}

function tell(): void {
  for (const listener of listeners) listener()
}
