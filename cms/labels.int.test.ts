import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { LANGUAGES } from './language/language.ts'
import config from './payload.config.ts'

const { collections, globals } = await config
const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))

/** What Payload adds to a collection names itself. */
const PAYLOADS_OWN =
  /^(id|createdAt|updatedAt|deletedAt|_status|password|salt|hash|sessions|loginAttempts|lockUntil|resetPassword\w+|blockName|filename|url|thumbnailURL|mimeType|filesize|width|height|focal[XY]|sizes)(\.|$)/

test('every field that staff see is called something in each language', () => {
  const nameless = [...ours, ...globals].flatMap(({ slug, flattenedFields }) =>
    unnamed(flattenedFields).map((path) => `${slug}.${path}`),
  )
  expect(nameless).toEqual([])
})

test('every collection is called something in each language, and says what it holds', () => {
  for (const { slug, labels, admin } of ours) {
    expect(isInEveryLanguage(labels.singular), slug).toBe(true)
    expect(isInEveryLanguage(labels.plural), slug).toBe(true)
    if (!admin.hidden) expect(isInEveryLanguage(admin.description), slug).toBe(true)
  }
})

function unnamed(fields: readonly FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if (PAYLOADS_OWN.test(field.name) || ('hidden' in field && field.hidden)) return []
    const own = 'label' in field && isInEveryLanguage(field.label) ? [] : [path]
    return 'flattenedFields' in field ? [...own, ...unnamed(field.flattenedFields, `${path}.`)] : own
  })
}

/** Names that are the same everywhere. Any other plain text is one that Payload made of the field's name. */
const INTERNATIONAL = new Set(['ISBN'])

function isInEveryLanguage(label: unknown): boolean {
  if (typeof label === 'string') return INTERNATIONAL.has(label)
  if (typeof label !== 'object' || label === null) return false
  const texts = new Map(Object.entries(label))
  return LANGUAGES.every((language) => Boolean(texts.get(language)))
}
