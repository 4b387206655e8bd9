import { existsSync, statSync } from 'node:fs'

import Database from 'libsql'
import { z } from 'zod'

import { LANGUAGES, type Language } from '../language/language.ts'
import { type Facts, type Field, factsSchema } from './entry.ts'
import type { Filter } from './view.ts'

/** How long a reader waits for whoever writes, in milliseconds. In WAL mode that is hardly ever. */
const BUSY = 500

/** What articles are counted under. */
export interface Option {
  filter: Filter
  value: string
  title: string
}

/** What is known of an article without asking the index again. */
interface Known {
  /** Their places among all options. */
  options: readonly number[]
  published: number
}

/** Articles by their rows, in ascending order. */
export type Rows = Uint32Array

/** How well some articles fit, in their order: the better the more. */
export interface Fits {
  rows: Rows
  fits: Float64Array
}

/** The index as a reader has it open. */
export interface OpenIndex {
  db: Database.Database
  inode: number
  turn: number
  /** By row. */
  known: (Known | undefined)[]
  /** How many articles it holds. */
  size: number
  options: Option[]
  /** The places of options, by filter, value and title. */
  places: Map<string, number>
  bases: Record<Language, string[]>
  lastBase: number
  isComplete: boolean
  /** The rows that conditions were found to hold in this version, and how well they fit. */
  holding: Map<string, Rows>
  fitting: Map<string, Fits>
  statements: Map<string, Statement>
  /** Of the last look. Whoever writes changes it. */
  version: unknown
}

type Statement = Database.Statement

const textsSchema = z.record(z.string(), z.string())
const changedRow = z.tuple([z.number(), z.number(), z.string()])
const shownRow = z.tuple([z.string(), z.string()])
const goneRow = z.tuple([z.number(), z.number()])
const wordRow = z.tuple([z.string()])
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
    known: [],
    size: 0,
    options: [],
    places: new Map(),
    bases,
    lastBase: 0,
    isComplete: false,
    holding: new Map(),
    fitting: new Map(),
    statements: new Map(),
    version: undefined,
  }
}

/** Whether another file stands in its place by now, or none. */
export function isReplaced(index: OpenIndex, file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.ino !== index.inode
}

/** A statement whose rows come as lists. Each is prepared once, which takes longer than to carry most of ours out. */
export function statement({ db, statements }: OpenIndex, sql: string): Statement {
  const known = statements.get(sql) ?? db.prepare(sql).raw()
  statements.set(sql, known)
  return known
}

/** Learns what has been written since. Gives whether there was anything. */
export function catchUp(index: OpenIndex): boolean {
  const version: unknown = statement(index, 'PRAGMA data_version').get()
  if (String(version) === index.version) return false
  index.holding.clear()
  index.fitting.clear()
  const before = index.turn
  for (const row of statement(index, 'SELECT row, turn FROM gone WHERE turn > ?').all(before)) {
    const [gone, turn] = goneRow.parse(row)
    know(index, gone, undefined)
    index.turn = Math.max(index.turn, turn)
  }
  const changed = statement(index, 'SELECT row, turn, facts FROM articles WHERE turn > ?')
  for (const row of changed.iterate(before)) {
    const [number, turn, facts] = changedRow.parse(row)
    const read = factsSchema.parse(JSON.parse(facts))
    know(index, number, { options: placesOf(read, index), published: Date.parse(read.publishedAt) })
    index.turn = Math.max(index.turn, turn)
  }
  index.isComplete = statement(index, "SELECT 1 FROM state WHERE name = 'complete'").get() !== undefined
  index.version = String(version)
  return true
}

function know(index: OpenIndex, row: number, known: Known | undefined): void {
  index.size += Number(known !== undefined) - Number(index.known[row] !== undefined)
  index.known[row] = known
}

/** The places of what an article is counted under; what nobody was counted under before gets the next. */
function placesOf({ kind, year, categories, writers, books }: Facts, index: OpenIndex): number[] {
  const place = (filter: Filter, value: string, title = value) => {
    const key = JSON.stringify([filter, value, title])
    const known = index.places.get(key) ?? index.options.push({ filter, value, title }) - 1
    index.places.set(key, known)
    return known
  }
  const named = (filter: Filter, documents: readonly { slug: string; title: string }[]) =>
    documents.map(({ slug, title }) => place(filter, slug, title))
  const places = [
    place('kind', kind),
    ...named('category', categories),
    ...named('writer', writers),
    ...named('book', books),
    place('year', year),
  ]
  return [...new Set(places)]
}

/** All base forms that were ever written, the newest read along. */
export function basesOf(index: OpenIndex, language: Language): readonly string[] {
  const unread = statement(index, 'SELECT number, language, base FROM bases WHERE number > ?')
  for (const row of unread.all(index.lastBase)) {
    const [number, of, base] = baseRow.parse(row)
    index.bases[of].push(base)
    index.lastBase = Math.max(index.lastBase, number)
  }
  return index.bases[language]
}

/** The words that stood for base forms. */
export function formsOf(index: OpenIndex, language: Language, bases: readonly string[]): string[] {
  const find = statement(index, 'SELECT word FROM forms WHERE language = ? AND base = ?')
  return bases.flatMap((base) => find.all(language, base).map((row) => wordRow.parse(row)[0]))
}

/** What a result shows of an article; undefined where it has gone this very moment. */
export function shownOf(
  index: OpenIndex,
  row: number,
): { facts: Facts; texts: Partial<Record<Field, string>> } | undefined {
  const found: unknown = statement(index, 'SELECT facts, texts FROM articles WHERE row = ?').get(row)
  if (found === undefined) return undefined
  const [facts, texts] = shownRow.parse(found)
  return { facts: factsSchema.parse(JSON.parse(facts)), texts: textsSchema.parse(JSON.parse(texts)) }
}
