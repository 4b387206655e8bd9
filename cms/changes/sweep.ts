import type { Payload, Where } from 'payload'

import { type Collection, COLLECTIONS, GLOBALS } from './subjects.ts'

const PUBLISHED: Where = { _status: { equals: 'published' }, deletedAt: { exists: false } }

/** What readers can see of a collection, where they cannot see all. */
const SEEN: Partial<Record<Collection, Where>> = {
  articles: PUBLISHED,
  pages: PUBLISHED,
  comments: { status: { equals: 'approved' } },
}

/** How much there is of each subject and when the newest of it was written. */
export type Census = ReadonlyMap<string, string>

/** Counts what readers can see, without the log: what was changed past it is found so. */
export async function takeCensus({ db }: Payload): Promise<Census> {
  const census = new Map<string, string>()
  for (const collection of COLLECTIONS) {
    const where = SEEN[collection] ?? {}
    const { totalDocs } = await db.count({ collection, where })
    const { docs } = await db.find<{ updatedAt?: unknown }>({
      collection,
      where,
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      select: { updatedAt: true },
    })
    census.set(collection, `${String(totalDocs)} ${String(docs[0]?.updatedAt)}`)
  }
  for (const slug of GLOBALS) {
    census.set(slug, timeOf(await db.findGlobal({ slug, select: { updatedAt: true } })))
  }
  return census
}

/** On MongoDB there is no global before it is saved for the first time. */
function timeOf(global: { updatedAt?: unknown } | null): string {
  return String(global?.updatedAt)
}

/** The subjects that are not as they were. */
export function differencesOf(before: Census, after: Census): string[] {
  return [...after].filter(([subject, state]) => before.get(subject) !== state).map(([subject]) => subject)
}
