import type { Comment } from '../payload-types.ts'
import { essay } from './articles.ts'
import { freshPortal, type Person } from './portal.ts'

/** A fresh portal whose readers write and whose two moderators decide. */
export async function discussedPortal() {
  const portal = await freshPortal()
  const { payload } = portal
  let articles = 0

  return {
    portal,
    payload,
    moderator: await portal.person(['moderator'], { name: 'Minna Moderaattori' }),
    other: await portal.person(['moderator'], { name: 'Olli Toinen' }),

    /** Publishes an article; gives its id. */
    published: async (): Promise<string> => {
      articles += 1
      const { id } = await payload.create({
        collection: 'articles',
        data: { ...essay(`Puhuttu ${String(articles)}`), _status: 'published' },
      })
      return id
    },

    /** Sends a comment under an article, one that waits unless said otherwise; gives its id. */
    sent: async (article: string, more: Partial<Comment> = {}): Promise<string> => {
      const { id } = await payload.create({
        collection: 'comments',
        data: { article, name: 'Lukija', text: 'Asiaa.', status: 'pending', ...more },
        context: { door: 'comments' },
      })
      return id
    },

    commentAt: (id: string) => payload.findByID({ collection: 'comments', id, depth: 0 }),

    /** What the log says of a comment, the first first. */
    logOf: async (id: string) => {
      const { docs } = await payload.find({
        collection: 'decisions',
        where: { commentId: { equals: id } },
        sort: 'createdAt',
        depth: 0,
      })
      return docs.map(({ act, who, from, to, why }) => [act, who, from, to ?? null, why ?? null])
    },

    /** Asks the desk's endpoint to decide on comments that were seen waiting. */
    decide: (by: Person, action: string, ids: readonly string[], more: object = {}) => {
      const comments = ids.map((id) => ({ id, seen: 'pending' }))
      return by.rest('POST', '/comments/decide', { action, comments, ...more })
    },
  }
}
