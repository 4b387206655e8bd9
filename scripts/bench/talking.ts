import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { ask, BROWSER, connection, textOf } from './asking.ts'
import type { Newsroom } from './newsroom-line.ts'
import type { Catalogue } from './orders.ts'
import type { Site } from './site.ts'

/** What readers have written and voted. Lost: accepted and not there, or there and not counted. */
export interface Talking {
  comments: { perSecond: number; lost: number }
  votes: { perSecond: number; lost: number }
  /** From the last vote of a burst on one article to the page that counts it, in milliseconds. */
  burstMs: number
  /** How long a moderator waits for the approval of some two hundred at once, in milliseconds. */
  approvedMs: number
}

interface Measuring {
  site: Site
  newsroom: Newsroom
  catalogue: Catalogue
  stopping: AbortSignal
}

const COMMENTS = 400
const VOTES = 1000
const AT_ONCE = 20
const BURST = 60
const APPROVED = 200

/** How long a burst may take to be seen, in milliseconds, before we give up. */
const PATIENCE = 20_000
const LOOK_AGAIN = 10

/** Sends comments and votes as fast as they are taken, each from a reader and a network of its own, and counts them. */
export async function measureTalking(measuring: Measuring): Promise<Talking> {
  const { newsroom, catalogue } = measuring
  const before = await newsroom.count()
  const all = catalogue.pages.article
  const comments = await send(measuring, { count: COMMENTS, paths: all }, () => ({
    toiminto: 'kommentti',
    nimi: 'Liisa Lukija',
    teksti: `Meillä kokeiltiin tätä viime vuonna, ja tulos oli ${randomUUID()}.`,
  }))
  const votes = await send(measuring, { count: VOTES, paths: all }, voteOf)
  const after = await newsroom.count()
  const approved = await newsroom.tell({ do: 'approve', comments: APPROVED })
  const counted = Math.min(after.votes - before.votes, after.tallied - before.tallied)
  return {
    comments: {
      perSecond: comments.perSecond,
      lost: Math.abs(comments.accepted - (after.comments - before.comments)),
    },
    votes: { perSecond: votes.perSecond, lost: Math.abs(votes.accepted - counted) },
    burstMs: await burst(measuring),
    approvedMs: approved.ended - approved.began,
  }
}

function voteOf(number: number) {
  return { toiminto: 'arvio', tahdet: String(1 + (number % 5)) }
}

/** Many vote on one article at once; its page must count them all. */
async function burst(measuring: Measuring): Promise<number> {
  const [path = '/'] = measuring.catalogue.pages.article
  const votesOn = async () => {
    const page = textOf(await ask({ url: `${measuring.site.url}${path}`, headers: BROWSER }))
    return Number(/\((\d+) ää(?:ntä|ni)\)/.exec(page)?.[1] ?? 0)
  }
  await sleep(2000) // the votes before are on the page
  const expected = (await votesOn()) + BURST
  const ended = send(measuring, { count: BURST, paths: [path], from: VOTES }, voteOf).then(() =>
    performance.now(),
  )
  const deadline = performance.now() + PATIENCE
  // Read all the while: a page that nobody has asked for is rendered late, and so shows all.
  while ((await votesOn()) !== expected) {
    if (performance.now() > deadline) throw new Error(`The votes on ${path} are not counted there.`)
    await sleep(LOOK_AGAIN)
  }
  const seen = performance.now()
  return Math.max(0, seen - (await ended))
}

interface Sending {
  count: number
  paths: readonly string[]
  /** The first reader's number; nobody has voted twice. */
  from?: number
}

async function send(
  { site, stopping }: Measuring,
  { count, paths, from = 0 }: Sending,
  formOf: (number: number) => Record<string, string>,
): Promise<{ accepted: number; perSecond: number }> {
  const began = performance.now()
  let next = from
  let accepted = 0
  const reader = async () => {
    const agent = connection()
    while (next < from + count) {
      stopping.throwIfAborted()
      const number = next
      next += 1
      const url = `${site.url}${paths[number % paths.length] ?? '/'}`
      const headers = { 'X-Forwarded-For': addressOf(number) }
      const { status } = await ask({ url, headers, agent, form: formOf(number) })
      if (status === 303) accepted += 1
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  return { accepted, perSecond: (accepted / (performance.now() - began)) * 1000 }
}

/** Of a network that nobody else writes from, out of those for benchmarks (RFC 2544). */
function addressOf(number: number): string {
  return `198.${String(18 + Math.floor(number / 256))}.${String(number % 256)}.1`
}
