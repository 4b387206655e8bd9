import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { ask, BROWSER, connection, textOf } from './asking.ts'
import { percentile } from './figures.ts'
import { load, type Load } from './load.ts'
import type { Newsroom } from './newsroom-line.ts'
import { type Catalogue, moment } from './orders.ts'
import type { Site } from './site.ts'

/** From the editor's save to the last reader who sees it, in milliseconds. */
export interface Publishing {
  publishes: number
  /** From the moment that the save is answered. */
  p50: number
  p95: number
  p99: number
  /** From the moment that the save begins, as the editor waits for it too. */
  wholeP95: number
  /** Old pages that came on a connection, and so from a process, after the new one. */
  relapses: number
  readers?: Load
}

interface Measuring {
  site: Site
  newsroom: Newsroom
  catalogue: Catalogue
  wrk: string | undefined
  stopping: AbortSignal
}

const PUBLISHES = 100
const READERS = 50

/** More than a table of ours can last; the readers are stopped before. In seconds. */
const LONGEST = 200

/** Connections that watch. Each belongs to one process of the site, and together to all of them. */
const WATCHERS = 4
const LOOK_AGAIN = 10
const PATIENCE = 20_000

/**
 * Publishes one change after the other while others read, and watches over several connections the three pages that
 * show it: the article, its list and the front page.
 */
export async function measurePublishing(measuring: Measuring): Promise<Publishing> {
  const { site, catalogue, wrk, stopping } = measuring
  const enough = new AbortController()
  const paths = ['/', ...catalogue.pages.list, ...catalogue.pages.article, catalogue.newest.path]
  const reading =
    wrk === undefined
      ? undefined
      : load(
          { wrk, url: site.url, paths, headers: BROWSER, connections: READERS, seconds: LONGEST },
          AbortSignal.any([enough.signal, stopping]),
        )
  try {
    const times = await publishAll(measuring)
    enough.abort()
    const readers = await reading
    const visible = times.map(({ sinceSaved }) => sinceSaved)
    return {
      publishes: times.length,
      p50: percentile(visible, 50),
      p95: percentile(visible, 95),
      p99: percentile(visible, 99),
      wholeP95: percentile(
        times.map(({ sinceBegun }) => sinceBegun),
        95,
      ),
      relapses: times.reduce((sum, { relapses }) => sum + relapses, 0),
      ...(readers && { readers }),
    }
  } finally {
    enough.abort()
  }
}

async function publishAll({ site, newsroom, catalogue, stopping }: Measuring) {
  const agents = Array.from({ length: WATCHERS }, connection)
  const { id, path } = catalogue.newest
  const list = path.replace(/[^/]+\/$/, '')
  const watched = ['/', list, path]
  const times: { sinceSaved: number; sinceBegun: number; relapses: number }[] = []
  for (let count = 0; count < PUBLISHES; count += 1) {
    stopping.throwIfAborted()
    const mark = `Ingressi ${randomUUID()}.`
    const saving = newsroom.tell({ do: 'publish', id, mark })
    const shows = async (agent: (typeof agents)[number], where: string) =>
      textOf(await ask({ url: `${site.url}${where}`, headers: BROWSER, agent })).includes(mark)
    const seenAt = await Promise.all(agents.map((agent) => allSeen(watched, (where) => shows(agent, where))))
    const { began, ended } = await saving
    const again = await Promise.all(agents.flatMap((agent) => watched.map((where) => shows(agent, where))))
    const last = Math.max(...seenAt)
    times.push({
      sinceSaved: Math.max(0, last - ended),
      sinceBegun: last - began,
      relapses: again.filter((isNew) => !isNew).length,
    })
  }
  for (const agent of agents) agent.destroy()
  return times
}

/** The moment at which the last of the addresses has shown it. */
async function allSeen(
  watched: readonly string[],
  shows: (where: string) => Promise<boolean>,
): Promise<number> {
  const deadline = performance.now() + PATIENCE
  let waiting = [...watched]
  for (;;) {
    const still: string[] = []
    for (const where of waiting) if (!(await shows(where))) still.push(where)
    if (still.length === 0) return moment()
    if (performance.now() > deadline)
      throw new Error(`What was published is not seen at ${still.join(', ')}.`)
    waiting = still
    await sleep(LOOK_AGAIN)
  }
}
