import { z } from 'zod'

import { type ArticleLink, LINK_FIELDS, linkView } from '../articles/view.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import type { MostRead } from '../payload-types.ts'
import { LATELY } from './days.ts'

/** What the ranking has kept: ids. */
const kept = z.array(z.string()).catch([])

export interface MostReadView {
  articles: ArticleLink[]
  /** Over how many days they were counted. */
  days: number
  tags: string[]
}

/** The published articles of a language that were read most in the last 30 days, the most read first. */
export async function mostRead({
  language,
  limit,
}: {
  language: Language
  limit: number
}): Promise<MostReadView> {
  const payload = await cms()
  const tags = tagsOfPage({ what: 'articles', language }, { what: 'mostRead', language })
  const row = await payload.db.findOne<MostRead>({
    collection: 'most-read',
    where: { language: { equals: language } },
  })
  const ids = kept.parse(row?.articles)
  if (ids.length === 0) return { articles: [], days: LATELY, tags }
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { id: { in: ids } },
        { language: { equals: language } },
        { _status: { equals: 'published' } },
        { deletedAt: { equals: null } },
      ],
    },
    pagination: false,
    limit: 0,
    depth: 0,
    select: LINK_FIELDS,
    overrideAccess: false,
  })
  const links = new Map(docs.map((article) => [article.id, linkView(article)]))
  return { articles: ids.flatMap((id) => links.get(id) ?? []).slice(0, limit), days: LATELY, tags }
}
