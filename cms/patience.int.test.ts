import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'

import { env } from '#env'

import { isMongo } from './database.ts'
import { freshPortal } from './testing/portal.ts'

const { payload } = await freshPortal()

test.skipIf(isMongo(env.databaseUrl))(
  'a write waits for another writer, and the process goes on meanwhile',
  async () => {
    const other = createClient({ url: env.databaseUrl })
    await other.execute('BEGIN IMMEDIATE')
    let turns = 0
    const turning = setInterval(() => (turns += 1), 10)
    const write = payload.create({ collection: 'books', data: { title: 'Odottaja', authors: ['A'] } })
    await expect.poll(() => turns, { timeout: 4000 }).toBeGreaterThan(10)
    const found = await payload.find({ collection: 'books' })
    expect(found.totalDocs).toBe(0) // and readers read
    await other.execute('COMMIT')
    expect((await write).title).toBe('Odottaja')
    clearInterval(turning)
    other.close()
  },
)
