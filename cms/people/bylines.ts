import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Author } from '../payload-types.ts'

const all = remembering(async () => {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'authors',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
  })
  return {
    byId: new Map(docs.map((author) => [author.id, author])),
    tags: tagsOfPage({ what: 'all', of: 'authors' }),
  }
})

/** Everybody who signs here, by their ids. They are few, change seldom, and nearly every page names some: they are remembered. */
export async function bylines(): Promise<ReadonlyMap<string, Author>> {
  return (await all('')).byId
}
