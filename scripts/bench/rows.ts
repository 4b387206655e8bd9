import type { Hit } from './hits.ts'
import type { Misses } from './misses.ts'
import type { PageKind } from './orders.ts'
import type { Publishing } from './publishing.ts'
import type { Searching } from './searching.ts'
import type { Talking } from './talking.ts'
import type { Weight } from './weights.ts'

/** A row of the printed table. Numbers are in the unit of the row. */
export interface Row {
  group: string
  name: string
  unit: string
  site?: number
  /** What it is compared with: nginx, or the smaller portal. */
  other?: number
  /** The site's divided by the other's. */
  ratio?: number
  bar?: { text: string; holds: boolean }
  note?: string
}

/** Everything that a run has measured. */
export interface Measured {
  articles: number
  startMs: number
  /** Resident bytes of the largest process of the site. */
  memory: { rest: number; after: number }
  hits: readonly Hit[]
  misses: Misses
  /** Of the usual portal, where another was filled. */
  missesBefore?: Misses
  /** What fifty cold requests at once cost, in renderings. */
  crowd: number
  publishing: Publishing
  talking: Talking
  searching: Searching
  weights: readonly Weight[]
}

const MEGABYTE = 1_000_000

/** What a rendering may cost at most, in milliseconds. */
const CAPS = { article: 15, 'article, 20 comments': 15, 'article, 2000 comments': 60 } as const

/** The kinds that may cost at most twice as much with many articles as with few. */
const GROW_LITTLE: readonly (PageKind | 'front page')[] = ['list', 'archive', 'author', 'category']

/** The rows of the table, with the bars that the portal is held to. */
export function rowsOf(measured: Measured): Row[] {
  return [
    ...measured.hits.flatMap(hitRows),
    ...missRows(measured),
    ...publishingRows(measured.publishing),
    ...talkingRows(measured.talking),
    ...searchingRows(measured.searching),
    ...processRows(measured),
    ...measured.weights.flatMap(weightRows),
  ]
}

function hitRows({ name, bytes, site, nginx, reason }: Hit): Row[] {
  const group = `Hit: ${name} (${String(bytes)} bytes)`
  if (!site) return [{ group, name: 'requests', unit: '1/s', ...(reason !== undefined && { note: reason }) }]
  const isCompressed = !name.includes('plain')
  const later = nginx && site.p99 - nginx.p99
  return [
    {
      group,
      name: 'requests',
      unit: '1/s',
      site: site.perSecond,
      ...(nginx && { other: nginx.perSecond, ratio: nginx.rateRatio }),
      ...(nginx && isCompressed && { bar: { text: '≥ 0.25 ×', holds: nginx.rateRatio >= 0.25 } }),
    },
    {
      group,
      name: 'CPU of a request',
      unit: 'µs',
      site: site.cpuUs,
      ...(nginx && { other: nginx.cpuUs, ratio: nginx.cpuRatio }),
      ...(nginx && isCompressed && { bar: { text: '≤ 4 ×', holds: nginx.cpuRatio <= 4 } }),
    },
    {
      group,
      name: 'p99 latency',
      unit: 'ms',
      site: site.p99,
      ...(nginx && { other: nginx.p99 }),
      ...(later !== undefined && { bar: { text: '≤ 5 ms more', holds: later <= 5 } }),
    },
  ]
}

function missRows({ misses, missesBefore, crowd, articles }: Measured): Row[] {
  const group = `Miss: CPU of one rendering with ${String(articles)} articles${missesBefore ? ', beside 100' : ''}`
  const rows = Object.entries(misses).map(([name, site]): Row => {
    const before = Object.entries(missesBefore ?? {}).find(([kind]) => kind === name)?.[1]
    const ratio = before === undefined ? undefined : site / before
    const mayGrow = !GROW_LITTLE.some((kind) => kind === name)
    return {
      group,
      name,
      unit: 'ms',
      site,
      ...(before !== undefined && { other: before }),
      ...(ratio !== undefined && { ratio }),
      ...(isCapped(name) && { bar: { text: `≤ ${String(CAPS[name])} ms`, holds: site <= CAPS[name] } }),
      ...(ratio !== undefined && !mayGrow && { bar: { text: '≤ 2 ×', holds: ratio <= 2 } }),
    }
  })
  return [
    ...rows,
    {
      group,
      name: '50 cold requests at once',
      unit: 'renderings',
      site: crowd,
      bar: { text: 'one', holds: crowd < 2 },
    },
  ]
}

