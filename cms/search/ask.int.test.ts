import { mkdirSync, rmSync } from 'node:fs'

import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { env } from '#env'

import { analysersFor } from './analysers.ts'
import { search } from './ask.ts'
import { indexFile, indexFolder } from './schema.ts'
import type { Question } from './view.ts'

const question: Question = { text: 'kokemus', language: 'fi', page: 1, order: 'relevance', filters: {} }
const file = indexFile(env.dataDir, analysersFor(env).version)

const begin = () => {
  rmSync(indexFolder(env.dataDir), { recursive: true, force: true })
  mkdirSync(indexFolder(env.dataDir), { recursive: true })
}
beforeAll(begin)
afterAll(begin)

test('where there is no index, none answers', async () => {
  expect(await search(question)).toEqual({ ok: false, reason: 'no-index' })
})

test('an index that is being made is none yet', async () => {
  const db = new Database(file)
  db.exec('CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
  db.close()
  expect(await search(question)).toEqual({ ok: false, reason: 'no-index' })
})

test('a search that fails ends nothing but itself', async () => {
  const nonsense: Question = { ...question, page: Number.NaN }
  await expect(search(nonsense)).rejects.toThrow(/page/)
  expect(await search(question)).toEqual({ ok: false, reason: 'no-index' })
})
