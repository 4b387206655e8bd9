import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { killInside } from '../../cms/testing/killing.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { sendReader, untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'

const PATH = '/esseet/kokonainen/'

/** The title that a killed writer leaves behind. */
const LEFT = 'Puolikas'

describe.skipIf(env.databaseUrl.startsWith('mongodb'))(
  'an editor’s process is killed when it has written',
  () => {
    let portal: TestPortal
    let id: string
    let sites: SiteProcess[] = []

    beforeAll(async () => {
      portal = await freshPortal()
      const data = { ...essay('Kokonainen'), _status: 'published' } as const
      id = (await portal.payload.create({ collection: 'articles', data })).id
      sites = [await startSite()]
      for (const { url } of sites) await untilKept(url + PATH)
    })
    afterAll(async () => {
      for (const site of sites) await site.stop()
    })

    test('and has told nobody: readers see what is there all the same, and what the next start makes of it', async () => {
      const [site] = sites
      if (!site) throw new Error('a site was started')
      const reader = await sendReader(`${site.url}/en/`)
      await killInside('row', id)
      for (const path of [PATH, '/esseet/', '/']) await untilShown(site.url + path, LEFT)

      // Starting, a second one puts back what was cut off; the first hears of that like of any change.
      sites.push(await startSite())
      for (const { url } of sites) {
        for (const path of [PATH, '/esseet/', '/']) await untilShown(url + path, 'Kokonainen')
      }
      await reader.leaves()
      expect(reader.missed()).toEqual([])
    })
  },
)
