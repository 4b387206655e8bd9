import type { Payload } from 'payload'

import { dayIn, daysBefore, LATELY } from './days.ts'
import { nameOf } from './write.ts'

/** Views that an article had elsewhere or before, the newest day first. */
interface Earlier {
  /** Its id. */
  article: string
  days: readonly number[]
}

/** Takes over the views of the days that have none yet, up to today. */
export async function recordViews(payload: Payload, { article, days }: Earlier, now: Date): Promise<void> {
  const { db } = payload
  const { docs } = await db.find<{ day: string }>({
    collection: 'views',
    where: { article: { equals: article } },
    pagination: false,
    limit: 0,
  })
  const there = new Set(docs.map(({ day }) => day))
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0, select: { timeZone: true } })
  const today = dayIn(timeZone, now)
  for (const [before, value] of days.slice(0, LATELY).entries()) {
    const day = daysBefore(today, before)
    const name = nameOf({ article, day })
    if (value > 0 && !there.has(day))
      await db.create({ collection: 'views', data: { name, article, day, value } })
  }
}
