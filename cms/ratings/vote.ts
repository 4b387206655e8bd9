import type { Payload } from 'payload'

import type { Rating } from '../payload-types.ts'
import { keyOf } from './key.ts'

/** As much of a vote as its own visitor may know, and whether it counts. */
export type Vote = Pick<Rating, 'id' | 'value'> & { counted: boolean }

/** Only code in here sets it, so that only it reads and writes votes; in all else it is a stranger. */
export const THROUGH_THE_DOOR = {
  collection: 'ratings',
  overrideAccess: false,
  context: { door: 'ratings' },
} as const

/** The same visitor's other votes on the article at the same time meet at its creation. */
const MOST_TRIES = 5

export async function voteOf(payload: Payload, key: string): Promise<Vote | undefined> {
  const { docs } = await payload.find({
    ...THROUGH_THE_DOOR,
    where: { key: { equals: key } },
    select: { value: true, counted: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs.map(({ id, value, counted }) => ({ id, value, counted: counted ?? true }))[0]
}

interface Change {
  /** The visitor's vote on the article, as it stood a moment ago. */
  standing: Vote | undefined
  article: string
  voter: string
  value: number
  counted: boolean
}

/** Makes the visitor's vote on the article this one, whether there was one before or not. */
export async function changeVote(payload: Payload, change: Change): Promise<void> {
  const { article, voter, value, counted } = change
  const key = keyOf(article, voter)
  let { standing } = change
  for (let tries = 1; ; tries += 1) {
    try {
      if (standing) {
        await payload.update({ ...THROUGH_THE_DOOR, id: standing.id, data: { value, counted }, depth: 0 })
      } else {
        const context = { ...THROUGH_THE_DOOR.context, voter }
        await payload.create({ ...THROUGH_THE_DOOR, context, data: { article, value, counted }, depth: 0 })
      }
      return
    } catch (error) {
      // Somebody has made it, or taken it back, since we looked.
      const now = await voteOf(payload, key)
      if (Boolean(now) === Boolean(standing) || tries === MOST_TRIES) throw error
      standing = now
    }
  }
}
