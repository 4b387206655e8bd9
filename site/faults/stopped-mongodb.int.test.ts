import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { ask } from '../../scripts/bench/asking.ts'
import { type Cable, layCable } from '../testing/cable.ts'
import { sendReader, untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

describe.runIf(env.databaseUrl.startsWith('mongodb'))('while MongoDB has ended', () => {
  let portal: TestPortal
  let cable: Cable
  let site: SiteProcess

  beforeAll(async () => {
    portal = await freshPortal()
    await published('Ennen')
    const url = new URL(env.databaseUrl)
    cable = await layCable({ host: url.hostname, port: Number(url.port || 27_017) })
    url.host = `127.0.0.1:${String(cable.port)}`
    // A replica set would tell its own address, past the cable.
    url.searchParams.delete('replicaSet')
    url.searchParams.set('directConnection', 'true')
    site = await startSite({ DATABASE_URL: url.href })
    for (const path of ['/', '/esseet/ennen/']) await untilKept(site.url + path)
  })
  afterAll(async () => {
    await site.stop()
    await cable.cut()
  })

  test('readers get what is in memory, and what was published meanwhile as soon as it is back', async () => {
    const reader = await sendReader(`${site.url}/en/`)
    await cable.cut()
    await vi.waitFor(
      async () => {
        expect((await ask({ url: `${site.url}/readyz` })).status).toBe(503)
      },
      { timeout: 30_000, interval: 200 },
    )
    await published('Sillä välin')
    for (const path of ['/', '/esseet/ennen/']) expect((await ask({ url: site.url + path })).status).toBe(200)
    await reader.getsMore(20)
    await cable.mend()
    await untilShown(site.url, 'Sillä välin')
    await published('Jälkeen')
    await untilShown(site.url, 'Jälkeen')
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
