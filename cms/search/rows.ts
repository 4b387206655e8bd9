import { z } from 'zod'

import type { Language } from '../language/language.ts'
import type { OpenIndex } from './reading.ts'
import { WEIGHTS } from './schema.ts'

/** Where is looked: the index has words of each language. */
export interface Place {
  index: OpenIndex
  language: Language
}

type Fits = readonly (readonly [row: number, fit: number])[]

/** Whether a condition holds anywhere. */
export function isThere(condition: string, { index, language }: Place): boolean {
  const found: unknown = index.db
    .prepare(`SELECT rowid FROM words_${language} WHERE words_${language} MATCH ? LIMIT 1`)
    .get(condition)
  return found !== undefined
}

/**
 * The rows that a condition holds in. They are remembered until the index changes: others look for the same word beside
 * another one.
 */
export function rowsOf(condition: string, { index, language }: Place): readonly number[] {
  const table = `words_${language}`
  return remembered(index.holding, `${table} ${condition}`, () => {
    const found: unknown = index.db
      .prepare(`SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`)
      .raw()
      .get(condition)
    return numbers.parse(found)[0]
  })
}

/** As `weighed`, remembered as long: for conditions of one word. */
export function weighedOnce(condition: string, place: Place): Fits {
  const key = `${place.language} ${condition}`
  return remembered(place.index.telling, key, () => weighed(condition, place))
}

/** The rows that a condition holds in, with how well they fit: the better the more. */
export function weighed(condition: string, { index, language }: Place): Fits {
  const table = `words_${language}`
  const found: unknown = index.db
    .prepare(
      `SELECT json_group_array(json_array(row, -fit)) FROM (
         SELECT rowid AS row, bm25(${table}, ${WEIGHTS}) AS fit FROM ${table} WHERE ${table} MATCH ? LIMIT -1
       )`,
    )
    .raw()
    .get(condition)
  return pairs.parse(found)[0]
}

const numbers = inJson(z.array(z.number()))
const pairs = inJson(z.array(z.tuple([z.number(), z.number()])))

/** In one piece, for rows come slowly one by one. */
function inJson<T>(schema: z.ZodType<T>) {
  return z.tuple([z.string().transform((json) => schema.parse(JSON.parse(json)))])
}

/** So many words are remembered: each may be in every article, and takes some bytes for each. */
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
