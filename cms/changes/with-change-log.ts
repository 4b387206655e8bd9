import type { BaseDatabaseAdapter, CollectionSlug, Config, Where } from 'payload'

import { layered, type Writes } from '../database-layer.ts'
import { closeChange, openChange } from './log.ts'
import { isSubject } from './subjects.ts'
import { hasLeft, isPublic, tagsOfChange } from './tags.ts'

/**
 * A database that tells of every change readers can see: by a row in `changes` before the write and another one after
 * it, which the site processes follow. A process that is killed in between leaves the first one behind; it counts as a
 * change after a while. What readers cannot see, drafts above all, writes nothing.
 */
export function withChangeLog(adapter: Config['db']): Config['db'] {
  return layered(adapter, ({ db, below }) => {
    const told = bracketing(db, below)
    const among = (collection: CollectionSlug, where: Where) => () => rowsAmong(db, collection, where)
    const theSame = (collection: CollectionSlug) => (rows: readonly Row[]) =>
      rowsAmong(db, collection, { id: { in: rows.map(({ id }) => id) } })
    const globally = (slug: string) => ({
      subject: slug,
      before: async (): Promise<Row[]> => [{ ...(await db.findGlobal({ slug })), id: '' }],
      expected: (rows: readonly Row[]) => rows,
      after: (rows: readonly Row[]) => rows,
    })
    return {
      create: (write) =>
        told({
          subject: write.collection,
          before: () => Promise.resolve([]),
          expected: () => [{ id: '', ...write.data }],
          after: (_, created) => Promise.resolve(created ? [created] : []),
          carryOut: () => below.create(write),
        }),
      updateOne: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where ?? { id: { equals: write.id } }),
          expected: (rows) => rows.map((row) => ({ ...row, ...write.data, id: row.id })),
          after: theSame(write.collection),
          carryOut: () => below.updateOne(write),
        }),
      updateMany: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: (rows) => rows.map((row) => ({ ...row, ...write.data, id: row.id })),
          after: theSame(write.collection),
          carryOut: () => below.updateMany(write),
        }),
      deleteOne: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: () => [],
          after: theSame(write.collection),
          carryOut: () => below.deleteOne(write),
        }),
      deleteMany: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: () => [],
          after: theSame(write.collection),
          carryOut: () => below.deleteMany(write),
        }),
      createGlobal: (write) => told({ ...globally(write.slug), carryOut: () => below.createGlobal(write) }),
      updateGlobal: (write) => told({ ...globally(write.slug), carryOut: () => below.updateGlobal(write) }),
    }
  })
}

type Row = Record<string, unknown> & { id: string }

interface Write<Result> {
  subject: string
  before: () => Promise<Row[]>
  /** What it will make of those rows, as far as can be told. */
  expected: (rows: readonly Row[]) => readonly Row[]
  after: (rows: readonly Row[], result: Result | undefined) => readonly Row[] | Promise<readonly Row[]>
  carryOut: () => Promise<Result>
}

function bracketing(db: BaseDatabaseAdapter, below: Writes) {
  return async <Result>({ subject, before, expected, after, carryOut }: Write<Result>): Promise<Result> => {
    if (!isSubject(subject)) return carryOut()
    const rows = await before()
    const coming = expected(rows)
    if (![...rows, ...coming].some((row) => isPublic({ subject, row }))) return carryOut()

    const opened = await openChange(below, { subject, tags: tagsOfChange(subject, rows, coming), was: rows })
    let result: Result | undefined
    try {
      result = await carryOut()
      return result
    } finally {
      try {
        const now = await after(rows, result)
        const tags = tagsOfChange(subject, rows, now)
        await closeChange(below, { opened, subject, tags, gone: hasLeft(subject, rows, now) })
      } catch (error) {
        // The write itself stands as it is, and the open row will count as a change.
        db.payload.logger.error(error, `The end of a change of ${subject} could not be written`)
      }
    }
  }
}

async function rowsAmong(db: BaseDatabaseAdapter, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { docs } = await db.find<Row>({ collection, where, pagination: false, limit: 0 })
  return docs
}
