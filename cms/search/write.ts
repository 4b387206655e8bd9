import type Database from 'libsql'
import { z } from 'zod'

import type { Analyser } from '../finnish/analyser.ts'
import { LANGUAGES, type Language } from '../language/language.ts'
import { type Entry, type Field, FIELDS } from './entry.ts'
import { INSERT } from './schema.ts'
import { tokenOf, wordsIn } from './words.ts'

/** What writes the index. Each call is one transaction: who reads sees all of it or nothing. */
export interface IndexWriter {
  /** Takes articles in, or takes the place of what was known of them. */
  put: (entries: readonly Entry[]) => void
  /** Forgets articles; ids of anything else are no harm. */
  drop: (ids: readonly string[]) => void
  /** The articles that name one of these documents. */
  naming: (ids: readonly string[]) => string[]
  /** The ids and stamps of all that it holds. */
  stamps: () => [id: string, stamp: string][]
  /** Everything that was written before this moment has been taken in. An ISO text. */
  complete: (at: string) => void
  completeAt: () => string | undefined
}

const stampRow = z.tuple([z.string(), z.string()])
const idRow = z.tuple([z.string()]).transform(([id]) => id)
const rowNumber = z.tuple([z.number()]).transform(([row]) => row)

/** Writes to an index that `openForWriting` has opened. */
export function writerOf(db: Database.Database, analysers: Record<Language, Analyser>): IndexWriter {
  /** The words whose forms are written already; those of the index are found as they come again. */
  const known: Record<Language, Set<string>> = { fi: new Set(), en: new Set() }
  const insertArticle = db
    .prepare('INSERT INTO articles (turn, stamp, facts, texts, id) VALUES (?, ?, ?, ?, ?) RETURNING row')
    .raw()
  const updateArticle = db
    .prepare('UPDATE articles SET turn = ?, stamp = ?, facts = ?, texts = ? WHERE id = ? RETURNING row')
    .raw()
  const insertForm = db.prepare('INSERT OR IGNORE INTO forms VALUES (?, ?, ?)')
  const insertBase = db.prepare('INSERT OR IGNORE INTO bases (language, base) VALUES (?, ?)')
  const insertName = db.prepare('INSERT OR IGNORE INTO named VALUES (?, ?)')
  const select = db.prepare('SELECT row FROM articles WHERE id = ?').raw()

  function together(work: (turn: number) => void): void {
    db.exec('BEGIN IMMEDIATE')
    try {
      db.exec("INSERT INTO state VALUES ('turn', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1")
      const turn = z
        .tuple([z.coerce.number()])
        .parse(db.prepare("SELECT value FROM state WHERE name = 'turn'").raw().get())[0]
      work(turn)
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }

  function remove(id: string, turn: number): void {
    const found: unknown = select.get(id)
    if (!found) return
    const row = rowNumber.parse(found)
    forgetWords(row)
    db.prepare('DELETE FROM articles WHERE row = ?').run(row)
    db.prepare('INSERT INTO gone VALUES (?, ?)').run(row, turn)
  }

  function forgetWords(row: number): void {
    db.prepare('DELETE FROM named WHERE row = ?').run(row)
    for (const language of LANGUAGES) db.prepare(`DELETE FROM words_${language} WHERE rowid = ?`).run(row)
  }

  /** An article keeps its row: whoever reads the index has lists as long as the highest. */
  function write({ id, stamp, facts, names, texts }: Entry, turn: number): void {
    const { language } = facts
    const told = [turn, stamp, JSON.stringify(facts), JSON.stringify(texts), id]
    const updated: unknown = updateArticle.get(...told)
    const row = rowNumber.parse(updated ?? insertArticle.get(...told))
    if (updated) forgetWords(row)
    const columns = fieldsOf(texts).flatMap((text) => levelsOf(text, analysers[language], noteOf(language)))
    db.prepare(INSERT[language] ?? '').run(row, ...columns)
    for (const what of names) insertName.run(what, row)
  }

  function noteOf(language: Language) {
    return (word: string, bases: readonly string[]) => {
      if (known[language].has(word)) return
      known[language].add(word)
      for (const base of bases) {
        insertForm.run(language, base, tokenOf(word))
        insertBase.run(language, base)
      }
    }
  }

  return {
    put: (entries) => {
      together((turn) => {
        for (const entry of entries) write(entry, turn)
      })
    },
    drop: (ids) => {
      together((turn) => {
        for (const id of ids) remove(id, turn)
      })
    },
    naming: (ids) => {
      const find = db.prepare('SELECT id FROM named JOIN articles USING (row) WHERE what = ?').raw()
      return [...new Set(ids.flatMap((id) => find.all(id).map((row) => idRow.parse(row))))]
    },
    stamps: () =>
      db
        .prepare('SELECT id, stamp FROM articles')
        .raw()
        .all()
        .map((row) => stampRow.parse(row)),
    complete: (at) => {
      db.prepare("INSERT OR REPLACE INTO state VALUES ('complete', ?)").run(at)
    },
    completeAt: () => {
      const found: unknown = db.prepare("SELECT value FROM state WHERE name = 'complete'").raw().get()
      return found === undefined ? undefined : idRow.parse(found)
    },
  }
}

function fieldsOf(texts: Record<Field, string>): string[] {
  return Object.keys(FIELDS).map((field) => Object.entries(texts).find(([name]) => name === field)?.[1] ?? '')
}

/** A field's words as they are written, their base forms, the parts of compounds, and the verbs behind nouns. */
function levelsOf(
  text: string,
  analyse: Analyser,
  note: (word: string, bases: readonly string[]) => void,
): [string, string, string, string] {
  const exact: string[] = []
  const bases: string[] = []
  const parts: string[] = []
  const origins: string[] = []
  for (const { word } of wordsIn(text)) {
    const reading = analyse(word)
    const own = [...reading.bases, ...reading.verbs].map(tokenOf)
    const inner = reading.parts.map(tokenOf)
    const behind = [...reading.origins, ...reading.akin].map(tokenOf)
    exact.push(tokenOf(word))
    bases.push(...own)
    parts.push(...inner)
    origins.push(...behind)
    note(word, [...own, ...inner, ...behind])
  }
  return [exact.join(' '), bases.join(' '), parts.join(' '), origins.join(' ')]
}
