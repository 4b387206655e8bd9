interface Tagged {
  tags: readonly string[]
}

interface Shelf {
  forget: (tags: ReadonlySet<string>) => void
  clear: () => void
}

const shelves = new Set<Shelf>()
let followers = 0

/**
 * A function that remembers what it has loaded for each key, as long as this process follows the log: a change of one
 * of its tags makes it load again. Without a follower it loads each time. For the few things that every page needs.
 */
export function remembering<Key, Value extends Tagged>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const values = new Map<Key, Promise<Value>>()
  /** Of those still being loaded the tags are not known: any change may be one of theirs. */
  const tagsOf = new Map<Key, readonly string[]>()
  shelves.add({
    forget: (changed) => {
      for (const key of values.keys()) {
        if (tagsOf.get(key)?.some((tag) => changed.has(tag)) ?? true) drop(key)
      }
    },
    clear: () => {
      for (const key of values.keys()) drop(key)
    },
  })

  function drop(key: Key): void {
    values.delete(key)
    tagsOf.delete(key)
  }

  async function keep(key: Key): Promise<Value> {
    const loading = load(key)
    values.set(key, loading)
    try {
      const value = await loading
      if (values.get(key) === loading) tagsOf.set(key, value.tags)
      return value
    } catch (error) {
      if (values.get(key) === loading) drop(key)
      throw error
    }
  }

  return (key) => {
    if (followers === 0) return load(key)
    return values.get(key) ?? keep(key)
  }
}

/** This process hears of changes from now on; the answer ends it. */
export function beginRemembering(): () => void {
  followers += 1
  return () => {
    followers -= 1
    forgetAll()
  }
}

export function forget(tags: readonly string[]): void {
  const changed = new Set(tags)
  for (const shelf of shelves) shelf.forget(changed)
}

export function forgetAll(): void {
  for (const shelf of shelves) shelf.clear()
}
