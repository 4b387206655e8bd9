import type { Config, CreateArgs, UpdateOneArgs } from 'payload'

import { layered } from '../database-layer.ts'
import { isTaken } from '../shape/taken.ts'
import { nextSlug } from './slug.ts'

interface Asked {
  context?: object
}

interface Generated {
  collection: string
  slug: string
  /** What the title gave, without a number. */
  base: string
}

/** The slugs that requests have made themselves, by the context that hooks and the database are given alike. */
const generated = new WeakMap<object, Map<string, string>>()

/** Remembers that nobody typed this slug: another may stand in for it when it is taken meanwhile. */
export function noteGenerated({ context }: Asked, { collection, slug, base }: Generated): void {
  if (!context) return
  const slugs = generated.get(context) ?? new Map<string, string>()
  generated.set(context, slugs.set(`${collection}/${slug}`, base))
}

/** What the slug was made from; undefined for one that somebody typed. */
export function baseOf({ context }: Asked, collection: string, slug: string): string | undefined {
  return context && generated.get(context)?.get(`${collection}/${slug}`)
}

/** How many may be given one slug at the same moment. */
const MOST_AT_ONCE = 50

/**
 * A database that passes the next number on when two documents were given one slug at once. Only its unique key can
 * tell, and it tells when the second one is written, after all hooks.
 */
export function withFreeSlugs(adapter: Config['db']): Config['db'] {
  return layered(adapter, ({ below }) => ({
    create: (write) => whenFree(write, below.create),
    updateOne: (write) => whenFree(write, below.updateOne),
  }))
}

async function whenFree<Write extends CreateArgs | UpdateOneArgs, Written>(
  write: Write,
  carryOut: (write: Write) => Promise<Written>,
): Promise<Written> {
  const { collection, data, req } = write
  const { slug, slugKey } = data
  if (typeof slug !== 'string' || typeof slugKey !== 'string' || !slugKey.endsWith(`:${slug}`)) {
    return carryOut(write)
  }
  const base = req && baseOf(req, collection, slug)
  const space = slugKey.slice(0, -slug.length)
  let free = slug
  for (let tries = 1; ; tries += 1) {
    try {
      return await carryOut({ ...write, data: { ...data, slug: free, slugKey: `${space}${free}` } })
    } catch (error) {
      if (base === undefined || !isTaken(error, 'slugKey') || tries === MOST_AT_ONCE) throw error
      free = nextSlug(free, base)
    }
  }
}
