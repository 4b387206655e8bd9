/** What is thought of an article before anybody has voted on it, as votes. */
export interface Prior {
  mean: number
  /** In votes. */
  weight: number
}

/**
 * As if each article had been given one, two, three, four and five stars once each: before the first vote any number of
 * stars is as likely as any other (Laplace's rule of succession, for five outcomes). It is the same for all articles, and
 * not the mean of the house, so that a vote on one of them never moves another.
 */
export const PRIOR: Prior = { mean: 3, weight: 5 }

/**
 * The Bayesian mean of votes, (weight × mean + sum) ÷ (weight + count): what the next reader may be expected to give.
 * It draws few votes towards the prior, so that one vote of five stars does not lead the list.
 *
 * Paul Masurel, "Of Bayesian Average and Star Ratings", 2013, derives it from a Dirichlet prior; docs/ratings.md says
 * more.
 */
export function bayesianMean({ sum, count }: { sum: number; count: number }, prior: Prior = PRIOR): number {
  return (prior.weight * prior.mean + sum) / (prior.weight + count)
}
