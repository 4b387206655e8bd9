export interface Near {
  base: string
  /** How many letters are wrong. */
  distance: number
}

/** Of base forms those that are like a word, the likest first: by how few letters must be changed. */
export function nearestOf(word: string, bases: Iterable<string>): Near[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (most === 0) return []
  const found: Near[] = []
  for (const base of bases) {
    if (Math.abs(base.length - word.length) > most || base === word) continue
    const distance = distanceWithin(word, base, most)
    if (distance <= most) found.push({ base, distance })
  }
  return found.toSorted(
    (one, other) => one.distance - other.distance || shared(word, other.base) - shared(word, one.base),
  )
}

/** How many letters two words begin with in common: people mistype the ends of words. */
function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/**
 * Letters changed, added, left out or swapped with the next (optimal string alignment distance); any number above
 * `most` where it is more.
 */
function distanceWithin(one: string, other: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return least
    before = row
    row = next
  }
  return at(row, other.length)
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.MAX_SAFE_INTEGER
}
