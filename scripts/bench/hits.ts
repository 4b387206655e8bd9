import type { Answer } from './asking.ts'
import { ask, BROWSER, textOf, titleOf } from './asking.ts'
import { median, pairedRatio } from './figures.ts'
import { load } from './load.ts'
import { startNginx } from './nginx.ts'
import type { Site } from './site.ts'
import type { Usage } from './usage.ts'

/** One way of asking for one page. */
interface Case {
  name: string
  path: string
  /** What the answer must say it is packed with. */
  encoding: 'br' | 'gzip' | undefined
  /** Ask for it again with its ETag: the answer must be an empty 304. */
  again: boolean
  /** Part of the page's title. */
  title: string
}

/** Medians of the rounds. */
interface Cost {
  perSecond: number
  cpuUs: number
  p99: number
}

/** What a case costs here and there; a reason where there is nothing to measure. */
export interface Hit {
  name: string
  bytes: number
  site?: Cost
  nginx?: Cost & { rateRatio: number; cpuRatio: number }
  reason?: string
}

interface Measuring {
  site: Site
  tools: { nginx: string | undefined; wrk: string | undefined }
  processes: number
  article: { path: string; title: string }
  list: { path: string; title: string }
  stopping: AbortSignal
}

const ROUNDS = 6
const SECONDS = 1
const CONNECTIONS = 50

/** Hits of each kind, round by round in turn with nginx, which serves the very bytes that the site has answered with. */
export async function measureHits({
  site,
  tools: { nginx: program, wrk },
  processes,
  article,
  list,
  stopping,
}: Measuring): Promise<Hit[]> {
  if (wrk === undefined) return []
  const cases: Case[] = [
    { name: 'article, plain', ...article, encoding: undefined, again: false },
    { name: 'article, gzip', ...article, encoding: 'gzip', again: false },
    { name: 'article, brotli', ...article, encoding: 'br', again: false },
    { name: 'article, 304', ...article, encoding: 'br', again: true },
    { name: 'front page, brotli', path: '/', title: '', encoding: 'br', again: false },
    { name: 'list, brotli', ...list, encoding: 'br', again: false },
  ]
  const looked = await Promise.all(cases.map(async (one) => ({ one, ...(await look(site.url, one)) })))
  const answers = new Map(looked.map(({ answer }, place) => [`case-${String(place)}`, answer]))
  const nginx =
    program === undefined ? undefined : await startNginx({ nginx: program, processes, answers, stopping })
  try {
    const hits: Hit[] = []
    for (const [place, { one, answer, headers, reason }] of looked.entries()) {
      stopping.throwIfAborted()
      const bytes = answer.body.length
      if (reason !== undefined) {
        hits.push({ name: one.name, bytes, reason })
        continue
      }
      const path = `/case-${String(place)}`
      const there = nginx && {
        ...nginx,
        path,
        headers: one.again ? await withEtag(`${nginx.url}${path}`) : headers,
      }
      const here = { ...site, path: one.path, headers }
      hits.push({ name: one.name, bytes, ...(await inTurn(wrk, here, there)) })
    }
    return hits
  } finally {
    await nginx?.stop()
  }
}

/** Asks once as wrk will, and looks whether it is what we mean to measure. */
async function look(url: string, { path, encoding, again, title }: Case) {
  const accepted: Record<string, string> = {
    'User-Agent': BROWSER['User-Agent'],
    ...(encoding && { 'Accept-Encoding': encoding }),
  }
  const answer = await ask({ url: `${url}${path}`, headers: accepted })
  const reason = whyWrong(answer, { encoding, title })
  if (reason !== undefined || !again) return { answer, headers: accepted, reason }
  const headers = { ...accepted, ...(await withEtag(`${url}${path}`, accepted)) }
  const second = await ask({ url: `${url}${path}`, headers })
  const isUnchanged = second.status === 304 && second.body.length === 0
  return {
    answer: { ...answer, body: isUnchanged ? answer.body : second.body },
    headers,
    reason: isUnchanged ? undefined : `the site answers ${String(second.status)}, not 304`,
  }
}

function whyWrong(answer: Answer, { encoding, title }: Pick<Case, 'encoding' | 'title'>): string | undefined {
  const { status, headers } = answer
  if (status !== 200) throw new Error(`The site answers ${String(status)} to what is to be measured.`)
  if (headers['content-encoding'] !== encoding) return `the site does not answer in ${encoding ?? 'plain'}`
  const found = titleOf(textOf(answer))
  if (!found.includes(title)) throw new Error(`The page to be measured is called "${found}".`)
  const told = headers['content-length']
  return told === undefined || Number(told) === answer.body.length ? undefined : 'its length is told wrong'
}

async function withEtag(url: string, accepted: Record<string, string> = {}): Promise<Record<string, string>> {
  const { etag } = (await ask({ url, headers: accepted })).headers
  return { ...accepted, ...(etag !== undefined && { 'If-None-Match': etag }) }
}

interface Side {
  url: string
  path: string
  headers: Record<string, string>
  usage: () => Usage
}

async function inTurn(
  wrk: string,
  here: Side,
  there: Side | undefined,
): Promise<Pick<Hit, 'site' | 'nginx'>> {
  const ours: Cost[] = []
  const theirs: Cost[] = []
  for (const side of [here, there]) if (side) await round(wrk, side, 1)
  for (let count = 0; count < ROUNDS; count += 1) {
    ours.push(await round(wrk, here, SECONDS))
    if (there) theirs.push(await round(wrk, there, SECONDS))
  }
  const site = middle(ours)
  if (!there) return { site }
  const ratio = (of: (cost: Cost) => number) => pairedRatio(ours.map(of), theirs.map(of))
  return {
    site,
    nginx: {
      ...middle(theirs),
      rateRatio: ratio(({ perSecond }) => perSecond),
      cpuRatio: ratio(({ cpuUs }) => cpuUs),
    },
  }
}

async function round(wrk: string, { url, path, headers, usage }: Side, seconds: number): Promise<Cost> {
  const before = usage().cpuMs
  const found = await load({ wrk, url, paths: [path], headers, connections: CONNECTIONS, seconds })
  if (found.failed + found.refused > 0) {
    throw new Error(`${url}${path} failed under load: ${JSON.stringify(found)}`)
  }
  return {
    perSecond: found.requests / found.seconds,
    cpuUs: ((usage().cpuMs - before) * 1000) / found.requests,
    p99: found.p99,
  }
}

function middle(costs: readonly Cost[]): Cost {
  return {
    perSecond: median(costs.map(({ perSecond }) => perSecond)),
    cpuUs: median(costs.map(({ cpuUs }) => cpuUs)),
    p99: median(costs.map(({ p99 }) => p99)),
  }
}
