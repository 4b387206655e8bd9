import type { Article } from '../payload-types.ts'
import { bylines } from '../people/bylines.ts'
import { type ArticleSummary, idsOf, SUMMARY_FIELDS, summaryView } from './view.ts'

/** What a query asks for whose articles become summaries. */
export const FOR_SUMMARIES = { depth: 0, select: SUMMARY_FIELDS, overrideAccess: false } as const

/** Articles as lists show them, with the names of those who sign them. */
export async function summariesOf(
  articles: readonly Pick<Article, keyof typeof SUMMARY_FIELDS>[],
): Promise<ArticleSummary[]> {
  const everybody = await bylines()
  return articles.map((article) =>
    summaryView({ ...article, authors: idsOf(article.authors).flatMap((id) => everybody.get(id) ?? []) }),
  )
}
