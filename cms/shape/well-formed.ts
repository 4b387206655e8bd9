import {
  APIError,
  type BasePayload,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { BLOCKS, FOOTNOTE } from '../articles/blocks.ts'
import { isId } from '../database.ts'
import { hookedEverywhere } from '../everywhere.ts'
import type { Wording } from '../language/language.ts'
import { say } from '../language/wording.ts'
import { type Relation, relationsIn } from './relations.ts'
import { isPlainObject, misshapen } from './shapes.ts'

/** What is written to any collection or global has the shape of its fields, and points at what exists. */
export const wellFormed = hookedEverywhere({
  collections: { beforeOperation: [refuseMisshapen], beforeChange: [refuseDangling] },
  globals: { beforeOperation: [refuseMisshapenGlobal], beforeChange: [refuseDanglingGlobal] },
})

const BLOCKS_OF_TEXTS = [...BLOCKS, FOOTNOTE]

const WRONG_SHAPE: Wording = {
  fi: 'Arvo on väärää tyyppiä.',
  en: 'The value is of the wrong type.',
}

const NO_TARGET: Wording = {
  fi: 'Kohdetta, johon tämä viittaa, ei ole.',
  en: 'What this points at does not exist.',
}

function refuseMisshapen({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}: Parameters<CollectionBeforeOperationHook>[0]) {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data: unknown = args.data
  mustBeObject(data, req)
  // A stranger's is not looked at: whoever may not write at all is told that, and no more.
  if (!overrideAccess && !req.user) return args
  const paths = misshapen({ fields: collection.flattenedFields, data, blocks: BLOCKS_OF_TEXTS })
  // No field, but Payload takes it beside the fields.
  if (typeof (data.password ?? '') !== 'string') paths.push('password')
  refuse({ paths, wording: WRONG_SHAPE, req, collection: collection.slug })
  return args
}

function refuseMisshapenGlobal({
  args,
  global,
  operation,
  overrideAccess,
  req,
}: Parameters<GlobalBeforeOperationHook>[0]) {
  if (operation !== 'update') return
  const given: unknown = args
  const data = isPlainObject(given) ? given.data : undefined
  mustBeObject(data, req)
  if (!overrideAccess && !req.user) return
  const paths = misshapen({ fields: global.flattenedFields, data, blocks: BLOCKS_OF_TEXTS })
  refuse({ paths, wording: WRONG_SHAPE, req, global: global.slug })
}

async function refuseDangling({
  collection,
  data,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]) {
  const paths = await dangling({ fields: collection.flattenedFields, before: originalDoc, after: data, req })
  refuse({ paths, wording: NO_TARGET, req, collection: collection.slug })
}

async function refuseDanglingGlobal({
  global,
  data,
  originalDoc,
  req,
}: Parameters<GlobalBeforeChangeHook>[0]) {
  const paths = await dangling({ fields: global.flattenedFields, before: originalDoc, after: data, req })
  refuse({ paths, wording: NO_TARGET, req, global: global.slug })
}

function mustBeObject(data: unknown, req: PayloadRequest): asserts data is Readonly<Record<string, unknown>> {
  if (isPlainObject(data)) return
  const message = say(req, { fi: 'Pyynnön on oltava JSON-olio.', en: 'The request must be a JSON object.' })
  throw new APIError(message, 400, undefined, true)
}

interface Change {
  fields: readonly FlattenedField[]
  before: unknown
  after: unknown
  req: PayloadRequest
}

/** Where a change points at nothing. What pointed there before may stay: on MongoDB, a target may have gone since. */
async function dangling({ fields, before, after, req }: Change): Promise<string[]> {
  const relations = (document: unknown) => (isPlainObject(document) ? relationsIn(fields, document) : [])
  const old = new Set(relations(before).map(nameOf))
  const added = relations(after).filter((relation) => !old.has(nameOf(relation)))
  const found = await existing(added, req.payload)
  return [...new Set(added.filter((relation) => !found.has(nameOf(relation))).map(({ path }) => path))]
}

/** One query for each collection that is pointed at. */
async function existing(
  relations: readonly Relation[],
  { collections, db }: BasePayload,
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { config } of Object.values(collections)) {
    const to = config.slug
    const ids = relations
      .filter((relation) => relation.to === to && isId(relation.id, db.name))
      .map(({ id }) => id)
    if (ids.length === 0) continue
    const where = { id: { in: [...new Set(ids)] } }
    const { docs } = await db.find<{ id: string }>({
      collection: to,
      where,
      select: { id: true },
      pagination: false,
      limit: 0,
    })
    for (const { id } of docs) found.add(nameOf({ to, id }))
  }
  return found
}

function nameOf({ to, id }: { to: string; id: string }): string {
  return `${to}/${id}`
}

interface Refusal {
  paths: readonly string[]
  wording: Wording
  req: PayloadRequest
  collection?: string
  global?: string
}

function refuse({ paths, wording, req, ...where }: Refusal): void {
  if (paths.length === 0) return
  const message = say(req, wording)
  throw new ValidationError({ ...where, errors: paths.map((path) => ({ path, message })), req }, req.t)
}
