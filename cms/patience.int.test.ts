import { type Client, createClient } from '@libsql/client'
import { expect, test } from 'vitest'

import { env } from '#env'

import { isMongo } from './database.ts'
import { connectionsRenewed } from './patience.ts'
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
    expect(await booksSeenBy(other)).toBe(1)
    await payload.create({ collection: 'books', data: { title: 'Seuraava', authors: ['A'] } })
    expect(await booksSeenBy(other)).toBe(2)
    other.close()
  },
)

async function booksSeenBy(other: Client): Promise<number> {
  const { rows } = await other.execute('SELECT count(*) AS books FROM books')
  return Number(rows[0]?.books)
}

test.skipIf(isMongo(env.databaseUrl))(
  'a connection that takes the place of another is set like it',
  async () => {
    const { $client } = payload.db.drizzle
    const settings = async () => {
      const answers = ['busy_timeout', 'synchronous', 'journal_size_limit'].map((name) =>
        $client.execute(`PRAGMA ${name}`),
      )
      return (await Promise.all(answers)).map(({ rows }) => rows[0]?.[0])
    }
    const before = await settings()
    const other = createClient({ url: env.databaseUrl })
    await other.execute('BEGIN IMMEDIATE')
    const renewed = connectionsRenewed()
    const write = payload.create({ collection: 'books', data: { title: 'Vaihtaja', authors: ['A'] } })
    await expect.poll(connectionsRenewed).toBeGreaterThan(renewed)
    await other.execute('COMMIT')
    await write
    expect(await settings()).toEqual(before)
    other.close()
  },
)
