import type { CollectionBeforeDeleteHook } from 'payload'

/** What belongs to an article and means nothing without it. */
const BELONGINGS = ['comments', 'ratings', 'tallies'] as const

/** Takes the discussion and the votes along when an article is deleted for good. May be done twice. */
export const deleteBelongings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of BELONGINGS) {
    await req.payload.db.deleteMany({ collection, where: { article: { equals: id } }, req })
  }
}
