import type { CollectionBeforeChangeHook } from 'payload'

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
