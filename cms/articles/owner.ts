import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever creates a document owns it, for good. */
export const setOwner: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  owner: operation === 'create' ? (req.user?.id ?? null) : originalDoc?.owner,
})
