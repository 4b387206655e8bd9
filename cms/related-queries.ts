import {
  QueryError,
  validateQueryPaths,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type Plugin,
} from 'payload'

/**
 * A query may look through a relationship (`translationOf.title`), but only at documents that the asker may
 * read: whether a draft's title begins with A must not be told by what a list holds, nor by its order.
 * Payload adds the reading rule of the related documents to the conditions of a query, but loses it where
 * drafts are asked for, and forgets it in `sort`: there, no looking through.
 */
export const relatedQueriesBound: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundRelatedQueries, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
})

const boundRelatedQueries: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
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
