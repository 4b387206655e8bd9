import { Types } from 'mongoose'
import type { BasePayload } from 'payload'
import { z } from 'zod'

import type { Stars } from './figures.ts'

/** What of an article's rows its tally counts. */
interface Rows {
  stars: Stars
  /** Approved comments. */
  comments: number
}

/** Past Payload, which can only count one value at a time: with each vote all five are counted, and the comments. */
export async function rowsOf(payload: BasePayload, article: string): Promise<Rows> {
  const counts = await (payload.db.name === 'mongoose' ? inMongo : inSqlite)(payload, article)
  const of = (value: number) => counts.get(value) ?? 0
  return { stars: [of(1), of(2), of(3), of(4), of(5)], comments: of(COMMENTS) }
}

/** Where comments stand among the votes by their stars. */
const COMMENTS = 0

const IN_SQLITE = `
  SELECT value, count(*) AS times FROM ratings WHERE article_id = :article AND counted = 1 GROUP BY value
  UNION ALL SELECT ${String(COMMENTS)}, count(*) FROM comments WHERE article_id = :article AND status = 'approved'`

const row = z.object({ value: z.number(), times: z.number() })

async function inSqlite({ db }: BasePayload, article: string): Promise<Map<number, number>> {
  const { rows } = await db.drizzle.$client.execute({ sql: IN_SQLITE, args: { article } })
  return new Map(rows.map((found) => row.parse(found)).map(({ value, times }) => [value, times]))
}

async function inMongo({ db }: BasePayload, article: string): Promise<Map<number, number>> {
  const [votes, comments] = await Promise.all([
    db.collections.ratings?.aggregate([
      { $match: { article: new Types.ObjectId(article), counted: true } },
      { $group: { _id: '$value', times: { $sum: 1 } } },
      { $project: { _id: 0, value: '$_id', times: 1 } },
    ]),
    db.count({
      collection: 'comments',
      where: { and: [{ article: { equals: article } }, { status: { equals: 'approved' } }] },
    }),
  ])
  const found = z.array(row).parse(votes)
  return new Map([
    [COMMENTS, comments.totalDocs],
    ...found.map(({ value, times }) => [value, times] as const),
  ])
}
