import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { portalTimeZone } from '../portal/time-zone.ts'
import { type Span, spanOf, yearOf } from './calendar.ts'
import { type ArticleList, listArticles, whereOf } from './lists.ts'

/** How many articles came out in a year or a month (1–12). Empty ones are left out. */
interface Count {
  number: number
  articles: number
}

/** The years of the archive with their counts, the newest first. */
export async function archiveYears(language: Language): Promise<Count[]> {
  const timeZone = await portalTimeZone()
  const [oldest, newest] = await Promise.all([edge('publishedAt', language), edge('-publishedAt', language)])
  if (!oldest || !newest) return []
  const last = yearOf(newest, timeZone)
  const years = Array.from({ length: last - yearOf(oldest, timeZone) + 1 }, (_, back) => last - back)
  return counted(years, (year) => spanOf({ year, timeZone }), language)
}

/** The months of a year with their counts, in order; undefined for a year without articles. */
export async function archiveMonths(language: Language, year: number): Promise<Count[] | undefined> {
  const timeZone = await portalTimeZone()
  const months = Array.from({ length: 12 }, (_, place) => place + 1)
  const counts = await counted(months, (month) => spanOf({ year, month, timeZone }), language)
  return counts.length > 0 ? counts : undefined
}

interface ArchivePage {
  language: Language
  year: number
  month?: number
  page: number
}

/** A page of the articles of a year, or of a month of it; undefined where there is none. */
export async function archiveList({
  language,
  year,
  month,
  page,
}: ArchivePage): Promise<ArticleList | undefined> {
  const timeZone = await portalTimeZone()
  const span = spanOf({ year, timeZone, ...(month !== undefined && { month }) })
  const list = await listArticles({ by: 'time', ...span }, { language, page })
  return list && list.articles.length > 0 ? list : undefined
}

async function counted(numbers: readonly number[], span: (number: number) => Span, language: Language) {
  const payload = await cms()
  const counts = await Promise.all(
    numbers.map(async (number) => {
      const where = whereOf({ by: 'time', ...span(number) }, language)
      const { totalDocs } = await payload.count({ collection: 'articles', where, overrideAccess: false })
      return { number, articles: totalDocs }
    }),
  )
  return counts.filter(({ articles }) => articles > 0)
}

/** The moment of the first or the last publication. */
async function edge(sort: 'publishedAt' | '-publishedAt', language: Language): Promise<string | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [whereOf({ by: 'everything' }, language), { publishedAt: { exists: true } }] },
    sort,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { publishedAt: true },
    overrideAccess: false,
  })
  return docs[0]?.publishedAt ?? undefined
}
