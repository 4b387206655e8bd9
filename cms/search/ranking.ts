import { type Place, rowsOf, weighed, weighedOnce } from './rows.ts'
import type { Way } from './ways.ts'

/** Of more articles than this the words are not weighed one by one. */
const MANY = 1000

/** The fields whose words tell what an article is about. */
const TELLING = ['title', 'book', 'writers', 'standfirst', 'headings', 'topics'] as const

/** What holds less than this share of what was asked, told by how rare the words are, is left out: "hyvä" alone is nothing. */
const LEAST_SHARE = 0.3

export interface Wish {
  ways: readonly Way[]
  joint: ' AND ' | ' OR '
  /** A condition; empty where nothing is unwanted. */
  unwanted: string
}

/**
 * The rows of what is wished for, with how well they fit: the better the more. Where there are very many, a word in a
 * body or a discussion counts once, by how rare it is: to weigh each of them takes most of the time of a search.
 */
export function ranked({ ways, joint, unwanted }: Wish, place: Place): Map<number, number> {
  const holding = ways.map((way) => rowsOf(way(), place))
  const held =
    joint === ' AND '
      ? holding.map((rows) => new Set(rows)).reduce((one, other) => one.intersection(other))
      : holdingEnough(holding, place)
  const rows = unwanted === '' ? held : held.difference(new Set(rowsOf(unwanted, place)))
  const most = joint === ' AND ' ? rows.size : holding.reduce((sum, { length }) => sum + length, 0)
  if (most <= MANY) {
    const whole = ways.map((way) => way()).join(joint)
    const fits = weighed(unwanted === '' ? whole : `(${whole}) NOT (${unwanted})`, place)
    return new Map(fits.filter(([row]) => rows.has(row)))
  }
  const ranks = new Map(Array.from(rows, (row) => [row, 0]))
  const add = (row: number, rank: number) => {
    const before = ranks.get(row)
    if (before !== undefined) ranks.set(row, before + rank)
  }
  for (const [number, way] of ways.entries()) {
    const having = holding[number] ?? []
    const rarity = rarityOf(having, place)
    if (joint === ' OR ') for (const row of having) add(row, rarity)
    const telling = weighedOnce(way(TELLING), place)
    const share = rarity / rarityOf(telling, place) // FTS5 has weighed by how rare it is in these fields alone
    for (const [row, fit] of telling) add(row, fit * share)
  }
  return ranks
}

/** The rows that hold a good part of what was asked. A word that all articles hold is no part of it. */
function holdingEnough(holding: readonly (readonly number[])[], { index }: Place): Set<number> {
  const shares = new Map<number, number>()
  let whole = 0
  for (const rows of holding) {
    const share = Math.log(index.known.size / Math.max(1, rows.length))
    if (rows.length > 0) whole += share
    for (const row of rows) shares.set(row, (shares.get(row) ?? 0) + share)
  }
  return new Set(Array.from(shares.keys()).filter((row) => (shares.get(row) ?? 0) >= whole * LEAST_SHARE))
}

function rarityOf(found: readonly unknown[], { index }: Place): number {
  return Math.log(1 + index.known.size / Math.max(1, found.length))
}
