// Keeps the search index of this host: a program of its own, for reading so much would keep pages waiting.
import { builtPortal } from './serving/portal.ts'

const stopping = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stopping.abort()
  })
}
process.once('disconnect', () => process.exit(0)) // whoever started us is gone
if (!process.connected) process.exit(0) // already

const { keepIndex } = await builtPortal()
await keepIndex(stopping.signal)
process.exit(0) // the database would keep us waiting for ever
