import { APIError, type Endpoint } from 'payload'

import { env } from '#env'

import { ROUTES } from '../../addresses/routes.ts'
import { say } from '../../language/wording.ts'
import { newestVersion } from './newest.ts'
import { LIFETIME, writePermit } from './permit.ts'

/**
 * `GET /api/articles/:id/preview`: leads who may read the draft to it on the public site. The link is made when it is
 * asked for, so that it is new however long the form has stood open.
 */
export const showPreview: Endpoint = {
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req
    const id = String(req.routeParams?.id)
    const article = user && (await newestVersion({ payload, article: id, user, req }))
    if (!user || !article) throw hidden(req)
    const permit = writePermit({ article: id, user: user.id, until: Date.now() + LIFETIME }, payload.secret)
    const { prefix, preview } = ROUTES[article.language]
    return new Response(null, {
      status: 303,
      headers: {
        Location: `${env.siteUrl}${prefix}${preview}/?lupa=${permit}`,
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
      },
    })
  },
}

function hidden(req: Parameters<typeof say>[0]): Error {
  const words = {
    fi: 'Artikkelia ei ole, tai se ei ole sinun luettavissasi.',
    en: 'There is no such article, or it is not yours to read.',
  }
  return new APIError(say(req, words), 404, undefined, true)
}
