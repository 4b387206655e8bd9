import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '#env'

import { freshPortal } from '../../cms/testing/portal.ts'
import { ask, textOf } from '../../scripts/bench/asking.ts'
import { type Editor, startEditor, WRITER } from '../testing/editor.ts'
import { sendReader, untilKept, untilShown } from '../testing/readers.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { smallDisk } from '../testing/small-disk.ts'

const isSqlite = env.databaseUrl.startsWith('file:')
const disk = isSqlite ? smallDisk(16) : undefined

/** How many blocks are left when a save begins: each comes further before it fails, the last ones to their end. */
const LEFT = [0, 4, 8, 12, 16, 24, 32, 40, 48, 56, 64, 72, 80]

describe.runIf(disk)('when the disk of the data folder is full', () => {
  const folder = disk?.folder ?? ''
  const settings = { DATA_DIR: folder, DATABASE_URL: `file:${path.join(folder, 'portal.db')}` }
  let site: SiteProcess
  let editor: Editor

  beforeAll(async () => {
    await freshPortal()
    fs.copyFileSync(`${env.databaseUrl.slice('file:'.length)}.template`, path.join(folder, 'portal.db'))
    editor = await startEditor(settings)
    expect(await editor.publish('Lukematon')).toBeUndefined()
    site = await startSite(settings)
    await untilKept(site.url)
  })
  afterAll(async () => {
    await editor.leave()
    await site.stop()
    disk?.remove()
  })

  test('readers get pages, editors are told, and afterwards all goes on', async () => {
    const reader = await sendReader(`${site.url}/en/`)
    const failed: string[] = []
    const saved: string[] = []
    for (const blocks of LEFT) {
      disk?.fill(blocks)
      const title = `Ahdas ${String(blocks)}`
      const failure = await editor.publish(title)
      if (failure === undefined) saved.push(title)
      else failed.push(title)
    }
    expect(failed.length).toBeGreaterThan(0)
    await reader.getsMore(20)
    expect(await textAt('/esseet/lukematon/')).toContain(WRITER) // not from memory
    disk?.makeRoom()
    expect(await editor.publish('Tilaa taas')).toBeUndefined()
    await untilShown(`${site.url}/esseet/`, 'Tilaa taas')
    await reader.leaves()
    expect(reader.missed()).toEqual([])

    await editor.leave()
    const anew = await startSite(settings) // puts right what has been left half done
    for (const title of [...saved, 'Tilaa taas']) expect(await textAt(addressOf(title))).toContain(WRITER)
    for (const title of failed) await expectWholeOrAbsent(anew.url + addressOf(title))
    await anew.stop()
    editor = await startEditor(settings)
  })

  async function textAt(address: string): Promise<string> {
    return textOf(await ask({ url: site.url + address }))
  }
})

function addressOf(title: string): string {
  return `/esseet/${title.toLowerCase().replaceAll(' ', '-')}/`
}

async function expectWholeOrAbsent(url: string): Promise<void> {
  const answer = await ask({ url })
  if (answer.status !== 404) expect(textOf(answer)).toContain(WRITER)
}
