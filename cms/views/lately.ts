import type { PayloadRequest } from 'payload'

import { firstDayLately } from './days.ts'
import { articleIn } from './write.ts'

/** How often each of some articles was read in the last 30 days, for somebody of the staff. */
export async function viewsLately(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { articles, timeZone, now }: { articles: readonly string[]; timeZone: string; now: Date },
): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'views',
    where: {
      and: [
        { article: { in: [...articles] } },
        { day: { greater_than_equal: firstDayLately(timeZone, now) } },
      ],
    },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { name: true, value: true },
    user,
    overrideAccess: false,
  })
  const sums = new Map<string, number>()
  for (const { name, value } of docs) sums.set(articleIn(name), (sums.get(articleIn(name)) ?? 0) + value)
  return sums
}
