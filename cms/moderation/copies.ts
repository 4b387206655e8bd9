import type { PayloadRequest } from 'payload'

import type { Comment } from '../payload-types.ts'
import type { Status } from './actions.ts'

type Said = Pick<Comment, 'id' | 'fingerprint'>

/**
 * What has been decided on other comments with just the text of some comments. The first one of several was alone when it
 * was judged, so that no reason tells of them.
 */
export async function copiesOf({ payload, user }: PayloadRequest, comments: readonly Said[]) {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { fingerprint: { in: comments.flatMap(({ fingerprint }) => fingerprint ?? []) } },
    select: { fingerprint: true, status: true },
    pagination: false,
    limit: 0,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return {
    of: ({ id, fingerprint }: Said): Status[] =>
      fingerprint
        ? docs
            .filter((each) => each.fingerprint === fingerprint && each.id !== id)
            .map(({ status }) => status)
        : [],
  }
}
