import os from 'node:os'

import type { Payload } from 'payload'
import { z } from 'zod'

import { recountUnfinished } from '../ratings/unfinished.ts'
import { closeChange, WRITER } from './log.ts'
import { OVERLAP } from './reading.ts'
import { COLLECTIONS, GLOBALS, isGlobal } from './subjects.ts'

/** Each save of these writes a version with all that it says, after the row itself. */
const VERSIONED = ['articles', 'pages'] as const

/**
 * Puts right what a process has left half done that was killed inside a save; there are no transactions. A row whose
 * write did not end may lack its relations: it becomes again what it was, as the log has kept it. A row that was
 * written and whose version was not gets its version. A row that was written and not counted is counted.
 *
 * Concerns only processes of this machine that are gone. May be done twice, and by two at once.
 */
export async function mendUnfinished(payload: Payload): Promise<void> {
  const rows = await lastRowsOfTheGone(payload)
  const ended = new Set(rows.map(({ opened }) => opened))
  for (const row of rows) {
    if (row.state === 'done') continue
    await (ended.has(row.seq) ? addVersions(payload, row) : undo(payload, row))
  }
  await recountUnfinished(payload)
}

const LogRow = z.object({
  seq: z.number(),
  state: z.enum(['open', 'done']),
  opened: z.number().nullish(),
  subject: z.enum([...COLLECTIONS, ...GLOBALS]),
  tags: z.array(z.string()),
  was: z
    .array(z.looseObject({ id: z.string() }))
    .nullish()
    .transform((rows) => rows ?? []),
  writer: z.string(),
  createdAt: z.coerce.date(),
})

type LogRow = z.infer<typeof LogRow>

/** The newest first: the oldest state is put back last. */
async function lastRowsOfTheGone({ db }: Payload): Promise<LogRow[]> {
  const { docs: newest } = await db.find<{ seq: number }>({ collection: 'changes', sort: '-seq', limit: 1 })
  const { docs } = await db.find<Record<string, unknown>>({
    collection: 'changes',
    where: { seq: { greater_than: (newest[0]?.seq ?? 0) - OVERLAP } },
    sort: '-seq',
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ writer }) => isGone(writer)).map((row) => LogRow.parse(row))
}

function isGone(writer: unknown): boolean {
  if (typeof writer !== 'string' || writer === WRITER) return false
  const [host, pid] = writer.split(' ')
  if (host !== os.hostname()) return false
  // In a container each process has the number of the one before.
  return Number(pid) === process.pid || !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Nobody has been told that it succeeded. What was only being made becomes a draft, for it may not be whole. */
async function undo(payload: Payload, { seq, subject, tags, was, createdAt }: LogRow): Promise<void> {
  const { db } = payload
  const collection = VERSIONED.find((slug) => slug === subject)
  for (const row of was) {
    if (collection && (await hasVersion(payload, collection, { id: row.id, since: createdAt }))) continue // whole
    if (isGlobal(subject)) await db.updateGlobal({ slug: subject, data: row })
    else if (await rowOf(payload, subject, row.id)) {
      await db.updateOne({ collection: subject, id: row.id, data: row })
    }
  }
  if (collection && was.length === 0) {
    for (const made of await madeSince(payload, collection, createdAt)) {
      if (await hasVersion(payload, collection, { id: made.id, since: createdAt })) continue
      await db.updateOne({ collection, id: made.id, data: { _status: 'draft' } })
      await writeVersion(payload, collection, { ...made, _status: 'draft' })
    }
  }
  await closeChange({ payload, below: db }, { opened: seq, subject, tags, gone: true })
  payload.logger.warn(`A change of ${subject} was cut off by the end of its process, and has been put right.`)
}

/** The write has ended, so the row is whole; editors, who see versions, must see the same. */
async function addVersions(payload: Payload, { subject, was, createdAt: since }: LogRow): Promise<void> {
  const collection = VERSIONED.find((slug) => slug === subject)
  if (!collection) return
  const rows =
    was.length > 0
      ? await Promise.all(was.map(({ id }) => rowOf(payload, collection, id)))
      : await madeSince(payload, collection, since)
  for (const row of rows) {
    if (!row || (await hasVersion(payload, collection, { id: row.id, since }))) continue
    await writeVersion(payload, collection, row)
    payload.logger.warn(`The version of a saved change of ${subject} was missing, and has been written.`)
  }
}

type Row = Record<string, unknown> & { id: string }

type Versioned = (typeof VERSIONED)[number]

async function rowOf({ db }: Payload, collection: (typeof COLLECTIONS)[number], id: string) {
  return db.findOne<Row>({ collection, where: { id: { equals: id } } })
}

async function madeSince({ db }: Payload, collection: Versioned, since: Date): Promise<Row[]> {
  const where = { createdAt: { greater_than_equal: since.toISOString() } }
  return (await db.find<Row>({ collection, where, pagination: false, limit: 0 })).docs
}

async function hasVersion(
  { db }: Payload,
  collection: Versioned,
  { id, since }: { id: string; since: Date },
): Promise<boolean> {
  const where = {
    and: [{ parent: { equals: id } }, { updatedAt: { greater_than_equal: since.toISOString() } }],
  }
  return (await db.countVersions({ collection, where })).totalDocs > 0
}

async function writeVersion({ db }: Payload, collectionSlug: Versioned, { id, ...row }: Row): Promise<void> {
  const now = new Date().toISOString()
  const when = { createdAt: now, updatedAt: now }
  await db.createVersion({ collectionSlug, parent: id, versionData: row, autosave: false, ...when })
}
