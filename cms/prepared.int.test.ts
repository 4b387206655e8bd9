import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { isMongo } from './database.ts'
import { freshPortal } from './testing/portal.ts'

const { payload } = await freshPortal()

describe.skipIf(isMongo(env.databaseUrl))('a statement that is asked again', () => {
  const ask = async (sql: string) => (await payload.db.drizzle.$client.execute(sql)).rows
  let other: Database.Database
  beforeAll(async () => {
    await ask('CREATE TABLE kept (word TEXT)')
    other = new Database(env.databaseUrl.replace('file:', ''))
  })
  afterAll(async () => {
    other.close()
    await ask('DROP TABLE kept')
  })

  test('finds what another connection has written since', async () => {
    const words = 'SELECT word FROM kept'
    expect(await ask(words)).toEqual([])
    other.exec("INSERT INTO kept VALUES ('yksi')")
    expect(await ask(words)).toEqual([{ word: 'yksi' }])
    await ask("INSERT INTO kept VALUES ('kaksi')")
    expect(await ask(words)).toHaveLength(2)
  })

  test('gives the columns that there are by now', async () => {
    const all = "SELECT * FROM kept WHERE word = 'yksi'"
    expect(await ask(all)).toEqual([{ word: 'yksi' }])
    await ask('ALTER TABLE kept ADD COLUMN more TEXT')
    expect(await ask(all)).toEqual([{ word: 'yksi', more: null }])
  })

  test('leaves no reading open that would keep the log of writes from being taken in', async () => {
    await ask('SELECT word FROM kept LIMIT 1')
    other.exec("INSERT INTO kept (word) VALUES ('kolme')")
    const [taken] = await ask('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(taken?.busy).toBe(0)
  })
})
