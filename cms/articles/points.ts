/** What an article gives in book points: its own figure where one is set, else the sum of its books'. */
export function pointsOf(
  bookPoints: number | null | undefined,
  books: readonly { points?: number | null }[],
): number | undefined {
  if (typeof bookPoints === 'number') return bookPoints
  return books.length > 0 ? books.reduce((sum, { points }) => sum + (points ?? 0), 0) : undefined
}
