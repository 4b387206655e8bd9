import { randomBytes } from 'node:crypto'

/*
 * A comment's place in the thread is a text that sorts as the thread is read: oldest first, each followed by its
 * answers. It is made of a step for each comment on the way to it, divided by slashes, so that the database can cut a
 * page out of thousands, and what answered a comment that was removed still knows where it belongs.
 */

/** From here on answers to answers stand side by side: a phone has no room for more. */
const DEEPEST = 3

/** Milliseconds since 1970 in base 36 have nine digits until the year 5188. */
const DIGITS = 9

/** The place of a new comment, below the one that it answers. */
export function newPlace(now: Date, parent: string | undefined): string {
  const step = now.getTime().toString(36).padStart(DIGITS, '0') + randomBytes(3).toString('hex')
  const above = parent === undefined ? [] : parent.split('/').slice(0, DEEPEST - 1)
  return [...above, step].join('/')
}

/** 0 for what answers the article. */
export function depthOf(place: string): number {
  return place.split('/').length - 1
}

/** The places that a place lies below, the outermost first. */
export function placesAbove(place: string): string[] {
  const steps = place.split('/')
  return steps.slice(0, -1).map((_, depth) => steps.slice(0, depth + 1).join('/'))
}
