import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'

import { LANGUAGES } from '../language/language.ts'
import { FIELDS } from './entry.ts'

/** To be counted up when what is written into the index, or how, becomes another. */
const FORMAT = 4

/** As what a word stands in a field: as it is written, as its base forms, as the parts of a compound, as the verb behind a noun. */
const LEVELS = { x: 1, b: 1, p: 0.4, o: 0.1 } as const

export type Level = keyof typeof LEVELS

/** The columns of some levels of some fields, for a condition of FTS5. */
export function columnsOf(fields: readonly string[], ...levels: readonly Level[]): string {
  return `{${fields.flatMap((field) => levels.map((level) => `${field}_${level}`)).join(' ')}}`
}

const COLUMNS = Object.keys(FIELDS).flatMap((field) =>
  Object.keys(LEVELS).map((level) => `${field}_${level}`),
)

/** How much a hit in each column counts, in their order, for `bm25()`. */
export const WEIGHTS = Object.values(FIELDS)
  .flatMap((field) => Object.values(LEVELS).map((level) => field * level))
  .join(', ')

const PLACES = COLUMNS.map(() => '?').join(', ')

export const INSERT = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    `INSERT INTO words_${language} (rowid, ${COLUMNS.join(', ')}) VALUES (?, ${PLACES})`,
  ]),
)

/**
 * `articles` holds what results show, `words_fi` and `words_en` only what is searched. `turn` tells in which write of
 * the index an article was written, so that who reads it need not read all of it again. `forms` leads from a base form
 * to the words that stood for it; whether any still does, only `words_…` tells.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS articles (
    row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, turn INTEGER NOT NULL, stamp TEXT NOT NULL,
    facts TEXT NOT NULL, texts TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS articles_turn ON articles (turn);
  CREATE TABLE IF NOT EXISTS gone (row INTEGER PRIMARY KEY, turn INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS gone_turn ON gone (turn);
  CREATE TABLE IF NOT EXISTS named (what TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (what, row)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS named_row ON named (row);
  CREATE TABLE IF NOT EXISTS forms (
    language TEXT NOT NULL, base TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, base, word)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS bases (number INTEGER PRIMARY KEY, language TEXT NOT NULL, base TEXT NOT NULL, UNIQUE (language, base));
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  ${LANGUAGES.map(
    (language) => `CREATE VIRTUAL TABLE IF NOT EXISTS words_${language} USING fts5(
      ${COLUMNS.join(', ')}, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '-~'"
    );`,
  ).join('')}
`

/** How long a process waits for another that writes, in milliseconds. */
const BUSY = 10_000

/** The folder of the index. Everything in it can be thrown away. */
export function indexFolder(dataDir: string): string {
  return path.join(dataDir, 'search')
}

/** The file for what words are read with: with another dictionary, or in another format, it is another file. */
export function indexFile(dataDir: string, dictionary: string | undefined): string {
  return path.join(indexFolder(dataDir), `index-${String(FORMAT)}-${dictionary ?? 'stems'}.db`)
}

/** Opens the index for writing and makes it where it is missing; one that is damaged is made anew. */
export function openForWriting(file: string): Database.Database {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    return open(file)
  } catch (error) {
    if (!isDamage(error)) throw error
    discard(file)
    return open(file)
  }
}

function open(file: string): Database.Database {
  const db = new Database(file)
  try {
    db.exec(`PRAGMA busy_timeout = ${String(BUSY)}`)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = NORMAL')
    db.exec(TABLES)
    const checked: unknown = db.prepare('PRAGMA quick_check(1)').raw().get()
    if (!Array.isArray(checked) || checked[0] !== 'ok') throw new Damaged()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

class Damaged extends Error {
  override message = 'The index is damaged'
}

/** Whether the file is no index any more, as after a full disk or a pulled plug. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Damaged || /malformed|not a database|corrupt|no such (table|column)/i.test(String(error))
  )
}

/** Throws an index away. Who has it open reads the old one until the file is looked at again. */
export function discard(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
}

/** Throws the indexes away that were made with other dictionaries or in other formats. */
export function discardOthers(file: string): void {
  for (const name of readdirSync(path.dirname(file))) {
    if (name.startsWith('index-') && !name.startsWith(path.basename(file)))
      rmSync(path.join(path.dirname(file), name), { force: true })
  }
}
