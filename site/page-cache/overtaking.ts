/** Every page carries it, so that everything can be held or dropped like anything else. */
export const EVERYTHING = '*'

/** One rendering, as seen by the changes that come while it goes on. */
export interface Watch {
  /** The number of the first change since the beginning that a page with these tags, or with unknown ones, missed. */
  overtakenAt: (tags: readonly string[] | undefined) => number | undefined
  end: () => void
}

/**
 * Counts the changes that this process has heard of, and tells which renderings they overtook: what they read may be
 * from before the change. A page tells its tags only when it is done, so each rendering gathers all that changes.
 */
export function createOvertaking() {
  let position = 0
  const watches = new Set<Map<string, number>>()
  const holds = new Map<string, number>()

  return {
    /** The number of the last change. Who arrives now must get nothing that this change, or one before it, overtook. */
    position: () => position,

    changed(tags: readonly string[]): void {
      position += 1
      for (const seen of watches) for (const tag of tags) if (!seen.has(tag)) seen.set(tag, position)
    },

    watch(): Watch {
      const seen = new Map<string, number>()
      watches.add(seen)
      return {
        overtakenAt: (tags) => {
          const numbers = tags
            ? [EVERYTHING, ...tags].flatMap((tag) => seen.get(tag) ?? [])
            : [...seen.values()]
          return numbers.length > 0 ? Math.min(...numbers) : undefined
        },
        end: () => {
          watches.delete(seen)
        },
      }
    },

    hold(tags: readonly string[]): void {
      for (const tag of tags) holds.set(tag, (holds.get(tag) ?? 0) + 1)
    },

    free(tags: readonly string[]): void {
      for (const tag of tags) {
        const left = (holds.get(tag) ?? 0) - 1
        if (left > 0) holds.set(tag, left)
        else holds.delete(tag)
      }
    },

    /** A write is under way: a page with one of these tags may be of before or after it. */
    isHeld: (tags: readonly string[]) => holds.has(EVERYTHING) || tags.some((tag) => holds.has(tag)),
  }
}
