import type { BaseDatabaseAdapter, CollectionSlug, Config, Where } from 'payload'

import { layered, type Writes } from '../database-layer.ts'
import { createRepairs, mayBeHalfDone, removeMade } from './half-done.ts'
import { closeChange, openChange } from './log.ts'
import { isSubject } from './subjects.ts'
import { hasLeft, isPublic, tagsOfChange } from './tags.ts'
import { isToldOf } from './together.ts'

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
    const putBack = (collection: CollectionSlug) => async (rows: readonly Row[]) => {
      for (const row of rows) await below.updateOne({ collection, id: row.id, data: row })
    }
    const globally = (slug: string) => ({
      subject: slug,
      before: async (): Promise<Row[]> => [{ ...(await db.findGlobal({ slug })), id: '' }],
      expected: (rows: readonly Row[]) => rows,
      after: (rows: readonly Row[]) => rows,
      takeBack: async ([row]: readonly Row[]) => {
        if (row) await below.updateGlobal({ slug, data: row })
      },
    })
    return {
      create: (write) =>
        told({
          subject: write.collection,
          before: () => Promise.resolve([]),
          expected: () => [{ id: '', ...write.data }],
          after: (_, created) => Promise.resolve(created ? [created] : []),
          takeBack: (_, since) => removeMade(db, below, { ...write, since }),
          carryOut: () => below.create(write),
        }),
      updateOne: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where ?? { id: { equals: write.id } }),
          expected: (rows) => rows.map((row) => ({ ...row, ...write.data, id: row.id })),
          // An atomic one gives back what it has written, the row as a whole.
          after: write.options?.atomic ? wholeRow : theSame(write.collection),
          takeBack: putBack(write.collection),
          carryOut: () => below.updateOne(write),
        }),
      updateMany: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: (rows) => rows.map((row) => ({ ...row, ...write.data, id: row.id })),
          after: theSame(write.collection),
          takeBack: putBack(write.collection),
          carryOut: () => below.updateMany(write),
        }),
      deleteOne: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: () => [],
          after: theSame(write.collection),
          takeBack: nothing,
          carryOut: () => below.deleteOne(write),
        }),
      deleteMany: (write) =>
        told({
          subject: write.collection,
          before: among(write.collection, write.where),
          expected: () => [],
          after: theSame(write.collection),
          takeBack: nothing,
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
  /** When it has failed: makes of what it may have written what there was before. */
  takeBack: (rows: readonly Row[], since: Date) => Promise<unknown>
  carryOut: () => Promise<Result>
}

function bracketing(db: BaseDatabaseAdapter, below: Writes) {
  const place = () => ({ payload: db.payload, below })
  const repairs = createRepairs(db)

  return async <Result>(write: Write<Result>): Promise<Result> => {
    const { subject, before, expected, after, carryOut, takeBack } = write
    if (!isSubject(subject)) return carryOut()
    await repairs.catchUp()
    const since = new Date()
    const rows = await before()
    const coming = expected(rows)
    if (![...rows, ...coming].some((row) => isPublic({ subject, row }))) return carryOut()

    const tagsBefore = tagsOfChange(subject, rows, coming)
    if (isToldOf(tagsBefore)) return carryOut()
    const opened = await openChange(place(), { subject, tags: tagsBefore, was: rows })
    let result: Result | undefined
    try {
      result = await carryOut()
    } catch (error) {
      if (mayBeHalfDone(error, db)) await repairs.take(() => takeBack(rows, since).then(close))
      else await close()
      throw error
    }
    await close()
    return result

    async function close(): Promise<void> {
      try {
        const now = await after(rows, result)
        const tags = tagsOfChange(subject, rows, now)
        await closeChange(place(), { opened, subject, tags, gone: hasLeft(subject, rows, now) })
      } catch (error) {
        // The write itself stands as it is, and the open row will count as a change.
        db.payload.logger.error(error, `The end of a change of ${subject} could not be written`)
      }
    }
  }
}

function wholeRow(_: readonly Row[], row: Row | null | undefined): readonly Row[] {
  return row ? [row] : []
}

/** A row is deleted whole or not at all. */
function nothing(): Promise<void> {
  return Promise.resolve()
}

async function rowsAmong(db: BaseDatabaseAdapter, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { docs } = await db.find<Row>({ collection, where, pagination: false, limit: 0 })
  return docs
}
