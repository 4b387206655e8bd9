import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { moderator } from '../access.ts'
import { say } from '../language/wording.ts'
import type { Article } from '../payload-types.ts'

const wish = z.object({ discussion: z.enum(['open', 'closed']) })

/**
 * `POST /api/articles/:id/discussion {"discussion":"closed"}`: the one thing of an article that a moderator
 * may change. It goes past `payload.update`, which would publish a newer draft, and into the newest version
 * too, so that the next publication does not undo it.
 */
export const setDiscussion: Endpoint = {
  path: '/:id/discussion',
  method: 'post',
  handler: async (req) => {
    if (!moderator({ req }))
      return answer(
        403,
        say(req, { fi: 'Vain moderaattori voi tehdä tämän.', en: 'Only a moderator may do this.' }),
      )
    await addDataAndFileToRequest(req)
    const asked = wish.safeParse(req.data)
    if (!asked.success)
      return answer(
        400,
        say(req, { fi: 'Arvon on oltava open tai closed.', en: 'The value must be open or closed.' }),
      )

    const id = String(req.routeParams?.id)
    const { discussion } = asked.data
    const { db } = req.payload
    const article = await db.findOne<Article>({ collection: 'articles', where: { id: { equals: id } }, req })
    if (!article) return answer(404, say(req, { fi: 'Artikkelia ei ole.', en: 'There is no such article.' }))

    await db.updateOne({ collection: 'articles', id, data: { discussion }, req, returning: false })
    const { docs } = await db.findVersions<Article>({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      req,
    })
    for (const { id: version, version: content } of docs) {
      await db.updateVersion({
        collection: 'articles',
        id: version,
        versionData: { version: { ...content, discussion }, latest: true },
        req,
      })
    }
    return Response.json({ doc: { id, discussion } })
  },
}

function answer(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
