import { startThread, type Thread } from './thread.ts'
import { type Question, type Results, resultsSchema } from './view.ts'

/** So many questions may wait for their answers; a search takes a few milliseconds. */
const MOST_WAITING = 100

let thread: Thread | undefined

export type Answer =
  | { ok: true; results: Results }
  /** There is no index yet, or too many ask at once. */
  | { ok: false; reason: 'no-index' | 'busy' }

/** Asks the index of this host. */
export async function search(question: Question): Promise<Answer> {
  thread ??= startThread('reader', () => {
    thread = undefined
  })
  if (thread.waiting() >= MOST_WAITING) return { ok: false, reason: 'busy' }
  const answer = await thread.ask(question)
  return answer === undefined
    ? { ok: false, reason: 'no-index' }
    : { ok: true, results: resultsSchema.parse(answer) }
}
