import { existsSync, statSync } from 'node:fs'

import Database from 'libsql'
import { z } from 'zod'

import { LANGUAGES, type Language } from '../language/language.ts'
import { type Facts, type Field, factsSchema } from './entry.ts'
import type { Filter } from './view.ts'

/** How long a reader waits for whoever writes, in milliseconds. In WAL mode that is hardly ever. */
const BUSY = 500

export interface Option {
  value: string
  title: string
}

/** What is known of an article without asking the index again. */
export interface Known {
  /** What it is counted under, of each filter. */
  options: Record<Filter, readonly Option[]>
  published: number
}

/** The index as a reader has it open. */
export interface OpenIndex {
  db: Database.Database
  inode: number
  turn: number
  known: Map<number, Known>
  /** By filter, value and title: articles that share one share the object. */
  options: Map<string, Option>
  bases: Record<Language, string[]>
  lastBase: number
  isComplete: boolean
  /** The rows that conditions were found to hold in this version, and how well words in telling fields fit. */
  holding: Map<string, readonly number[]>
  telling: Map<string, readonly (readonly [row: number, fit: number])[]>
  /** Of the last look. Whoever writes changes it. */
  version: unknown
}

const textsSchema = z.record(z.string(), z.string())
const changedRow = z.tuple([z.number(), z.number(), z.string()])
const shownRow = z.tuple([z.string(), z.string()])
const goneRow = z.tuple([z.number(), z.number()])
const baseRow = z.tuple([z.number(), z.enum(LANGUAGES), z.string()])

/** Opens an index for reading; undefined where there is none yet. */
export function openForReading(file: string): OpenIndex | undefined {
  if (!existsSync(file)) return undefined
  const { ino } = statSync(file)
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${String(BUSY)}`)
  db.exec('PRAGMA query_only = 1')
  const bases = { fi: [], en: [] }
  return {
    db,
    inode: ino,
    turn: 0,
    known: new Map(),
    options: new Map(),
    bases,
    lastBase: 0,
    isComplete: false,
    holding: new Map(),
    telling: new Map(),
    version: undefined,
  }
}

/** Whether another file stands in its place by now, or none. */
export function isReplaced(index: OpenIndex, file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.ino !== index.inode
}

/** Learns what has been written since. Gives whether there was anything. */
export function catchUp(index: OpenIndex): boolean {
  const { db } = index
  const version: unknown = db.prepare('PRAGMA data_version').raw().get()
  if (String(version) === index.version) return false
  index.holding.clear()
  index.telling.clear()
  const before = index.turn
  for (const row of db.prepare('SELECT row, turn FROM gone WHERE turn > ?').raw().all(before)) {
    const [gone, turn] = goneRow.parse(row)
    index.known.delete(gone)
    index.turn = Math.max(index.turn, turn)
  }
  for (const row of db
    .prepare('SELECT row, turn, facts FROM articles WHERE turn > ?')
    .raw()
    .iterate(before)) {
    const [number, turn, facts] = changedRow.parse(row)
    const read = factsSchema.parse(JSON.parse(facts))
    index.known.set(number, {
      options: optionsOf(read, index.options),
      published: Date.parse(read.publishedAt),
    })
    index.turn = Math.max(index.turn, turn)
  }
  index.isComplete = db.prepare("SELECT 1 FROM state WHERE name = 'complete'").get() !== undefined
  index.version = String(version)
  return true
}

function optionsOf(
  { kind, year, categories, writers, books }: Facts,
  options: OpenIndex['options'],
): Known['options'] {
  const option = (filter: Filter, value: string, title = value) => {
    const key = JSON.stringify([filter, value, title])
    const made = options.get(key) ?? { value, title }
    options.set(key, made)
    return made
  }
  const named = (filter: Filter, documents: readonly { slug: string; title: string }[]) =>
    documents.map(({ slug, title }) => option(filter, slug, title))
  return {
    kind: [option('kind', kind)],
    category: named('category', categories),
    writer: named('writer', writers),
    book: named('book', books),
    year: [option('year', year)],
  }
}

/** All base forms that were ever written, the newest read along. */
export function basesOf(index: OpenIndex, language: Language): readonly string[] {
  const rows = index.db
    .prepare('SELECT number, language, base FROM bases WHERE number > ?')
    .raw()
    .all(index.lastBase)
  for (const row of rows) {
    const [number, of, base] = baseRow.parse(row)
    index.bases[of].push(base)
    index.lastBase = Math.max(index.lastBase, number)
  }
  return index.bases[language]
}

/** The words that stood for base forms. */
export function formsOf({ db }: OpenIndex, language: Language, bases: readonly string[]): string[] {
  const find = db.prepare('SELECT word FROM forms WHERE language = ? AND base = ?').raw()
  return bases.flatMap((base) => find.all(language, base).map((row) => z.tuple([z.string()]).parse(row)[0]))
}

/** What a result shows of an article; undefined where it has gone this very moment. */
export function shownOf(
  { db }: OpenIndex,
  row: number,
): { facts: Facts; texts: Partial<Record<Field, string>> } | undefined {
  const found: unknown = db.prepare('SELECT facts, texts FROM articles WHERE row = ?').raw().get(row)
  if (found === undefined) return undefined
  const [facts, texts] = shownRow.parse(found)
  return { facts: factsSchema.parse(JSON.parse(facts)), texts: textsSchema.parse(JSON.parse(texts)) }
}
