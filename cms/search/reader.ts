// A thread that searches: what is slow in it keeps no page waiting.
import { env } from '#env'

import { analysersFor } from './analysers.ts'
import { answerWith } from './answering.ts'
import { find } from './find.ts'
import { catchUp, isReplaced, type OpenIndex, openForReading } from './reading.ts'
import { indexFile, isDamage } from './schema.ts'
import { questionSchema, type Results } from './view.ts'

/** So many answers are kept until the index changes. */
const KEPT = 500

const analysers = analysersFor(env)
const file = indexFile(env.dataDir, analysers.version)
let index: OpenIndex | undefined
const kept = new Map<string, Results>()

answerWith((message) => {
  try {
    return answer(message)
  } catch (error) {
    if (isDamage(error)) close() // whoever writes makes it anew
    throw error
  }
})

/** Undefined while there is no index. */
function answer(message: unknown): Results | undefined {
  const question = questionSchema.parse(message)
  if (index && isReplaced(index, file)) close()
  index ??= openForReading(file)
  if (!index) return undefined
  if (catchUp(index)) kept.clear()
  const key = JSON.stringify(question)
  const before = kept.get(key)
  if (before) return before
  const results = find(question, { index, analysers: analysers.of, now: Date.now() })
  if (kept.size >= KEPT) kept.clear()
  kept.set(key, results)
  return results
}

function close(): void {
  index?.db.close()
  index = undefined
  kept.clear()
}
