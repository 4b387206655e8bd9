import type { FlattenedField } from 'payload'

import { isMoment, isPlainObject } from './shapes.ts'

/** The fields of a collection by its name, for what lies behind a relationship. */
type FieldsOf = (collection: string) => readonly FlattenedField[]

interface Look {
  fields: readonly FlattenedField[]
  fieldsOf: FieldsOf
}

/** SQLite has none of them. */
const NOT_ON_BOTH = ['all', 'intersects', 'near', 'within']

/** Behind more relationships than this, Payload judges a path too late and leaves an error that nobody catches. */
const MOST_HOPS = 1

/**
 * The paths of a query's conditions that no database can answer. Payload refuses unknown fields and operators itself,
 * but fails on these, and an answer that something broke is no answer to a wrong question.
 */
export function unanswerable(where: unknown, look: Look): string[] {
  if (where === undefined || where === null) return []
  if (!isPlainObject(where)) return ['where']
  return Object.entries(where).flatMap(([path, constraint]) => {
    if (/^(and|or)$/i.test(path)) {
      return Array.isArray(constraint) ? constraint.flatMap((one) => unanswerable(one ?? '', look)) : [path]
    }
    return isPlainObject(constraint) && isAnswerable(segmentsOf(path), constraint, look) ? [] : [path]
  })
}

/** In stored versions the fields lie under `version`. */
function segmentsOf(path: string): string[] {
  return path
    .replaceAll('__', '.')
    .replace(/^version\./, '')
    .split('.')
}

type Constraint = Readonly<Record<string, unknown>>

function isAnswerable(segments: readonly string[], constraint: Constraint, look: Look, hops = 0): boolean {
  if (hops > MOST_HOPS || NOT_ON_BOTH.some((operator) => operator in constraint)) return false
  const [name, ...rest] = segments
  const field = look.fields.find((candidate) => candidate.name === name)
  if (!field) return true
  if (rest.length === 0) return field.type !== 'date' || hasMoments(constraint)
  if (field.type === 'richText' || field.type === 'json') return false
  if ('flattenedFields' in field) {
    return isAnswerable(rest, constraint, { ...look, fields: field.flattenedFields }, hops)
  }
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return true
  return isAnswerable(rest, constraint, { ...look, fields: look.fieldsOf(field.relationTo) }, hops + 1)
}

function hasMoments(constraint: Constraint): boolean {
  return Object.entries(constraint).every(([operator, value]) => {
    if (operator === 'exists' || value === null || value === 'null' || value === '') return true
    const values = typeof value === 'string' && operator.endsWith('in') ? value.split(',') : [value].flat()
    return values.every(isMoment)
  })
}
