import {
  APIError,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { editor } from '../access.ts'
import { say } from '../language/wording.ts'
import type { Article } from '../payload-types.ts'
import { contentDiffers } from './content.ts'

/**
 * Payload takes the newest version as the base of any update, so a plain update of a published article that
 * has a newer draft would unpublish the article and write the draft into the public row. Such an update is
 * kept as a draft instead. What an author writes is always a draft; what the public sees only editors change.
 */
export const guardPublication: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data: { _status?: unknown; deletedAt?: unknown } = args.data
  const isDraftSave = 'draft' in args && args.draft
  // The admin's form says with every save that the document is not in the trash, which is no wish to restore it.
  if (isDraftSave && data.deletedAt === null && !('trash' in args && args.trash)) delete data.deletedAt
  const restrained = !overrideAccess && !editor({ req })
  const id = 'id' in args && typeof args.id === 'string' ? args.id : undefined

  if (restrained && data._status === 'published') throw new Forbidden(req.t)
  if (operation === 'create') return restrained ? { ...args, draft: true } : args
  if ('deletedAt' in data) {
    if (restrained) req.context.reachesPublicRow = true // the trash knows no drafts: judged row by row below
    return args
  }

  if (restrained) {
    if (!isDraftSave && data._status === 'draft' && id && (await isPublic(collection.slug, id, req)))
      throw new Forbidden(req.t)
    return { ...args, draft: true }
  }
  if (isDraftSave || data._status !== undefined) return args
  if (!id) throw statusMissing(req)
  return (await isPublic(collection.slug, id, req)) && (await hasNewerDraft(collection.slug, id, req))
    ? { ...args, draft: true }
    : args
}

/** Payload reads the wish to restore as a draft before this hook runs: an author's other wishes are refused. */
export const guardRestore: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isRestore = operation === 'restoreVersion'
  if (isRestore && !overrideAccess && !editor({ req }) && !('draft' in args && args.draft)) {
    throw new Forbidden(req.t)
  }
  return args
}

/** The last gate, whichever way a write came: nobody but an editor publishes, or takes away what is published. */
export const refuseUnauthorisedPublication: CollectionBeforeChangeHook<Article> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (!req.user || editor({ req })) return data
  if (data._status === 'published') throw new Forbidden(req.t)
  const reachesPublic =
    context.reachesPublicRow && originalDoc?.id && (await isPublic('articles', originalDoc.id, req))
  if (reachesPublic) throw new Forbidden(req.t)
  return data
}

/**
 * Sets `publishedAt` at the first publication, and `contentChangedAt` when what readers see differs. Both are
 * judged by the public row: what Payload hands to hooks as the former document is the newest version.
 */
export const stampPublication: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const before = originalDoc?.id ? await publicRow(originalDoc.id, req) : undefined
  const now = new Date().toISOString()
  const changed = before?._status !== 'published' || contentDiffers(before, data)
  return {
    ...data,
    publishedAt: data.publishedAt ?? before?.publishedAt ?? now,
    contentChangedAt: changed ? now : before.contentChangedAt,
  }
}

async function publicRow(id: string, req: PayloadRequest): Promise<Article | undefined> {
  const row = await req.payload.db.findOne<Article>({
    collection: 'articles',
    where: { id: { equals: id } },
    req,
  })
  return row ?? undefined
}

async function isPublic(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne<Pick<Article, 'id' | '_status'>>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published'
}

async function hasNewerDraft(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<Pick<Article, '_status'>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version._status === 'draft'
}

function statusMissing(req: PayloadRequest): Error {
  return new APIError(
    say(req, {
      fi: 'Kerro kentässä _status, tallennetaanko luonnokset (draft) vai julkaistaanko ne (published).',
      en: 'Say in _status whether to save drafts (draft) or to publish (published).',
    }),
    400,
    undefined,
    true,
  )
}