function isCapped(name: string): name is keyof typeof CAPS {
  return name in CAPS
}

function talkingRows({ comments, votes, burstMs, approvedMs }: Talking): Row[] {
  const group = 'Readers write, one process, 20 at once'
  const rows = (name: string, { perSecond, lost }: Talking['comments'], least: number): Row[] => [
    {
      group,
      name: `${name} accepted`,
      unit: '1/s',
      site: perSecond,
      bar: { text: `≥ ${String(least)}/s`, holds: perSecond >= least },
    },
    { group, name: `${name} lost`, unit: 'times', site: lost, bar: { text: 'none', holds: lost === 0 } },
  ]
  const approved = { text: '< 3 s', holds: approvedMs < 3000 }
  const visible = { text: '< 1.5 s', holds: burstMs < 1500 }
  return [
    ...rows('comments', comments, 40),
    ...rows('votes', votes, 100),
    { group, name: 'burst of votes → visible', unit: 'ms', site: burstMs, bar: visible },
    { group, name: '200 comments approved at once', unit: 'ms', site: approvedMs, bar: approved },
  ]
}

function searchingRows({ indexedMs, perSecond, p50, p95, p99, failed }: Searching): Row[] {
  const group = `Search: ${String(Math.round(perSecond))} a second, one process`
  return [
    { group, name: 'p50 of an answer', unit: 'ms', site: p50 },
    { group, name: 'p95 of an answer', unit: 'ms', site: p95, bar: { text: '< 30 ms', holds: p95 < 30 } },
    { group, name: 'p99 of an answer', unit: 'ms', site: p99 },
    {
      group,
      name: 'searches without results',
      unit: 'times',
      site: failed,
      bar: { text: 'none', holds: failed === 0 },
    },
    { group, name: 'start to whole index', unit: 's', site: indexedMs / 1000 },
  ]
}

function publishingRows({ publishes, p50, p95, p99, wholeP95, relapses, readers }: Publishing): Row[] {
  const load = readers
    ? `50 readers, ${String(Math.round(readers.requests / readers.seconds))} pages a second`
    : 'nobody reads'
  const group = `Publish → visible: ${String(publishes)} times, ${load}`
  return [
    { group, name: 'p50', unit: 'ms', site: p50 },
    { group, name: 'p95', unit: 'ms', site: p95, bar: { text: '< 500 ms', holds: p95 < 500 } },
    { group, name: 'p99', unit: 'ms', site: p99, bar: { text: '< 1 s', holds: p99 < 1000 } },
    { group, name: 'p95 with the save itself', unit: 'ms', site: wholeP95 },
    {
      group,
      name: 'old page after a new one',
      unit: 'times',
      site: relapses,
      bar: { text: 'never', holds: relapses === 0 },
    },
    ...(readers
      ? [
          { group, name: 'readers without an answer', unit: 'times', site: readers.failed },
          { group, name: 'readers refused', unit: 'times', site: readers.refused },
        ]
      : []),
  ]
}

function processRows({ startMs, memory }: Measured): Row[] {
  const group = 'Process'
  const bar = (bytes: number) => ({ text: '< 400 MB', holds: bytes < 400 * MEGABYTE })
  return [
    { group, name: 'start to first page', unit: 'ms', site: startMs },
    { group, name: 'memory at rest', unit: 'MB', site: memory.rest / MEGABYTE, bar: bar(memory.rest) },
    {
      group,
      name: 'memory after all this',
      unit: 'MB',
      site: memory.after / MEGABYTE,
      bar: bar(memory.after),
    },
  ]
}

function weightRows({ name, plain, gzip, brotli, css, js }: Weight): Row[] {
  const group = `Weight: ${name}`
  const row = (part: string, site: number) => ({ group, name: part, unit: 'bytes', site })
  return [
    row('HTML', plain),
    row('HTML, gzip', gzip),
    row('HTML, brotli', brotli),
    row('CSS', css),
    row('JavaScript', js),
  ]
}
