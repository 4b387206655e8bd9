// A program that writes the index: reading so many words would keep whoever fetches them waiting.
import { env } from '#env'

import { answerWith } from '../companions/answering.ts'
import { analysersFor } from './analysers.ts'
import { orderSchema } from './orders.ts'
import { discard, discardOthers, indexFile, isDamage, openForWriting } from './schema.ts'
import { type IndexWriter, writerOf } from './write.ts'

const analysers = analysersFor(env)
const file = indexFile(env.dataDir, analysers.version)
/** Not before the first order: whoever started us may be gone by now, and another may write. */
let open: ReturnType<typeof begin> | undefined

answerWith((message) => {
  const order = orderSchema.parse(message)
  open ??= begin()
  try {
    return carryOut(order, open.writer)
  } catch (error) {
    if (!isDamage(error)) throw error
    open.db.close()
    discard(file)
    open = undefined
    throw error // whoever gave the order begins again with all articles
  }
})

function begin() {
  const db = openForWriting(file)
  discardOthers(file)
  return { db, writer: writerOf(db, analysers.of) }
}

function carryOut(order: ReturnType<typeof orderSchema.parse>, writer: IndexWriter): unknown {
  switch (order.do) {
    case 'put':
      writer.put(order.entries)
      return undefined
    case 'drop':
      writer.drop(order.ids)
      return undefined
    case 'naming':
      return writer.naming(order.ids)
    case 'stamps':
      return { stamps: writer.stamps(), completeAt: writer.completeAt() }
    case 'complete':
      writer.complete(order.at)
      return undefined
  }
}
