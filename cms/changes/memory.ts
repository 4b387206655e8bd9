import { tagsOfPage } from './tags.ts'

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
 * A function that remembers what it has loaded for each wish, as long as this process follows the log: a change of one
 * of its tags makes it load again. Without a follower it loads each time. For the few things that many pages need.
 *
 * @param keyOf By what a wish is known again, where it is not one word.
 */
export function remembering<Wish, Value extends Tagged>(
  load: (wish: Wish) => Promise<Value>,
  keyOf: (wish: Wish) => unknown = (wish) => wish,
): (wish: Wish) => Promise<Value> {
  const values = new Map<unknown, Promise<Value>>()
  /** Of those still being loaded the tags are not known: any change may be one of theirs. */
  const tagsOf = new Map<unknown, readonly string[]>()
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

  function drop(key: unknown): void {
    values.delete(key)
    tagsOf.delete(key)
  }

  async function keep(key: unknown, loading: Promise<Value>): Promise<Value> {
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

  return (wish) => {
    if (followers === 0) return load(wish)
    const key = keyOf(wish)
    return values.get(key) ?? keep(key, load(wish))
  }
}

/** So many documents of a kind are remembered, those that were asked for last. */
const MOST_DOCUMENTS = 2000

/**
 * The same for documents that pages show by the handful: gives those that are there by their ids, and loads what it does
 * not remember in one go.
 */
export function rememberingDocuments<Document extends { id: string }>(
  load: (ids: readonly string[]) => Promise<readonly Document[]>,
): (ids: readonly string[]) => Promise<Map<string, Document>> {
  const values = new Map<string, Promise<Document | undefined>>()
  shelves.add({
    forget: (changed) => {
      for (const tag of changed) values.delete(tag)
    },
    clear: () => {
      values.clear()
    },
  })

  /** The map is in the order of the last use. */
  function keep(tag: string, value: Promise<Document | undefined>): Promise<Document | undefined> {
    values.delete(tag)
    values.set(tag, value)
    const [oldest = tag] = values.keys()
    if (values.size > MOST_DOCUMENTS) values.delete(oldest)
    return value
  }

  function loaded(ids: readonly string[]): Promise<Map<string, Document>> {
    return ids.length > 0 ? load(ids).then(byId) : Promise.resolve(new Map<string, Document>())
  }

  async function arrived(tag: string, value: Promise<Document | undefined>): Promise<Document | undefined> {
    try {
      return await value
    } catch (error) {
      if (values.get(tag) === value) values.delete(tag)
      throw error
    }
  }

  return async (wanted) => {
    const ids = [...new Set(wanted)]
    if (followers === 0) return loaded(ids)
    const known = new Map(ids.map((id) => [id, values.get(tagOf(id))]))
    const loading = loaded(ids.filter((id) => !known.get(id)))
    const found = await Promise.all(
      ids.map((id) => {
        const tag = tagOf(id)
        return arrived(tag, keep(tag, known.get(id) ?? loading.then((found) => found.get(id))))
      }),
    )
    return byId(found.filter((document) => document !== undefined))
  }
}

function tagOf(id: string): string {
  const [tag = ''] = tagsOfPage({ what: 'document', id })
  return tag
}

function byId<Document extends { id: string }>(documents: readonly Document[]): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]))
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
