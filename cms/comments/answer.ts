import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { moderator } from '../access.ts'
import { isId } from '../database.ts'
import { say } from '../language/wording.ts'
import type { Comment } from '../payload-types.ts'
import { cleanText } from './clean.ts'

const wish = z.object({ text: z.string().transform(cleanText).pipe(z.string().min(2).max(5000)) })

/**
 * `POST /api/comments/:id/answer {"text":"…"}`: a moderator's official answer to a comment, which stands below it at
 * once. The only way by which a comment gets that mark.
 */
export const answerOfficially: Endpoint = {
  path: '/:id/answer',
  method: 'post',
  handler: async (req) => {
    if (!moderator({ req }) || !req.user) {
      return refuse(
        403,
        say(req, { fi: 'Vain moderaattori voi tehdä tämän.', en: 'Only a moderator may do this.' }),
      )
    }
    await addDataAndFileToRequest(req)
    const asked = wish.safeParse(req.data)
    if (!asked.success) {
      const wording = {
        fi: 'Vastauksessa on oltava 2–5000 merkkiä.',
        en: 'An answer has 2 to 5,000 characters.',
      }
      return refuse(400, say(req, wording))
    }
    const { payload } = req
    const id = String(req.routeParams?.id)
    const answered = isId(id, payload.db.name)
      ? await payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
      : null
    if (answered?.status !== 'approved') {
      const wording = {
        fi: 'Vain hyväksyttyyn kommenttiin voi vastata.',
        en: 'Only an approved comment can be answered.',
      }
      return refuse(404, say(req, wording))
    }
    const { article } = answered
    const doc = await payload.create({
      collection: 'comments',
      data: {
        article: typeof article === 'string' ? article : article.id,
        parent: id,
        name: req.user.name,
        text: asked.data.text,
        status: 'approved',
        official: true,
      },
      depth: 0,
      user: req.user,
      overrideAccess: false,
      context: { door: 'comments' },
    })
    return Response.json({ doc }, { status: 201 })
  },
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
