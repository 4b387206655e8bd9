import type { Ready } from '../serving/ready.ts'
import { SEARCHES } from './marks.ts'

/** A page in memory. Times are milliseconds of a clock that only goes forward. */
export interface Kept {
  key: string
  ready: Ready
  tags: readonly string[]
  madeAt: number
  /** Until when it is served as it is. 0: it has been dropped, and is there for failures only. */
  freshUntil: number
  /** While the page cannot be made anew: not to be tried again before. */
  retryAt: number
}

/** A part of the memory with its own limit, so that a flood of one sort of answers pushes out no other. */
interface Shelf {
  limit: number
  bytes: number
  /** In the order of use, the longest unused first. */
  pages: Map<string, Kept>
}

/** How many bytes of pages, and of what anybody can invent: searches, wrong addresses and redirects. */
export interface Limits {
  pages: number
  others: number
}

/** How long a page stands in for one that cannot be made, in milliseconds, counted from its making. */
const LAST_GOOD_FOR = 24 * 60 * 60 * 1000

/** The pages that one process holds. It knows no clock and makes nothing: each call is told the time. */
export function createStore(limits: Limits) {
  const pages: Shelf = { limit: limits.pages, bytes: 0, pages: new Map() }
  const others: Shelf = { limit: limits.others, bytes: 0, pages: new Map() }
  const keysOf = new Map<string, Set<string>>()

  const find = (key: string) => pages.pages.get(key) ?? others.pages.get(key)

  return {
    /** The page as it is now, ready to be sent. */
    fresh(key: string, now: number): Ready | undefined {
      const shelf = pages.pages.has(key) ? pages : others
      const page = shelf.pages.get(key)
      if (!page || page.freshUntil <= now) return undefined
      shelf.pages.delete(key)
      shelf.pages.set(key, page)
      return page.ready
    },

    /** The page as it once was, for want of a better one. A page that was missing is nothing to fall back on. */
    lastGood(key: string, now: number): Kept | undefined {
      const page = find(key)
      return page && page.ready.status !== 404 && now - page.madeAt < LAST_GOOD_FOR ? page : undefined
    },

    keep({
      key,
      ready,
      tags,
      now,
      maxAge,
    }: Pick<Kept, 'key' | 'ready' | 'tags'> & { now: number; maxAge: number }) {
      remove(key)
      const shelf = ready.status === 200 && !tags.includes(SEARCHES) ? pages : others
      if (ready.bytes > shelf.limit) return
      shelf.pages.set(key, { key, ready, tags, madeAt: now, freshUntil: now + maxAge, retryAt: 0 })
      shelf.bytes += ready.bytes
      for (const tag of tags) {
        const keys = keysOf.get(tag)
        if (keys) keys.add(key)
        else keysOf.set(tag, new Set([key]))
      }
      for (const oldest of shelf.pages.keys()) {
        if (shelf.bytes <= shelf.limit) break
        remove(oldest)
      }
    },

    /** Pages with one of these tags are no longer served; erased, they are no longer there at all. */
    drop({ tags, erase }: { tags: readonly string[]; erase: boolean }): void {
      for (const key of tags.flatMap((tag) => [...(keysOf.get(tag) ?? [])])) {
        const page = find(key)
        if (!page) continue
        page.freshUntil = 0
        page.retryAt = 0
        if (erase || page.ready.status === 404) remove(key)
      }
    },

    size: () => ({
      pages: pages.pages.size,
      others: others.pages.size,
      tags: keysOf.size,
      bytes: pages.bytes + others.bytes,
    }),
  }

  function remove(key: string): void {
    for (const shelf of [pages, others]) {
      const page = shelf.pages.get(key)
      if (!page) continue
      shelf.pages.delete(key)
      shelf.bytes -= page.ready.bytes
      for (const tag of page.tags) {
        const keys = keysOf.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) keysOf.delete(tag)
      }
    }
  }
}
