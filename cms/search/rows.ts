import { z } from 'zod'

import type { Language } from '../language/language.ts'
import { type Fits, type OpenIndex, type Rows, statement } from './reading.ts'
import { WEIGHTS } from './schema.ts'

/** Where is looked: the index has words of each language. */
export interface Place {
  index: OpenIndex
  language: Language
}

/** Whether a condition holds anywhere. */
export function isThere(condition: string, place: Place): boolean {
  return rowsOf(condition, place).length > 0
}

/**
 * The rows that a condition holds in. They are remembered until the index changes: others look for the same word beside
 * another one.
 */
export function rowsOf(condition: string, { index, language }: Place): Rows {
  const table = `words_${language}`
  return remembered(index.holding, `${table} ${condition}`, () => {
    const find = statement(index, `SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`)
    const [rows] = oneList.parse(find.get(condition))
    return Uint32Array.from(rows)
  })
}

/** So finely is told how well an article fits: whole numbers are written and read in half the time. */
const FINENESS = 1e9

/** The rows that a condition holds in, with how well they fit; remembered as long. */
export function weighed(condition: string, { index, language }: Place): Fits {
  const table = `words_${language}`
  return remembered(index.fitting, `${table} ${condition}`, () => {
    const find = statement(
      index,
      `SELECT json_group_array(row), json_group_array(CAST(fit * -${String(FINENESS)}.0 AS INTEGER)) FROM (
         SELECT rowid AS row, bm25(${table}, ${WEIGHTS}) AS fit FROM ${table} WHERE ${table} MATCH ? LIMIT -1
       )`,
    )
    const [rows, fits] = twoLists.parse(find.get(condition))
    return { rows: Uint32Array.from(rows), fits: Float64Array.from(fits, (fit) => fit / FINENESS) }
  })
}

/** In one piece, for rows come slowly one by one. */
const numbers = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.array(z.number()))
const oneList = z.tuple([numbers])
const twoLists = z.tuple([numbers, numbers])

/** So many conditions are remembered: each may hold in every article, and takes some bytes for each. */
const REMEMBERED = 200

/** What was found for a key before; else it is found, and what was found first is forgotten for it. */
function remembered<Found>(memory: Map<string, Found>, key: string, lookUp: () => Found): Found {
  const known = memory.get(key)
  if (known) return known
  const found = lookUp()
  const [oldest] = memory.keys()
  if (memory.size >= REMEMBERED && oldest !== undefined) memory.delete(oldest)
  memory.set(key, found)
  return found
}
