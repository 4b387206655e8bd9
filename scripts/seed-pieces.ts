import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'

export type Sown = Extract<
  CollectionSlug,
  'media' | 'authors' | 'books' | 'categories' | 'series' | 'articles' | 'comments'
>

/** Looks up what was written before: the ids of documents by the keys that content/seed gives them. */
export type Ids = (collection: Sown, keys: readonly string[]) => string[]

/** One thing to write, and how to tell that it is there. */
export interface Piece {
  /** `articles/who-decides` */
  name: string
  find: (ids: Ids) => Promise<string | undefined>
  /** Anew, in place of what a seeding that was cut off has left. */
  write: (ids: Ids, left: string | undefined) => Promise<string>
}

interface Planting<Slug extends Sown> {
  payload: Payload
  collection: Slug
  key: string
  where: Where
  data: (ids: Ids) => RequiredDataFromCollectionSlug<Slug>
  file?: () => Promise<File>
}

type File = NonNullable<Parameters<Payload['create']>[0]['file']>

export function documentPiece<Slug extends Sown>(planting: Planting<Slug>): Piece {
  const { payload, collection, key, where, data, file } = planting
  return {
    name: `${collection}/${key}`,
    find: async () => {
      const { docs } = await payload.find({
        collection,
        where,
        limit: 1,
        pagination: false,
        depth: 0,
        trash: true,
      })
      return docs[0]?.id
    },
    write: async (ids, left) => {
      if (left !== undefined) await removeUnheard(payload, collection, left)
      const upload = file && { file: await file() }
      return (await payload.create({ collection, data: data(ids), depth: 0, ...upload })).id
    },
  }
}

/** Past the hooks: nobody has seen it, so its end is no news. */
export async function removeUnheard(payload: Payload, collection: Sown, id: string): Promise<void> {
  const { db, collections } = payload
  if (collection === 'media') {
    await payload.delete({ collection, id }) // its files as well
    return
  }
  if (collections[collection].config.versions) {
    await db.deleteVersions({ collection, where: { parent: { equals: id } } })
  }
  await db.deleteOne({ collection, where: { id: { equals: id } } })
}

export function listOf(key: string | undefined): string[] {
  return key === undefined ? [] : [key]
}

/** A field of one reference, or none: what is unset stays unset. */
export function one(
  name: 'heroImage' | 'parent' | 'portrait' | 'series' | 'translationOf',
  [id]: readonly string[],
) {
  return id === undefined ? {} : { [name]: id }
}
