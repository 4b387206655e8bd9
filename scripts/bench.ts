import os from 'node:os'

import { measureHits } from './bench/hits.ts'
import { takeFolder } from './bench/folder.ts'
import { measureCrowd, measureMisses, type Misses } from './bench/misses.ts'
import { type Newsroom, openNewsroom } from './bench/newsroom-line.ts'
import { type Options, readOptions, USAGE, USUAL_ARTICLES } from './bench/options.ts'
import { measurePublishing } from './bench/publishing.ts'
import { type Measured, rowsOf } from './bench/rows.ts'
import { measureSearching, untilIndexed } from './bench/searching.ts'
import { type Site, startSite, untilIdle } from './bench/site.ts'
import { tableOf } from './bench/table.ts'
import { measureTalking } from './bench/talking.ts'
import { findTools, missing, type Tools } from './bench/tools.ts'
import { weigh } from './bench/weights.ts'
import { runCommand } from './command.ts'
import { inWords } from './duration.mjs'
import { buildWhatIsStale } from './sides.ts'

/** `npm run bench`: what the portal costs and how fast it is, beside nginx on the same machine in the same minutes. */

const TELL_EVERY = 500

await runCommand({
  stoppedCode: 130,
  run: async (stopping) => {
    const options = readOptions(process.argv.slice(2))
    if (options === 'help') {
      console.log(USAGE)
      return 0
    }
    const say = options.json ? console.error : console.log
    const tools = findTools()
    for (const sentence of missing(tools)) say(sentence)
    await buildWhatIsStale(stopping)
    const folder = takeFolder(options.data)
    const began = performance.now()
    try {
      const measured = await measure({ options, env: folder.env, tools, stopping, say })
      say(`Measured in ${inWords(performance.now() - began)}.\n`)
      console.log(
        options.json ? JSON.stringify({ machine: machine(), ...measured }) : tableOf(rowsOf(measured)),
      )
      return 0
    } finally {
      folder.release()
    }
  },
})

interface Measuring {
  options: Options
  env: NodeJS.ProcessEnv
  tools: Tools
  stopping: AbortSignal
  say: (line: string) => void
}

async function measure({ options, tools, ...measuring }: Measuring): Promise<Measured> {
  const { say, stopping } = measuring
  const missesBefore = options.fill === undefined ? undefined : await missesOfUsual(measuring)
  return withPortal(
    { ...measuring, articles: options.fill ?? USUAL_ARTICLES },
    async ({ newsroom, serve }) => {
      const catalogue = await newsroom.list()
      const began = performance.now()
      const alone = await serve(1)
      say('Waiting for the search index …')
      const indexedMs = await untilIndexed(alone, began)
      await untilIdle(alone)
      const rest = largest(alone)
      say('Measuring misses …')
      const misses = await measureMisses({ site: alone, newsroom, catalogue, stopping })
      const ofArticle = misses.article ?? Number.NaN
      const crowd = await measureCrowd({ site: alone, newsroom, catalogue, stopping }, ofArticle)
      say('Measuring comments and votes …')
      const talking = await measureTalking({ site: alone, newsroom, catalogue, stopping })
      say('Measuring searches …')
      await untilIdle(alone)
      const searching = await measureSearching(alone, indexedMs)
      const after = largest(alone)
      await alone.stop()

      const processes = os.availableParallelism()
      const site = await serve(processes)
      await untilIdle(site)
      const article = { path: catalogue.newest.path, title: catalogue.newest.title }
      const list = { path: catalogue.pages.list[0] ?? '/', title: '' }
      say('Measuring hits …')
      const hits = await measureHits({ site, tools, processes, article, list, stopping })
      say('Measuring publications …')
      const publishing = await measurePublishing({ site, newsroom, catalogue, wrk: tools.wrk, stopping })
      const weights = [
        await weigh(site.url, { name: 'front page', path: '/' }),
        await weigh(site.url, { name: 'list', path: list.path }),
        await weigh(site.url, { name: 'article', path: article.path }),
      ]
      return {
        articles: catalogue.articles,
        startMs: alone.startMs,
        memory: { rest, after: Math.max(after, largest(site)) },
        hits,
        misses,
        ...(missesBefore && { missesBefore }),
        crowd,
        publishing,
        talking,
        searching,
        weights,
      }
    },
  )
}

/** What a filled portal is compared with has a folder of its own: the other may have been filled before. */
async function missesOfUsual({ say, stopping }: Omit<Measuring, 'options' | 'tools'>): Promise<Misses> {
  const folder = takeFolder(undefined)
  try {
    const portal = { env: folder.env, articles: USUAL_ARTICLES, say, stopping }
    return await withPortal(portal, async ({ newsroom, serve }) => {
      const catalogue = await newsroom.list()
      const site = await serve(1)
      await untilIndexed(site, performance.now())
      await untilIdle(site)
      say('Measuring misses …')
      return measureMisses({ site, newsroom, catalogue, stopping })
    })
  } finally {
    folder.release()
  }
}

interface Portal {
  newsroom: Newsroom
  /** Starts the site with so many processes. */
  serve: (processes: number) => Promise<Site>
}

/** A portal of so many articles, for as long as it is needed. */
async function withPortal<Result>(
  { env, articles, say, stopping }: Omit<Measuring, 'options' | 'tools'> & { articles: number },
  use: (portal: Portal) => Promise<Result>,
): Promise<Result> {
  const newsroom = await openNewsroom({ env, stopping })
  const stops = [newsroom.stop]
  try {
    await fillTo(newsroom, articles, say)
    return await use({
      newsroom,
      serve: async (processes) => {
        const site = await startSite({ env, processes, stopping })
        stops.push(site.stop)
        return site
      },
    })
  } finally {
    await Promise.all(stops.map((stop) => stop()))
  }
}

async function fillTo(newsroom: Newsroom, articles: number, say: (line: string) => void): Promise<void> {
  const began = performance.now()
  await newsroom.tell({ do: 'fill', articles }, (written) => {
    if (written % TELL_EVERY === 0 && written < articles) {
      say(`${String(written)} of ${String(articles)} articles (${inWords(performance.now() - began)}) …`)
    }
  })
  say(`The portal has ${String(articles)} articles (${inWords(performance.now() - began)}).`)
}

function largest(site: Site): number {
  return Math.max(...site.usage().bytes)
}

function machine(): string {
  const [cpu] = os.cpus()
  const gigabytes = Math.round(os.totalmem() / 1e9)
  return `${String(os.availableParallelism())} × ${cpu?.model.trim() ?? 'unknown'}, ${String(gigabytes)} GB, ${os.type()} ${os.release()}, Node ${process.versions.node}`
}
