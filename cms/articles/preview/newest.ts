import { Forbidden, type Payload, type PayloadRequest } from 'payload'

import type { Article, User } from '../../payload-types.ts'

interface Asking {
  payload: Payload
  article: string
  user: User
  req?: PayloadRequest
}

/**
 * The newest version of an article, draft or not, for somebody who may see its drafts. Asked for as a version, for
 * Payload would give a reader of the article the published one instead.
 */
export async function newestVersion({ payload, article, user, req }: Asking): Promise<Article | undefined> {
  try {
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article }, latest: { equals: true } },
      depth: 0,
      limit: 1,
      pagination: false,
      user,
      overrideAccess: false,
      ...(req && { req }),
    })
    return docs[0] && { ...docs[0].version, id: article }
  } catch (error) {
    if (error instanceof Forbidden) return undefined // who may see no drafts at all
    throw error
  }
}
