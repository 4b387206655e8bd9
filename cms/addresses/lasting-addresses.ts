import type {
  BaseDatabaseAdapter,
  Config,
  CreateArgs,
  DeleteOneArgs,
  PayloadRequest,
  SelectType,
  UpdateOneArgs,
  Where,
} from 'payload'

import { layered } from '../database-layer.ts'
import { isAddressed, type Addressed } from './address.ts'
import { endAddress, freeAddress, forgetEnded, leadOn, reviveEnded, writeRedirect } from './redirect-rows.ts'
import { type Row, type Standing, standingOf, type Step, stepsBetween } from './standing.ts'

/**
 * A database in which addresses never break: whatever moves a document or takes it away leaves redirects behind.
 * What the address was and what it has become is read from the public row, before the write and after it.
 *
 * The redirect from the old address is written before the document leaves it. Cut in half there, it waits under an
 * address that is in use, where nobody sees it; the other way round, the old address would be lost for good.
 */
export function withLastingAddresses(adapter: Config['db']): Config['db'] {
  return layered(adapter, ({ db, below }) => ({
    create: (write) => created(write, { db, carryOut: below.create }),
    updateOne: (write) => updated(write, { db, carryOut: below.updateOne }),
    deleteOne: (write) => deleted(write, { db, carryOut: below.deleteOne }),
  }))
}

interface Writing<Write, Written> {
  db: BaseDatabaseAdapter
  carryOut: (write: Write) => Promise<Written>
}

async function created<Written extends { id: string }>(
  write: CreateArgs,
  { db, carryOut }: Writing<CreateArgs, Written>,
): Promise<Written> {
  const { collection, req } = write
  const row = await carryOut(write)
  if (isAddressed(collection)) await settle({ db, collection, id: row.id, req }, { at: 'deleted' })
  return row
}

async function updated<Written>(
  write: UpdateOneArgs,
  { db, carryOut }: Writing<UpdateOneArgs, Written>,
): Promise<Written> {
  const { collection, data, req } = write
  if (!isAddressed(collection)) return carryOut(write)
  const where = write.where ?? { id: { equals: write.id } }
  const row = await publicRow({ db, collection, where, req })
  const expected = standingOf(collection, { ...row, ...data })
  return keepingAddresses({ db, collection, row, expected, req }, () => carryOut(write))
}

async function deleted<Written>(
  write: DeleteOneArgs,
  { db, carryOut }: Writing<DeleteOneArgs, Written>,
): Promise<Written> {
  const { collection, where, req } = write
  if (!isAddressed(collection)) return carryOut(write)
  const row = await publicRow({ db, collection, where, req })
  const expected: Standing = { at: 'deleted' }
  return keepingAddresses({ db, collection, row, expected, req }, () => carryOut(write))
}

type Asking = Partial<PayloadRequest> | undefined

interface Change {
  db: BaseDatabaseAdapter
  collection: Addressed
  row: Stored | undefined
  /** Where the document will stand; what it comes to is read afterwards. */
  expected: Standing
  req: Asking
}

async function keepingAddresses<Written>(
  { db, collection, row, expected, req }: Change,
  carryOut: () => Promise<Written>,
): Promise<Written> {
  if (!row) return carryOut()
  const before = standingOf(collection, row)
  const steps = stepsBetween(before, expected)
  if (steps.length === 0) return carryOut()

  await Promise.all(steps.map((step) => announce(step, { db, req })))
  try {
    return await carryOut()
  } finally {
    await settle({ db, collection, id: row.id, req }, before)
  }
}

interface Place {
  db: BaseDatabaseAdapter
  collection: Addressed
  id: string
  req: Asking
}

/** Brings the redirects in line with where the document stands now, also when the write has failed. */
async function settle({ db, collection, id, req }: Place, before: Standing): Promise<void> {
  const row = await publicRow({ db, collection, where: { id: { equals: id } }, req })
  const after = standingOf(collection, row)
  const steps = stepsBetween(before, after)
  const announcedInVain = before.at === 'home' && steps.length === 0 ? before.paths : []
  for (const path of announcedInVain) await freeAddress(path, { db, req })
  for (const step of steps) await take(step, { db, req })
}

async function announce(step: Step, rows: { db: BaseDatabaseAdapter; req: Asking }): Promise<void> {
  if (step.do === 'lead') await writeRedirect({ from: step.path, to: step.to, kind: 'moved' }, rows)
  if (step.do === 'end') await writeRedirect({ from: step.path, to: step.path, kind: 'gone' }, rows)
}

async function take(step: Step, rows: { db: BaseDatabaseAdapter; req: Asking }): Promise<void> {
  switch (step.do) {
    case 'free':
      return freeAddress(step.path, rows)
    case 'lead':
      await announce(step, rows)
      return leadOn(step, rows)
    case 'end':
      await announce(step, rows)
      return endAddress(step.path, rows)
    case 'revive':
      return reviveEnded(step, rows)
    case 'forget':
      return forgetEnded(step.path, rows)
  }
}

type Stored = Row & { id: string }

interface Question {
  db: BaseDatabaseAdapter
  collection: Addressed
  where: Where
  req: Asking
}

async function publicRow({ db, collection, where, req }: Question): Promise<Stored | undefined> {
  const row = await db.findOne<Stored>({
    collection,
    where,
    select: fieldsOf(collection),
    ...(req && { req }),
  })
  return row ?? undefined
}

/** Fields that a collection does not have must not be asked for. */
function fieldsOf(collection: Addressed): SelectType {
  const ofAll = { slug: true, slugKey: true } as const
  switch (collection) {
    case 'articles':
      return { ...ofAll, kind: true, language: true, _status: true, deletedAt: true }
    case 'pages':
      return { ...ofAll, language: true, _status: true, deletedAt: true }
    case 'categories':
    case 'series':
      return { ...ofAll, language: true }
    case 'authors':
    case 'books':
      return ofAll
  }
}
