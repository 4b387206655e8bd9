import type { CollectionBeforeDeleteHook } from 'payload'

/** What belongs to an article and means nothing without it. */
const BELONGINGS = ['comments', 'ratings', 'tallies', 'views'] as const

/** Takes the discussion, the votes and the views along when an article is deleted for good. May be done twice. */
export const deleteBelongings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const ofArticle = { article: { equals: id } }
  const { docs } = await db.find<{ id: string }>({
    collection: 'comments',
    where: ofArticle,
    select: {},
    pagination: false,
    limit: 0,
  })
  await db.deleteMany({ collection: 'reports', where: { comment: { in: docs.map((doc) => doc.id) } }, req })
  for (const collection of BELONGINGS) await db.deleteMany({ collection, where: ofArticle, req })
}
