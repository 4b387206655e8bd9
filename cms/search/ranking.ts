import type { Fits, Rows } from './reading.ts'
import { type Place, rowsOf, weighed } from './rows.ts'
import type { Way } from './ways.ts'

/** Of more articles than this the words are not weighed one by one. */
const MANY = 1000

/** The fields whose words tell what an article is about. */
const TELLING = ['title', 'book', 'writers', 'reviewed', 'standfirst', 'headings', 'topics', 'kind'] as const

/** What holds less than this share of what was asked, told by how rare the words are, is left out: "hyvä" alone is nothing. */
const LEAST_SHARE = 0.3

export interface Wish {
  ways: readonly Way[]
  joint: ' AND ' | ' OR '
  /** A condition; empty where nothing is unwanted. */
  unwanted: string
}

/** What was wished for, with how well each fits, by row: the better the more. */
export interface Ranked {
  rows: Rows
  ranks: Float64Array
}

/**
 * Finds what is wished for and ranks it. Where there are very many, a word in a body or a discussion counts once, by how
 * rare it is: to weigh each of them takes most of the time of a search.
 */
export function ranked({ ways, joint, unwanted }: Wish, place: Place): Ranked {
  const holding = ways.map((way) => rowsOf(way(), place))
  const held = joint === ' AND ' ? holding.reduce(inBoth) : holdingEnough(holding, place)
  const rows = unwanted === '' ? held : without(held, rowsOf(unwanted, place))
  const ranks = new Float64Array(place.index.known.length)
  const add = ({ rows, fits }: Fits, share: number) => {
    for (const [at, row] of rows.entries()) ranks[row] = (ranks[row] ?? 0) + (fits[at] ?? 0) * share
  }
  const most = joint === ' AND ' ? rows.length : holding.reduce((sum, { length }) => sum + length, 0)
  if (most <= MANY) {
    add(weighed(ways.map((way) => way()).join(joint), place), 1)
    return { rows, ranks }
  }
  for (const [number, way] of ways.entries()) {
    const having = holding[number] ?? new Uint32Array()
    const rarity = rarityOf(having, place)
    if (joint === ' OR ') for (const row of having) ranks[row] = (ranks[row] ?? 0) + rarity
    const telling = weighed(way(TELLING), place)
    add(telling, rarity / rarityOf(telling.rows, place)) // FTS5 has weighed by how rare it is in these fields alone
  }
  return { rows, ranks }
}

/** The rows that hold a good part of what was asked. A word that all articles hold is no part of it. */
function holdingEnough(holding: readonly Rows[], { index }: Place): Rows {
  const shares = new Float64Array(index.known.length).fill(-1) // what holds none of it
  let whole = 0
  for (const rows of holding) {
    const share = Math.log(index.size / Math.max(1, rows.length))
    if (rows.length > 0) whole += share
    for (const row of rows) shares[row] = Math.max(0, shares[row] ?? 0) + share
  }
  const enough: number[] = []
  for (const [row, share] of shares.entries()) if (share >= whole * LEAST_SHARE) enough.push(row)
  return Uint32Array.from(enough)
}

function inBoth(some: Rows, others: Rows): Rows {
  const isAmong = amid(others)
  return some.filter(isAmong)
}

function without(some: Rows, others: Rows): Rows {
  const isAmong = amid(others)
  return some.filter((row) => !isAmong(row))
}

/** Tells of rows, in ascending order, whether they are among some. */
function amid(rows: Rows): (row: number) => boolean {
  let at = 0
  return (row) => {
    while (at < rows.length && (rows[at] ?? 0) < row) at += 1
    return rows[at] === row
  }
}

function rarityOf(found: Rows, { index }: Place): number {
  return Math.log(1 + index.size / Math.max(1, found.length))
}
