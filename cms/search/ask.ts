import { type Companion, startCompanion } from '../companions/companion.ts'
import { type Question, type Results, resultsSchema } from './view.ts'

/** So many questions may wait for their answers; a search takes a few milliseconds. */
const MOST_WAITING = 100

/** How long a reader that nobody asks is there, in milliseconds: it holds much memory. */
const IDLE = 60_000

let reader: Companion | undefined
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
  reader ??= startCompanion('cms/search/reader.ts', {
    name: 'reader of the search index',
    onNews: tell,
    onEnd: () => {
      reader = undefined
      tell() // from now on nobody looks
    },
  })
  clearTimeout(idle)
  idle = setTimeout(() => void reader?.end(), IDLE).unref()
  if (reader.waiting() >= MOST_WAITING) return { ok: false, reason: 'busy' }
  const answer = await reader.ask(question)
  return answer === undefined
    ? { ok: false, reason: 'no-index' }
    : { ok: true, results: resultsSchema.parse(answer) }
}

function tell(): void {
  for (const listener of listeners) listener()
}
