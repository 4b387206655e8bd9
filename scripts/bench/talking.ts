import { randomUUID } from 'node:crypto'

import { ask, connection } from './asking.ts'
import type { Newsroom } from './newsroom-line.ts'
import type { Catalogue } from './orders.ts'
import type { Site } from './site.ts'

/** What readers have written and voted. Lost: accepted and not there, or there and not counted. */
export interface Talking {
  comments: { perSecond: number; lost: number }
  votes: { perSecond: number; lost: number }
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

/** Sends comments and votes as fast as they are taken, each from a reader and a network of its own, and counts them. */
export async function measureTalking(measuring: Measuring): Promise<Talking> {
  const { newsroom } = measuring
  const before = await newsroom.count()
  const comments = await send(measuring, COMMENTS, () => ({
    toiminto: 'kommentti',
    nimi: 'Liisa Lukija',
    teksti: `Meillä kokeiltiin tätä viime vuonna, ja tulos oli ${randomUUID()}.`,
  }))
  const votes = await send(measuring, VOTES, (number) => ({
    toiminto: 'arvio',
    tahdet: String(1 + (number % 5)),
  }))
  const after = await newsroom.count()
  const counted = Math.min(after.votes - before.votes, after.tallied - before.tallied)
  return {
    comments: {
      perSecond: comments.perSecond,
      lost: Math.abs(comments.accepted - (after.comments - before.comments)),
    },
    votes: { perSecond: votes.perSecond, lost: Math.abs(votes.accepted - counted) },
  }
}

async function send(
  { site, catalogue, stopping }: Measuring,
  count: number,
  formOf: (number: number) => Record<string, string>,
): Promise<{ accepted: number; perSecond: number }> {
  const paths = catalogue.pages.article
  const began = performance.now()
  let next = 0
  let accepted = 0
  const reader = async () => {
    const agent = connection()
    while (next < count) {
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
