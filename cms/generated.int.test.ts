import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { expect, test } from 'vitest'

import { env } from '#env'

import { isMongo } from './database.ts'
import config from './payload.config.ts'
import { freshPortal } from './testing/portal.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sitouttaja-generated-'))

test('the types are those of the schema', async () => {
  const file = path.join(folder, 'payload-types.ts')
  const settled = await config
  await generateTypes({ ...settled, typescript: { ...settled.typescript, outputFile: file } }, { log: false })
  expect(readFileSync('cms/payload-types.ts', 'utf8')).toBe(readFileSync(file, 'utf8'))
})

test('the import map is that of the schema', async () => {
  const written = 'cms/app/(payload)/admin/importMap.js'
  const file = path.join(folder, 'importMap.js')
  const settled = await config
  const importMap = { ...settled.admin.importMap, importMapFile: file }
  await generateImportMap({ ...settled, admin: { ...settled.admin, importMap } }, { force: true, log: false })
  const names = (text: string) => Array.from(text.matchAll(/^ {2}"([^"]+)"/gm), ([, name]) => name)
  expect(names(readFileSync(written, 'utf8')).length).toBeGreaterThan(10)
  expect(names(readFileSync(written, 'utf8'))).toEqual(names(readFileSync(file, 'utf8')))
})

const testOnSqlite = isMongo(env.databaseUrl) ? () => undefined : test // MongoDB has no migrations

testOnSqlite('the migrations lead to today’s schema', async () => {
  const { payload } = await freshPortal()
  const { db } = payload
  const snapshots = readdirSync('cms/migrations').filter((file) => file.endsWith('.json'))
  const newest = snapshots.toSorted().at(-1) ?? ''
  const before = JSON.parse(readFileSync(path.join('cms/migrations', newest), 'utf8'))
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  expect(await generateMigration(before, await generateDrizzleJson(db.schema))).toEqual([])
})
