import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/*
 * The indexes of readers' questions, as far as a collection cannot say them itself. What a reader may see is decided by
 * `_status` and `deletedAt`: where an index has both, a count or a filter need not read the articles, each of which
 * lies in the file with its whole text. With an index on either of them alone SQLite would begin there, and read nearly
 * all, for nearly all are published.
 */

/** What each public list of articles is filtered by, whatever brings them into it. */
const PUBLIC = ['language', '_status', 'deletedAt', 'publishedAt'] as const

/**
 * Lists in their whole order, which ends with the id and, by Payload, the time of making: a far page skips what is before
 * it in the index, where it would else be gathered and sorted. Not by language first: nearly all are in one.
 */
const IN_ORDER = {
  byKind: ['kind', 'language', 'publishedAt', 'id', 'createdAt', '_status', 'deletedAt'],
  byTime: ['publishedAt', 'id', 'createdAt', 'language', '_status', 'deletedAt'],
} as const

/** Many-to-many relations that lists begin with. */
const LISTED_BY = ['authors', 'books', 'categories'] as const

/** SQLite keeps relations in a table of their own. */
export function indexedSqlite(adapter: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      db.beforeSchemaInit.push(({ schema }) => {
        const { articles, articles_rels: relations, books_texts: names } = db.rawTables
        if (!articles || !relations || !names)
          throw new Error('The tables of articles and books have other names')
        delete articles.indexes?.articles__status_idx
        delete articles.indexes?.articles_deleted_at_idx
        Object.assign((articles.indexes ??= {}), {
          public: { name: 'articles_public_idx', on: ['id', ...PUBLIC, 'createdAt'] },
          byKind: { name: 'articles_by_kind_idx', on: [...IN_ORDER.byKind] },
          byTime: { name: 'articles_by_time_idx', on: [...IN_ORDER.byTime] },
        })
        Object.assign(
          (relations.indexes ??= {}),
          Object.fromEntries(
            LISTED_BY.map((to) => [
              to,
              { name: `articles_rels_${to}_parent_idx`, on: [`${to}ID`, 'parent', 'path'] },
            ]),
          ),
        )
        Object.assign((names.indexes ??= {}), { parent: { name: 'books_texts_parent_idx', on: 'parent' } })
        return schema
      })
      return db
    },
  }
}

/** MongoDB keeps them in the article, and takes one list of values into an index. */
export async function indexMongo({ connection }: MongooseAdapter): Promise<void> {
  const collection = connection.collection('articles')
  const ordered = Object.values(IN_ORDER).map((fields) =>
    fields.map((field) => (field === 'id' ? '_id' : field)),
  )
  for (const fields of [...ordered, ...LISTED_BY.map((relation) => [relation, ...PUBLIC])]) {
    await collection.createIndex(Object.fromEntries(fields.map((field) => [field, 1])))
  }
}
