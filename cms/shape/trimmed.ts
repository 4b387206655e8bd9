import type { FieldHook } from 'payload'

/**
 * Takes the spaces around a name away, so that one of nothing but spaces is empty and `required` refuses it. In a list
 * of names, the empty ones go.
 */
export const trimmed: FieldHook = ({ value }) => {
  if (Array.isArray(value)) return value.map(trim).filter((one) => one !== '')
  return trim(value)
}

function trim(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}
