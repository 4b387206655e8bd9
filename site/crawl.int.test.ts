import { afterAll, beforeAll, expect, test } from 'vitest'

import { isFile } from '#cms/addresses'

import { demonstrationPortal } from '../scripts/testing/demonstration.ts'
import { placeAt } from './places.ts'
import { type SiteProcess, startSite } from './testing/site-process.ts'

/** A page that the crawler has read: how many steps from a front page, and what it says of itself. */
interface Found {
  steps: number
  status: number
  links: string[]
  canonical: string | undefined
  alternates: string[]
  /** What its comments are called on it. */
  anchors: string[]
}

const FRONTS = ['/', '/en/']
const portal = await demonstrationPortal()
const pages = new Map<string, Found>()
/** Of comments. They lead to pages and are none. */
const permanentLinks = new Set<string>()
let site: SiteProcess

beforeAll(async () => {
  site = await startSite()
  await crawl()
}, 120_000)
afterAll(() => site.stop())

test('no internal link is broken, and none needs a detour', () => {
  const broken = [...pages]
    .filter(([, { status }]) => status !== 200)
    .map(([path, { status }]) => [path, status])
  expect(broken).toEqual([])
  expect(pages.size).toBeGreaterThan(60)
})

test('every published article is within three steps of its front page', async () => {
  const { docs } = await portal.payload.find({
    collection: 'articles',
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  expect(docs.length).toBeGreaterThan(14)
  for (const { slug } of docs) {
    const page = [...pages].find(([path]) => path.endsWith(`/${slug ?? ''}/`))
    expect(page?.[1].steps, slug ?? '').toBeLessThanOrEqual(3)
  }
})

test.each(['authors', 'books', 'categories', 'series'] as const)(
  'so is each of the %s',
  async (collection) => {
    const { docs } = await portal.payload.find({
      collection,
      pagination: false,
      depth: 0,
      overrideAccess: false,
    })
    expect(docs.length).toBeGreaterThan(1)
    for (const { slug } of docs) {
      const page = [...pages].find(([path]) => path.endsWith(`/${slug ?? ''}/`))
      expect(page?.[1].steps, slug ?? '').toBeLessThanOrEqual(3)
    }
  },
)

test('the permanent link of each comment leads to where it stands', async () => {
  expect(permanentLinks.size).toBeGreaterThan(60)
  for (const link of permanentLinks) {
    const answer = await fetch(site.url + link, { redirect: 'manual' })
    expect(answer.status, link).toBe(302)
    const [path = '', anchor] = (answer.headers.get('location') ?? '').split('#')
    expect(pages.get(path)?.anchors, link).toContain(anchor)
  }
})

test('each page names its own address as the one it has', () => {
  const written = [...pages].filter(([path]) => !isFile(path)) // feeds are no pages
  expect(written.length).toBeGreaterThan(60)
  for (const [path, { canonical }] of written) expect(canonical, path).toBe(path)
})

test('pages that name each other as translations do so both ways', () => {
  const paired = [...pages].filter(([, { alternates }]) => alternates.length > 0)
  expect(paired.length).toBeGreaterThan(20)
  for (const [path, { alternates }] of paired) {
    expect(alternates).toContain(path)
    for (const other of alternates) expect(pages.get(other)?.alternates, `${other} ↔ ${path}`).toContain(path)
  }
})

async function crawl(): Promise<void> {
  let front = FRONTS
  for (let steps = 0; front.length > 0; steps += 1) {
    for (const path of front) pages.set(path, await read(path, steps))
    const links = front.flatMap((path) => pages.get(path)?.links ?? [])
    const isPermanent = (path: string) => placeAt(path).at === 'comment'
    for (const link of links.filter(isPermanent)) permanentLinks.add(link)
    front = [...new Set(links)].filter((path) => !pages.has(path) && !permanentLinks.has(path))
  }
}

async function read(path: string, steps: number): Promise<Found> {
  const answer = await fetch(site.url + path, { redirect: 'manual' })
  const html = await answer.text()
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = '']) => found)
  const inner = (address: string) => new URL(address).pathname
  return {
    steps,
    status: answer.status,
    links: all(/<a [^>]*href="(\/[^"#?]*)/g).filter((link) => !link.startsWith('/media/')),
    canonical: all(/<link rel="canonical" href="([^"]+)"/g).map(inner)[0],
    alternates: all(/<link rel="alternate" hreflang="\w+" href="([^"]+)"/g).map(inner),
    anchors: all(/<li id="(kommentti-[^"]+)"/g),
  }
}
