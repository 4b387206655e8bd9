/** The value that so many of a hundred do not exceed, by the nearest rank. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const rank = Math.max(1, Math.ceil((hundredths / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** The middle value; between two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [one = Number.NaN, other = one] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (one + other) / 2
}

/** How many times the other one is: the median of what rounds that followed each other say. */
export function pairedRatio(ones: readonly number[], others: readonly number[]): number {
  return median(ones.flatMap((one, place) => (others[place] ? [one / others[place]] : [])))
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
