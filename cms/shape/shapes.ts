import { type Block, flattenAllFields, type FlattenedField } from 'payload'

type Data = Readonly<Record<string, unknown>>
type Fits = (value: unknown) => boolean

/** What a single value of each type of field may look like in a request. Types that are not named may be anything. */
const FITS: Partial<Record<FlattenedField['type'], Fits>> = {
  text: isText,
  textarea: isText,
  email: isText,
  code: isText,
  radio: isText,
  relationship: isReference,
  upload: isReference,
  date: isMoment,
  number: isNumber,
  checkbox: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
}

type Blocks = readonly Block[]

interface Look {
  fields: readonly FlattenedField[]
  data: Data
  /** The blocks that rich texts may hold. */
  blocks: Blocks
  /** The path that leads here, with its last point. */
  above?: string
}

/**
 * The paths of what cannot be a value of its field at all, such as an object for a title. Payload itself takes much
 * of it: drafts are not validated, and hooks and databases fail on what they are not made for.
 */
export function misshapen({ fields, data, blocks, above = '' }: Look): string[] {
  const row = (rowFields: readonly FlattenedField[], value: unknown, path: string) =>
    isPlainObject(value) ? misshapen({ fields: rowFields, data: value, blocks, above: `${path}.` }) : [path]
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${above}${field.name}`
    if (value === undefined || value === null || value === '') return []
    if (field.type === 'group' || field.type === 'tab') return row(field.flattenedFields, value, path)
    if (field.type === 'array') {
      if (value === 0 || value === '0') return [] // so Payload's own forms say that there are no rows
      if (!Array.isArray(value)) return [path]
      return value.flatMap((item, place) => row(field.flattenedFields, item, `${path}.${String(place)}`))
    }
    if (field.type === 'richText') return isRichText(value, blocks) ? [] : [path]
    const fits = field.type === 'select' ? isOption(field.options) : FITS[field.type]
    if (!fits) return []
    const isList = 'hasMany' in field && field.hasMany === true
    return (isList ? Array.isArray(value) && value.every(fits) : fits(value)) ? [] : [path]
  })
}

export function isPlainObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** An id, or a whole document as it was read with its relations: Payload takes the id out of it. */
function isReference(value: unknown): boolean {
  return isText(value) || (isPlainObject(value) && isText(value.id))
}

export function isMoment(value: unknown): boolean {
  return value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
}

/** Payload reads numbers out of texts, and takes a text without one for none at all. */
function isNumber(value: unknown): boolean {
  return Number.isFinite(typeof value === 'string' ? Number(value) : value)
}

function isOption(options: readonly (string | { value: string })[]): Fits {
  return (value) => options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}

/** The skeleton of what the editor stores, and the fields of its blocks; its own validation looks at the rest. */
function isRichText(value: unknown, blocks: Blocks): boolean {
  return isPlainObject(value) && isPlainObject(value.root) && areNodes(value.root.children, blocks)
}

function areNodes(nodes: unknown, blocks: Blocks): boolean {
  return Array.isArray(nodes) && nodes.every((node) => isNode(node, blocks))
}

function isNode(node: unknown, blocks: Blocks): boolean {
  if (!isPlainObject(node) || typeof node.type !== 'string') return false
  if (node.type === 'text' && typeof node.text !== 'string') return false
  if (/^(inlineBlock|block)$/.test(node.type) && !isBlock(node.fields, blocks)) return false
  if (/^(auto)?link$/.test(node.type) && !isPlainObject(node.fields)) return false
  return node.children === undefined || areNodes(node.children, blocks)
}

function isBlock(fields: unknown, blocks: Blocks): boolean {
  if (!isPlainObject(fields)) return false
  const block = blocks.find(({ slug }) => slug === fields.blockType)
  return (
    block !== undefined &&
    misshapen({ fields: flattenAllFields({ fields: block.fields }), data: fields, blocks }).length === 0
  )
}
