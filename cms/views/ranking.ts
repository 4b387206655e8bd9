import { setImmediate as yieldToOthers } from 'node:timers/promises'

import type { Payload } from 'payload'

import { LANGUAGES, type Language } from '../language/language.ts'
import { onceIn } from '../lease.ts'
import type { MostRead, View } from '../payload-types.ts'
import { firstDayLately } from './days.ts'
import { articleIn } from './write.ts'

/** More than the front page shows, for one of them may be taken back within the hour. */
const RANKED = 10

/** So many rows or articles at a time: a year of views holds up nobody. */
const AT_ONCE = 500

/** How long it may take before another process begins it anew, in milliseconds. */
const LEASE = 10 * 60 * 1000

/** Ranks once in each hour of the clock, whichever process comes first. */
export async function rankHourly(
  payload: Payload,
  { holder, now }: { holder: string; now: Date },
): Promise<void> {
  const when = now.toISOString().slice(0, 13)
  await onceIn(payload, { name: 'most-read', holder, lasts: LEASE, now, when }, () =>
    rankMostRead(payload, now),
  )
}

/**
 * Adds the views of the last days up anew and keeps who leads, in each language. Where that is as it was nothing is
 * written, so that no page is made again. May be done twice, and be cut in half.
 */
export async function rankMostRead(payload: Payload, now: Date): Promise<void> {
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0, select: { timeZone: true } })
  const ranked = rank(await viewsSince(payload, firstDayLately(timeZone, now)))
  for (const language of LANGUAGES) await keep(payload, language, await leading(payload, language, ranked))
}

/** The ids of articles, the most read first. */
function rank(views: ReadonlyMap<string, number>): string[] {
  return [...views]
    .sort(([one, views], [other, more]) => more - views || (one < other ? -1 : 1))
    .map(([article]) => article)
}

/** How often each article was read from a day on. */
async function viewsSince({ db }: Payload, day: string): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  for (let last = day; ;) {
    const { docs } = await db.find<View>({
      collection: 'views',
      where: { name: { greater_than: last } },
      sort: 'name',
      limit: AT_ONCE,
      pagination: false,
      select: { name: true, value: true },
    })
    for (const { name, value } of docs) sums.set(articleIn(name), (sums.get(articleIn(name)) ?? 0) + value)
    const end = docs.at(-1)
    if (!end) return sums
    last = end.name
    await yieldToOthers()
  }
}

/** Those of a language that readers can see. */
async function leading({ db }: Payload, language: Language, ranked: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let from = 0; from < ranked.length && found.length < RANKED; from += AT_ONCE) {
    const some = ranked.slice(from, from + AT_ONCE)
    const { docs } = await db.find<{ id: string }>({
      collection: 'articles',
      where: {
        and: [
          { id: { in: some } },
          { language: { equals: language } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
      select: {},
      pagination: false,
      limit: 0,
    })
    const visible = new Set(docs.map(({ id }) => id))
    found.push(...some.filter((id) => visible.has(id)))
  }
  return found.slice(0, RANKED)
}

async function keep({ db }: Payload, language: Language, articles: readonly string[]): Promise<void> {
  const where = { language: { equals: language } }
  const before = await db.findOne<MostRead>({ collection: 'most-read', where })
  if (JSON.stringify(before?.articles ?? []) === JSON.stringify(articles)) return
  if (before) await db.updateOne({ collection: 'most-read', where, data: { articles } })
  else await db.create({ collection: 'most-read', data: { language, articles } })
}
