import { cms } from '../client.ts'
import { portalTimeZone } from '../portal/time-zone.ts'
import { createCounter } from './counter.ts'
import { type Asking, isReading } from './policy.ts'
import { writeViews } from './write.ts'

/** How long views are kept in memory, in milliseconds: so much is lost when a process is killed. */
const GATHERING = 60_000

interface Views {
  /** An article's own page is sent to somebody. */
  see: (article: string, asking: Asking, now: number) => void
  /** Writes all that was seen before this call. Never throws: what cannot be written waits for the next time. */
  flush: () => Promise<void>
}

/**
 * Counts how often articles are read, in memory, and writes it once a minute at most, as long as somebody reads.
 *
 * @param gathering How long views wait to be written, in milliseconds.
 */
export function countViews(gathering = GATHERING): Views {
  const counter = createCounter()
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  let isBroken = false

  return {
    see: (article, asking, now) => {
      if (!isReading(asking)) return
      counter.count(article, now)
      flushLater()
    },
    flush,
  }

  function flushLater(): void {
    timer ??= setTimeout(() => void flush(), gathering).unref()
  }

  /** One after the other. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(write)
    return writing
  }

  async function write(): Promise<void> {
    try {
      const [payload, timeZone] = await Promise.all([cms(), portalTimeZone()])
      await writeViews(payload, counter.take(timeZone), counter.giveBack)
      isBroken = false
    } catch (error) {
      // Once, and not every minute as long as the database is away.
      if (!isBroken) console.error('Views could not be written yet.', error)
      isBroken = true
      flushLater()
    }
  }
}
