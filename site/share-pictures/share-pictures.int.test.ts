import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { env } from '#env'

import { essay } from '../../cms/testing/articles.ts'
import { freshPortal, type TestPortal } from '../../cms/testing/portal.ts'
import { pictureFile } from '../../cms/testing/samples.ts'
import { the, treeOf } from '../testing/page-tree.ts'
import { type SiteProcess, startSite } from '../testing/site-process.ts'
import { createPictures } from './make.ts'

const SOON = { timeout: 15_000, interval: 100 }
const FOLDER = path.join(env.dataDir, 'share-pictures')
const PAGE = '/esseet/aanekas-tyo/'

let portal: TestPortal
let site: SiteProcess
let article: string
beforeAll(async () => {
  portal = await freshPortal()
  const { payload } = portal
  const data = { alt: 'Pääkuva', credit: 'Kuvaaja' }
  const hero = await payload.create({ collection: 'media', data, file: await pictureFile() })
  const writer = await payload.create({ collection: 'authors', data: { name: 'Aino Aava' } })
  article = await publish({ title: 'Äänekäs työ', heroImage: hero.id, authors: [writer.id] })
  await publish({ title: 'Loud work', language: 'en', kind: 'column' })
  site = await startSite()
})
afterAll(() => site.stop())

describe('an article is shared with a picture of its own', () => {
  test.each([PAGE, '/en/columns/loud-work/'])('in its language: %s', async (page) => {
    const { address, told } = await sharedAs(page)
    expect(address.startsWith(page)).toBe(true)
    expect(told).toMatchObject({ width: '1200', height: '630', type: 'image/png' })
    expect(told.alt).toMatch(/^(Äänekäs työ|Loud work) – ./)
    const answer = await fetch(site.url + address)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    const png = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(120_000)
    expect(readFileSync(path.join(FOLDER, nameOf(address)))).toEqual(png)
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(site.url + address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('made once for all who ask at once', async () => {
    const { address } = await sharedAs(PAGE)
    rmSync(FOLDER, { recursive: true })
    const pictures = createPictures()
    const shown = { title: 'Samaan aikaan', signed: 'Aino', kind: 'Essee', portal: 'Portaali' }
    const all = await Promise.all(Array.from({ length: 5 }, () => pictures.get(shown)))
    expect(new Set(all).size).toBe(1) // the same object: nobody had it made anew
    expect(readdirSync(FOLDER).length).toBe(1)
    expect((await fetch(site.url + address)).status).toBe(200)
  })

  test('that is another, at another address, once its title is', async () => {
    const before = await sharedAs(PAGE)
    await portal.payload.update({
      collection: 'articles',
      id: article,
      data: { title: 'Hiljainen työ', _status: 'published' },
    })
    const after = await vi.waitFor(async () => {
      const now = await sharedAs(PAGE)
      expect(now.address).not.toBe(before.address)
      return now
    }, SOON)
    expect(after.told.alt).toMatch(/^Hiljainen työ – ./)
    expect((await fetch(site.url + after.address)).status).toBe(200)
    await vi.waitFor(async () => {
      expect((await fetch(site.url + before.address)).status).toBe(404)
    }, SOON)
  })
})

describe('nobody can have made', () => {
  let made: string[]
  beforeEach(() => {
    mkdirSync(FOLDER, { recursive: true })
    made = readdirSync(FOLDER)
  })

  test.each([
    `${PAGE}jakokuva-${'0'.repeat(20)}.png`,
    `${PAGE}jakokuva-.png`,
    `${PAGE}jakokuva-..%2f..%2fportal.db.png`,
    `${PAGE}jakokuva-%2e%2e%2fx.png`,
    `${PAGE}jakokuva-${'a'.repeat(3000)}.png`,
    `${PAGE}jakokuva-%00.png`,
    `${PAGE}jakokuva-\\..\\x.png`,
    `${PAGE}../jakokuva-${'0'.repeat(20)}.png`,
    `${PAGE}share-picture-${'0'.repeat(20)}.png`,
    `/esseet/ei-ole/jakokuva-${'0'.repeat(20)}.png`,
    `/esseet/jakokuva-${'0'.repeat(20)}.png`,
    `/jakokuva-${'0'.repeat(20)}.png`,
  ])('what no article is shared with: %s', async (address) => {
    expect(await statusOf(address)).toBe(404)
    expect(readdirSync(FOLDER)).toEqual(made)
  })

  test('a right picture under a wrong address', async () => {
    const { address } = await sharedAs(PAGE)
    const name = nameOf(address)
    for (const wrong of [
      `/en/columns/loud-work/jakokuva-${name}`,
      `/en/columns/loud-work/share-picture-${name}`,
      address.toUpperCase(),
      address.replace('/esseet/', '/kolumnit/'),
      `${address}/`,
    ])
      expect(await statusOf(wrong), wrong).toBe(404)
    expect(await statusOf(`${address}?x=1`)).toBe(200)
  })

  test('what is a draft, or is no longer public', async () => {
    const draft = await portal.payload.create({ collection: 'articles', data: essay('Luonnos'), draft: true })
    const other = await publish({ title: 'Katoava' })
    const { address } = await sharedAs('/esseet/katoava/')
    expect(await statusOf(address)).toBe(200)
    expect(await statusOf(address.replace('katoava', draft.slug ?? 'luonnos'))).toBe(404)
    await portal.payload.update({ collection: 'articles', id: other, data: { _status: 'draft' } })
    await vi.waitFor(async () => {
      expect(await statusOf(address)).toBe(404)
    }, SOON)
  })
})

describe('when something fails,', () => {
  test('what cannot be kept is shown all the same', async () => {
    const { address } = await sharedAs(PAGE)
    rmSync(FOLDER, { recursive: true })
    writeFileSync(FOLDER, 'no folder')
    const other = await startSite()
    const answer = await fetch(other.url + address)
    await other.stop()
    rmSync(FOLDER)
    expect(answer.status).toBe(200)
    expect(other.heard()).toContain('could not be kept')
  })

  test('a painter that breaks fails those who wait, and the next get another', async () => {
    const shown = { title: 'Rikki', signed: 'Aino', kind: 'Essee', portal: 'Portaali' }
    const broken = createPictures({ painter: 'site/testing/broken-painter.ts' })
    for (const attempt of ['first', 'second']) {
      await expect(broken.get(shown), attempt).rejects.toThrow('has ended')
      await vi.waitFor(() => {
        expect(broken.isAwake()).toBe(false)
      }, SOON)
    }
  })

  test('pages are there, and so are those who come later', async () => {
    const fonts = path.resolve('site/testing/no-fonts.mjs')
    const other = await startSite({ NODE_OPTIONS: `--import=${fonts}` })
    const { address } = await sharedAs(PAGE)
    rmSync(FOLDER, { recursive: true, force: true })
    expect((await fetch(other.url + address)).status).toBeGreaterThanOrEqual(500)
    expect((await fetch(other.url + PAGE)).status).toBe(200)
    expect((await fetch(other.url + address)).status).toBeGreaterThanOrEqual(500)
    await other.stop()
  })
})

test('a painter that nobody needs ends', async () => {
  const pictures = createPictures({ idle: 50 })
  expect(pictures.isAwake()).toBe(false)
  await pictures.get({ title: 'Hetken', signed: 'Aino', kind: 'Essee', portal: 'Portaali' })
  await vi.waitFor(() => {
    expect(pictures.isAwake()).toBe(false)
  }, SOON)
})

async function publish({ title, ...data }: { title: string } & Record<string, unknown>): Promise<string> {
  const whole = { ...essay(title), ...data, _status: 'published' as const }
  return (await portal.payload.create({ collection: 'articles', data: whole })).id
}

/** The root-relative address of a page's picture, and what is told of it. */
async function sharedAs(page: string) {
  const answer = await fetch(site.url + page)
  expect(answer.status, page).toBe(200)
  const tree = treeOf(await answer.text())
  const meta = (name: string) => the(`meta[property="og:image${name}"]`, tree).getAttribute('content') ?? ''
  const { pathname } = new URL(meta(''))
  return {
    address: pathname,
    told: { width: meta(':width'), height: meta(':height'), type: meta(':type'), alt: meta(':alt') },
  }
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('-') + 1)
}

/** Of an address as it is, which `fetch` would tidy up. */
function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url)
    request({ hostname, port, path: address }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
