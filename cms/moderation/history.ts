import type { PayloadRequest } from 'payload'

import type { Comment } from '../payload-types.ts'
import type { Status } from './actions.ts'
import { stillBlocked } from './blocks.ts'

/** What was decided on the other comments of a sender. */
export type History = readonly Status[]

type Sent = Pick<Comment, 'id' | 'sender' | 'status'>

/** What the senders of some comments have sent besides, and whether they are blocked. */
export async function historiesOf(req: PayloadRequest, comments: readonly Sent[]) {
  const senders = [...new Set(comments.flatMap(({ sender }) => sender ?? []))]
  const ofThem = { sender: { in: senders } }
  const asked = { pagination: false, limit: 0, depth: 0 } as const
  const asModerator = { user: req.user, overrideAccess: false } as const
  const [{ docs: sent }, { docs: blocked }] = await Promise.all([
    req.payload.find({
      collection: 'comments',
      where: ofThem,
      select: { sender: true, status: true },
      ...asked,
      ...asModerator,
    }),
    req.payload.find({
      collection: 'blocked-senders',
      where: { and: [ofThem, stillBlocked(new Date())] },
      select: { sender: true },
      ...asked,
      ...asModerator,
    }),
  ])
  const bySender = Map.groupBy(sent, ({ sender }) => sender)
  const blocks = new Set(blocked.map(({ sender }) => sender))
  return {
    of: ({ id, sender }: Sent): History | undefined => {
      if (!sender) return undefined
      const others = (bySender.get(sender) ?? []).filter((comment) => comment.id !== id)
      return others.map(({ status }) => status)
    },
    isBlocked: ({ sender }: Sent): boolean => blocks.has(sender ?? ''),
  }
}
