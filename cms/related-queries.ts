import {
  QueryError,
  validateQueryPaths,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
} from 'payload'

import { hookedEverywhere } from './everywhere.ts'
import { unanswerable } from './shape/queries.ts'

/**
 * A query may look through a relationship (`translationOf.title`), but only at documents that the asker may
 * read: whether a draft's title begins with A must not be told by what a list holds, nor by its order.
 * Payload adds the reading rule of the related documents to the conditions of a query, but loses it where
 * drafts are asked for, and forgets it in `sort`: there, no looking through.
 */
export const relatedQueriesBound = hookedEverywhere({
  collections: {
    beforeOperation: [refuseUnanswerable, boundRelatedQueries],
    afterError: [blameUnreadable],
  },
})

function refuseUnanswerable({
  args,
  collection,
  overrideAccess,
  req,
}: Parameters<CollectionBeforeOperationHook>[0]) {
  if (overrideAccess) return args
  const { collections } = req.payload
  const fieldsOf = (name: string) =>
    Object.values(collections).find(({ config }) => config.slug === name)?.config.flattenedFields ?? []
  const where = 'where' in args ? args.where : undefined
  const paths = unanswerable(where, { fields: collection.flattenedFields, fieldsOf })
  if (paths.length > 0) throw new QueryError(paths.map((path) => ({ path })))
  return args
}

/** Payload takes a `where` that is one text for JSON, and its failing to read it for a fault of its own. */
function blameUnreadable({ error, req }: Parameters<CollectionAfterErrorHook>[0]) {
  const isUnreadable = error instanceof SyntaxError && typeof req.query.where === 'string'
  if (!isUnreadable) return undefined
  const refusal = new QueryError([{ path: 'where' }])
  return { status: refusal.status, response: { errors: [{ message: refusal.message }] } }
}

async function boundRelatedQueries({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}: Parameters<CollectionBeforeOperationHook>[0]) {
  if (overrideAccess) return args
  if ('sort' in args) refuseSortThrough(args.sort, collection.flattenedFields)
  if (operation === 'read' && 'draft' in args && args.draft && 'where' in args) {
    // It writes the reading rules into the query itself, before `find` copies it for the drafts.
    await validateQueryPaths({ collectionConfig: collection, overrideAccess: false, req, where: args.where })
  }
  return args
}

function refuseSortThrough(sort: string | string[] | undefined, fields: readonly FlattenedField[]): void {
  const paths = [sort ?? []].flat().map((path) => path.replace(/^-/, '').replaceAll('__', '.'))
  const through = paths.filter((path) => leadsOn(path.replace(/^version\./, '').split('.'), fields))
  if (through.length > 0) throw new QueryError(through.map((path) => ({ path })))
}

function leadsOn([name, ...rest]: readonly string[], fields: readonly FlattenedField[]): boolean {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload') return rest.join('.') !== 'id'
  return 'flattenedFields' in field && leadsOn(rest, field.flattenedFields)
}
