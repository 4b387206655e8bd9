import type { BaseDatabaseAdapter, Config } from 'payload'

/** The operations by which rows come, change and go. */
export type Writes = Pick<
  BaseDatabaseAdapter,
  'create' | 'createGlobal' | 'deleteMany' | 'deleteOne' | 'updateGlobal' | 'updateMany' | 'updateOne'
>

/** What a layer lies on: the whole database, the layers above included, and the writes of what is below. */
export interface Ground {
  db: BaseDatabaseAdapter
  below: Writes
}

/**
 * An adapter whose writes pass through a layer of ours. Here and not in hooks, because this is where the public row is
 * written and nothing else is: drafts go elsewhere, and what a validation refuses never comes here.
 */
export function layered(adapter: Config['db'], layer: (ground: Ground) => Partial<Writes>): Config['db'] {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const below: Writes = {
        create: db.create.bind(db),
        createGlobal: db.createGlobal.bind(db),
        deleteMany: db.deleteMany.bind(db),
        deleteOne: db.deleteOne.bind(db),
        updateGlobal: db.updateGlobal.bind(db),
        updateMany: db.updateMany.bind(db),
        updateOne: db.updateOne.bind(db),
      }
      return Object.assign(db, layer({ db, below }))
    },
  }
}
