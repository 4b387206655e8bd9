import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { ask } from '../../scripts/bench/asking.ts'
import { sendReader, untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

/** In milliseconds. */
const LOCKED_FOR = 5000

describe.skipIf(env.databaseUrl.startsWith('mongodb'))('while another process has the database file', () => {
  let portal: TestPortal
  let site: SiteProcess

  beforeAll(async () => {
    portal = await freshPortal()
    await published('Lukematon')
    site = await startSite()
    await untilKept(site.url)
  })
  afterAll(() => site.stop())

  test('readers get pages, old ones and new ones, and what is published comes a little later', async () => {
    const reader = await sendReader(`${site.url}/en/`) // what is published in Finnish leaves it alone
    const holder = await lockDatabase()
    let isSaved = false
    await Promise.all([
      published('Lukon takana').then(() => (isSaved = true)),
      reader.getsMore(50).then(async () => {
        expect((await ask({ url: `${site.url}/esseet/lukematon/` })).status).toBe(200)
        expect([holder.exitCode, isSaved]).toEqual([null, false])
      }),
    ])
    await untilShown(`${site.url}/esseet/`, 'Lukon takana')
    await reader.leaves()
    expect(reader.missed()).toEqual([])
  })

  function published(title: string) {
    return portal.payload.create({
      collection: 'articles',
      data: { ...essay(title), _status: 'published' },
    })
  }
})

async function lockDatabase() {
  const file = env.databaseUrl.slice('file:'.length)
  const args = ['--disable-warning=ExperimentalWarning', 'site/testing/lock-holder.ts']
  const holder = spawn(process.execPath, [...args, file, String(LOCKED_FOR)])
  await once(holder.stdout, 'data')
  return holder
}
