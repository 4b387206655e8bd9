import { createLocalReq, type FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { cms } from '#cms'

import { COLLECTIONS, GLOBALS } from './table.ts'
import type { User } from '../payload-types.ts'

const payload = await cms()
const { collections, globals } = payload.config

test('the table states every collection and every global of the portal', () => {
  expect(Object.keys(COLLECTIONS).sort()).toEqual(collections.map(({ slug }) => slug).sort())
  expect(Object.keys(GLOBALS).sort()).toEqual(globals.map(({ slug }) => slug).sort())
})

test('the table states every operation, and reading versions where there are some', () => {
  const endpoints = new Set(['unlock', 'discussion'])
  for (const { slug, versions } of collections) {
    const stated = Object.keys(COLLECTIONS[slug].may).filter((operation) => !endpoints.has(operation))
    const operations = ['create', 'delete', 'read', versions ? ['readVersions'] : [], 'update'].flat()
    expect(stated.sort(), slug).toEqual(operations)
  }
  for (const { may } of Object.values(GLOBALS)) expect(Object.keys(may).sort()).toEqual(['read', 'update'])
})

test('the table states every field that is hidden or has a reading rule of its own', () => {
  const tables = { ...COLLECTIONS, ...GLOBALS }
  for (const { slug, flattenedFields } of [...collections, ...globals]) {
    const guarded = flattenedFields.filter((field) => field.hidden === true || readingRule(field))
    expect(Object.keys(tables[slug].fields ?? {}).sort(), slug).toEqual(namesOf(guarded))
  }
})

test('the table states every field that not even an admin may change', async () => {
  const req = await createLocalReq({ user: allRoles() }, payload)
  for (const { slug, flattenedFields } of collections) {
    const denied = flattenedFields.filter(
      (field) => 'access' in field && field.access.update?.({ req }) === false,
    )
    expect([...(COLLECTIONS[slug].system ?? [])].sort(), slug).toEqual(namesOf(denied))
  }
})

function readingRule(field: FlattenedField): boolean {
  return 'access' in field && field.access.read !== undefined
}

function namesOf(fields: readonly FlattenedField[]): string[] {
  return fields.map(({ name }) => name).sort()
}

function allRoles(): User & { collection: 'users' } {
  const now = new Date().toISOString()
  return {
    id: 'somebody',
    collection: 'users',
    name: 'Somebody',
    email: 'somebody@portal.example',
    language: 'fi',
    roles: ['author', 'editor', 'moderator', 'admin'],
    createdAt: now,
    updatedAt: now,
  }
}
