import type { FlattenedField } from 'payload'

import { isPlainObject } from './shapes.ts'

/** One value that points at a document of another collection. */
export interface Relation {
  path: string
  to: string
  id: string
}

/** All that a document points at with its own fields. What its rich texts point at is looked up when they are shown. */
export function relationsIn(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  above = '',
): Relation[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${above}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return isPlainObject(value) ? relationsIn(field.flattenedFields, value, `${path}.`) : []
    }
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? value : []
      return rows.flatMap((row, place) =>
        isPlainObject(row) ? relationsIn(field.flattenedFields, row, `${path}.${String(place)}.`) : [],
      )
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { relationTo } = field
    const ids = [value].flat().filter((id): id is string => typeof id === 'string' && id !== '')
    return typeof relationTo === 'string' ? ids.map((id) => ({ path, to: relationTo, id })) : []
  })
}
