const MINUTE = 60 * 1000

/** The longest pause between two tries, in milliseconds. */
const LONGEST = 4 * 60 * MINUTE

/** So many tries take about a day: a mail server that is down longer needs a person. */
const MOST_TRIES = 14

/** How long one who has claimed a job may be silent before another takes it: longer than any mail takes. In milliseconds. */
export const CLAIM = 2 * MINUTE

/** When a job that has failed is tried again; undefined: no more. */
export function nextTry(attempts: number, now: Date): Date | undefined {
  if (attempts >= MOST_TRIES) return undefined
  return new Date(now.getTime() + Math.min(LONGEST, MINUTE * 2 ** (attempts - 1)))
}
