const SHORTEST_MS = 500
const LONGEST_MS = 30_000
const STEADY_AFTER_MS = 60_000

/** How long to leave an ended process alone: the longer, the oftener it has ended, unless it had kept up for a minute. */
export function nextPause({ last, upFor }: { last: number | undefined; upFor: number }): number {
  if (last === undefined || upFor >= STEADY_AFTER_MS) return SHORTEST_MS
  return Math.min(last * 2, LONGEST_MS)
}
