import { AsyncLocalStorage } from 'node:async_hooks'

import type { Payload } from 'payload'

import { closeChange, openChange } from './log.ts'
import { hasLeft, tagsOfChange } from './tags.ts'

/** The tags of the change that the work under way is part of. */
const around = new AsyncLocalStorage<ReadonlySet<string>>()

/** Whether the log has been told of these tags by who does many writes as one. */
export function isToldOf(tags: readonly string[]): boolean {
  const told = around.getStore()
  return told !== undefined && tags.every((tag) => told.has(tag))
}

interface Together {
  subject: string
  /** The rows as they are. */
  rows: readonly (Readonly<Record<string, unknown>> & { id: string })[]
  /** What all of them are to become. */
  becomes: Readonly<Record<string, unknown>>
}

/**
 * Carries out many writes of rows as one change of what readers see: their pages are dropped once. Each of the writes
 * must be whole by itself, since none of them is put back when the process is killed.
 *
 * @throws what the work throws; the change has ended then too.
 */
export async function asOneChange<Result>(
  payload: Payload,
  { subject, rows, becomes }: Together,
  work: () => Promise<Result>,
): Promise<Result> {
  const coming = rows.map((row) => ({ ...row, ...becomes }))
  const tags = tagsOfChange(subject, rows, coming)
  if (tags.length === 0) return work()
  const place = { payload, below: payload.db }
  const opened = await openChange(place, { subject, tags, was: [] })
  try {
    return await around.run(new Set(tags), work)
  } finally {
    await closeChange(place, { opened, subject, tags, gone: hasLeft(subject, rows, coming) })
  }
}
