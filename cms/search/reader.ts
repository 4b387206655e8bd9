// A program that searches: what is slow in it keeps no page waiting.
import { env } from '#env'

import { answerWith, tellNews } from '../companions/answering.ts'
import { analysersFor } from './analysers.ts'
import { find } from './find.ts'
import { catchUp, isReplaced, type OpenIndex, openForReading } from './reading.ts'
import { indexFile, isDamage } from './schema.ts'
import { questionSchema, type Results } from './view.ts'

/** How soon it is noticed that the index has been written, in milliseconds. */
const LOOK = 50

const analysers = analysersFor(env)
const file = indexFile(env.dataDir, analysers.version)
let index: OpenIndex | undefined

answerWith((message) => unlessDamaged(() => answer(message)))
setInterval(() => {
  try {
    unlessDamaged(look)
  } catch (error) {
    console.error('The search index cannot be read.', error)
  }
}, LOOK)

/** Undefined while there is no index. */
function answer(message: unknown): Results | undefined {
  const question = questionSchema.parse(message)
  look()
  return index && find(question, { index, analysers: analysers.of, now: Date.now() })
}

/** Has the index open as it is now, and says when it is another. */
function look(): void {
  if (index && isReplaced(index, file)) close()
  index ??= openForReading(file)
  if (index && catchUp(index)) tellNews()
}

/** An index that is damaged, or not whole yet, is none: whoever writes makes it anew. */
function unlessDamaged<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!isDamage(error)) throw error
    close()
    return undefined
  }
}

function close(): void {
  index?.db.close()
  index = undefined
  tellNews()
}
