import { setTimeout as sleep } from 'node:timers/promises'

import type { ChangeListener } from '#cms/changes'

import { EVERYTHING } from './overtaking.ts'
import type { Pages } from './pages.ts'

interface Following {
  pages: Pages
  /** Those that are made before anybody asks, and again after they have changed. */
  first: readonly string[]
  followChanges: (listener: ChangeListener) => Promise<unknown>
}

/** How soon a database that was not there is asked again, in milliseconds. */
const ASK_AGAIN = 1000

/** Keeps the pages as new as the change log says. Resolves when it is followed and the first pages are there. */
export async function keepPagesNew({ pages, first, followChanges }: Following): Promise<void> {
  pages.hold([EVERYTHING]) // What is kept before the log is followed could be old without anybody knowing.
  const warmer = createWarmer(pages, first)
  const listener: ChangeListener = {
    hold: pages.hold,
    free: (tags) => {
      pages.free(tags)
      warmer.wake()
    },
    drop: (change) => {
      pages.drop(change)
      warmer.wake()
    },
    dropAll: () => {
      pages.dropAll()
      warmer.wake()
    },
  }
  await begun(() => followChanges(listener))
  pages.dropAll() // A rendering that began before may have read what changed before.
  pages.free([EVERYTHING])
  await warmer.warm()
}

async function begun(begin: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await begin()
      return
    } catch (error) {
      console.error('The changes cannot be followed yet.', error instanceof Error ? error.message : error)
      await sleep(ASK_AGAIN)
    }
  }
}

function createWarmer(pages: Pages, keys: readonly string[]) {
  let isAwake = false
  let isWarming = false

  async function warm(): Promise<void> {
    isWarming = true
    while (isAwake) {
      isAwake = false
      // One after the other: readers go first.
      for (const key of keys) if (!pages.ready(key)) await pages.get(key)
    }
    isWarming = false
  }
  return {
    warm: () => {
      isAwake = true
      return warm()
    },
    /** Waits for the rest of what comes at once, so that a page is made once for all of it. */
    wake: () => {
      isAwake = true
      setImmediate(() => {
        if (!isWarming) void warm()
      })
    },
  }
}
