import { bayesianMean } from './mean.ts'

/** How many gave one star, two, three, four and five. */
export type Stars = readonly [one: number, two: number, three: number, four: number, five: number]

/** With fewer votes an article is not among the best, whatever they say. */
export const VOTES_TO_BE_BEST = 3

/** What the votes on an article add up to, as it is stored. */
export function figuresOf(stars: Stars) {
  const [stars1, stars2, stars3, stars4, stars5] = stars
  const count = stars.reduce((sum, votes) => sum + votes, 0)
  const sum = stars.reduce((sum, votes, place) => sum + votes * (place + 1), 0)
  return {
    ...{ stars1, stars2, stars3, stars4, stars5 },
    ratingCount: count,
    ratingSum: sum,
    ratingAverage: count === 0 ? 0 : sum / count,
    rank: bayesianMean({ sum, count }),
  }
}
