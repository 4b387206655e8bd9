import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { ask, BROWSER, connection, textOf } from './asking.ts'
import { median } from './figures.ts'
import type { Newsroom } from './newsroom-line.ts'
import { type Catalogue, PAGE_KINDS, type PageKind } from './orders.ts'
import type { Site } from './site.ts'

/** Processor time of one rendering, in milliseconds, by the kind of the page. */
export type Misses = Partial<Record<PageKind | 'front page', number>>

interface Measuring {
  site: Site
  newsroom: Newsroom
  catalogue: Catalogue
  stopping: AbortSignal
}

/** Rounds that do not count: a portal's code is warm for all but its first minute. */
const WARMING = 8
const ROUNDS = 5
const FRONT_ROUNDS = 12

/** How long a change may take to be seen, in milliseconds, before we give up. */
const PATIENCE = 20_000
const LOOK_AGAIN = 100

/** What is rendered before anybody asks (the front page) is done after this, in milliseconds. */
const SETTLED = 400

const IDLE = 2000

/**
 * What pages cost when they are not in memory. An editor changes what every page shows; when the change is seen, each
 * page is asked for once, and the processor time of the process that renders, from the first to the last, is divided by
 * their number. Told is the median of the rounds.
 */
export async function measureMisses(measuring: Measuring): Promise<Misses> {
  const { site, catalogue } = measuring
  const costs = new Map<PageKind, number[]>(PAGE_KINDS.map((kind) => [kind, []]))
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const mark = await changeAll(measuring)
    for (const kind of PAGE_KINDS) {
      const paths = catalogue.pages[kind]
      if (paths.length === 0) continue
      const before = site.serverCpuMs()
      for (const path of paths) await mustShow(site.url, path, mark)
      if (round >= WARMING) costs.get(kind)?.push((site.serverCpuMs() - before) / paths.length)
    }
  }
  const misses: Misses = { 'front page': await frontPage(measuring) }
  for (const [kind, rounds] of costs) if (rounds.length > 0) misses[kind] = median(rounds)
  return misses
}

/** Changes every page and waits until a reader sees it. Gives the mark that they bear now. */
async function changeAll({ site, newsroom, stopping }: Measuring): Promise<string> {
  stopping.throwIfAborted()
  const mark = `merkki ${randomUUID()}`
  await newsroom.tell({ do: 'mark all', mark })
  await seen(site.url, (html) => html.includes(mark))
  await sleep(SETTLED)
  return mark
}

/** The front page may be rendered before anybody asks for it, so its cost is that of all that a change of it causes. */
async function frontPage({ site, newsroom, stopping }: Measuring): Promise<number> {
  let was = textOf(await ask({ url: `${site.url}/`, headers: BROWSER }))
  await sleep(SETTLED)
  const idle = await idleShare(site)
  const began = performance.now()
  const before = site.serverCpuMs()
  for (let round = 0; round < FRONT_ROUNDS; round += 1) {
    stopping.throwIfAborted()
    await newsroom.tell({ do: 'mark front', place: round % 2 })
    was = await seen(site.url, (html) => html !== was)
    await ask({ url: `${site.url}/en/`, headers: BROWSER })
    await sleep(SETTLED)
  }
  const spent = site.serverCpuMs() - before - idle * (performance.now() - began)
  return spent / FRONT_ROUNDS / 2 // one in each language
}

/** What the site spends while nobody asks: it looks for changes all the time. */
async function idleShare(site: Site): Promise<number> {
  const before = site.serverCpuMs()
  await sleep(IDLE)
  return (site.serverCpuMs() - before) / IDLE
}

async function seen(url: string, isNew: (html: string) => boolean): Promise<string> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    const html = textOf(await ask({ url: `${url}/`, headers: BROWSER }))
    if (isNew(html)) return html
    if (performance.now() > deadline) throw new Error('A change is not seen on the front page.')
    await sleep(LOOK_AGAIN)
  }
}

async function mustShow(url: string, path: string, mark: string): Promise<void> {
  const answer = await ask({ url: `${url}${path}`, headers: BROWSER })
  if (answer.status !== 200 || !textOf(answer).includes(mark)) {
    throw new Error(`${path} answers ${String(answer.status)} without what every page shows now.`)
  }
}

const CROWD = 50
const COLD_PAGES = 10

/** What it costs when fifty readers at once want a page that is not in memory, in renderings of such a page. */
export async function measureCrowd(measuring: Measuring, renderingMs: number): Promise<number> {
  const { site, catalogue } = measuring
  const mark = await changeAll(measuring)
  const readers = Array.from({ length: CROWD }, connection)
  const together = (path: string) =>
    Promise.all(readers.map((agent) => ask({ url: `${site.url}${path}`, headers: BROWSER, agent })))
  await together('/') // opens the connections
  const paths = catalogue.pages.article.slice(0, COLD_PAGES)
  const before = site.serverCpuMs()
  for (const path of paths) {
    for (const answer of await together(path)) {
      if (!textOf(answer).includes(mark)) throw new Error(`${path} is an old page for somebody.`)
    }
  }
  const spent = site.serverCpuMs() - before
  for (const agent of readers) agent.destroy()
  return spent / paths.length / renderingMs
}
