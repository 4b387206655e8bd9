import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Article, Media } from '../payload-types.ts'

/** Whoever creates a document owns it, for good. */
export const setOwner: CollectionBeforeChangeHook<Article | Media> = ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  owner: operation === 'create' ? (req.user?.id ?? null) : originalDoc?.owner,
})

/** An author signs what they begin. An editor often enters the text of somebody else. */
export function ownByline({ user }: { user: PayloadRequest['user'] }): string[] {
  if (!user?.byline || user.roles.includes('editor') || user.roles.includes('admin')) return []
  return [typeof user.byline === 'string' ? user.byline : user.byline.id]
}
