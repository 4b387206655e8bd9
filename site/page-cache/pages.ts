import type { Ready } from '../serving/ready.ts'
import { createOvertaking, EVERYTHING } from './overtaking.ts'
import type { Rendered } from './rendered.ts'
import { createStore, type Limits } from './store.ts'

/** How a page came to be served. The age of a last good page is in milliseconds. */
export type Served =
  | { how: 'rendered' | 'collapsed'; ready: Ready }
  | { how: 'last-good'; ready: Ready; age: number }
  | { how: 'failed' }

interface Needs {
  render: (key: string) => Promise<Rendered>
  limits: Limits
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
}

type Outcome = { ok: true; ready: Ready; overtakenAt: number | undefined } | { ok: false; ready?: Ready }

export type Pages = ReturnType<typeof createPages>

/** How long readers wait for a page, when there is an old one to fall back on and when there is none. */
const PATIENCE_WITH_LAST_GOOD = 2000
const PATIENCE = 20_000

/** How soon a page that could not be made is tried again. */
const RETRY_AFTER = 1000

/**
 * The pages of one process: kept while nothing that they show changes, and made once for all who wait. It is also the
 * listener of the change log. Nobody gets a page that was overtaken by a change this process had heard of when they
 * came, unless it cannot be made at all.
 */
export function createPages({ render, limits, now }: Needs) {
  const store = createStore(limits)
  const overtaking = createOvertaking()
  const renderings = new Map<string, Promise<Outcome>>()

  return {
    /** The page at once, if it is there. */
    ready: (key: string) => store.fresh(key, now()),
    get,
    size: () => store.size(),

    hold: (tags: readonly string[]) => {
      overtaking.hold(tags)
    },
    free: (tags: readonly string[]) => {
      overtaking.free(tags)
    },
    drop: (change: { tags: readonly string[]; erase: boolean }) => {
      overtaking.changed(change.tags)
      store.drop(change)
    },
    dropAll: () => {
      overtaking.changed([EVERYTHING])
      store.drop({ tags: [EVERYTHING], erase: false })
    },
  }

  async function get(key: string): Promise<Served> {
    const arrived = overtaking.position()
    const how = renderings.has(key) ? 'collapsed' : 'rendered'
    for (;;) {
      const old = store.lastGood(key, now())
      if (old && old.retryAt > 0) {
        if (old.retryAt <= now()) void renderingOf(key)
        return lastGood(key) ?? { how: 'failed' }
      }
      const outcome = await inTime(renderingOf(key), old ? PATIENCE_WITH_LAST_GOOD : PATIENCE)
      if (!outcome?.ok) {
        // Asked again: what has been erased meanwhile is not for anybody any more.
        postpone(key)
        return lastGood(key) ?? (outcome?.ready ? { how, ready: outcome.ready } : { how: 'failed' })
      }
      const { ready, overtakenAt } = outcome
      if (overtakenAt === undefined || overtakenAt > arrived) return { how, ready }
    }
  }

  function renderingOf(key: string): Promise<Outcome> {
    const running = renderings.get(key)
    if (running) return running
    const rendering = make(key).finally(() => renderings.delete(key))
    renderings.set(key, rendering)
    return rendering
  }

  async function make(key: string): Promise<Outcome> {
    const watch = overtaking.watch()
    try {
      const rendered = await inTime(render(key), PATIENCE)
      if (!rendered) throw new Error(`It was not there after ${String(PATIENCE)} ms`)
      const { ready, marks } = rendered
      if (ready.status >= 500) return { ok: false, ready }
      const tags = marks && [...marks.tags, EVERYTHING]
      const overtakenAt = watch.overtakenAt(tags)
      if (marks && tags && overtakenAt === undefined && !overtaking.isHeld(tags)) {
        store.keep({ key, ready, tags, now: now(), maxAge: marks.maxAge * 1000 })
      } else {
        const old = store.lastGood(key, now())
        if (old) old.retryAt = 0
      }
      return { ok: true, ready, overtakenAt }
    } catch (error) {
      console.error(`${key} could not be rendered.`, error)
      return { ok: false }
    } finally {
      watch.end()
    }
  }

  function postpone(key: string): void {
    const old = store.lastGood(key, now())
    if (old) old.retryAt = now() + RETRY_AFTER
  }

  function lastGood(key: string): Served | undefined {
    const page = store.lastGood(key, now())
    return page && { how: 'last-good', ready: page.ready, age: now() - page.madeAt }
  }
}

/** Undefined: it took longer. */
async function inTime<T>(work: Promise<T>, patience: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
