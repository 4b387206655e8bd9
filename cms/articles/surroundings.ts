import type { Where } from 'payload'

import { cms } from '../client.ts'
import { counterpartsOf, familyOf } from '../language/counterparts.ts'
import { BY_PART, NEWEST_FIRST } from './lists.ts'
import { type ArticleLink, type ArticleView, LINK_FIELDS, linkView } from './view.ts'

/** How many articles are offered to who has read one to its end. */
const RELATED = 3

/** What stands around an article on its page. */
export interface Surroundings {
  /** All parts of its series, in order, this one among them; empty outside a series. */
  parts: ArticleLink[]
  related: ArticleLink[]
  /** The same text in other languages. */
  translations: ArticleLink[]
}

/** Public articles only; parts and relations of the same language, and never the article itself among the latter. */
export async function surroundingsOf(article: ArticleView): Promise<Surroundings> {
  const [kin, related] = await Promise.all([seriesAndTranslations(article), relatedTo(article)])
  return { ...kin, related }
}

/** Both in one query: neither is ever many. */
async function seriesAndTranslations(article: ArticleView): Promise<Omit<Surroundings, 'related'>> {
  const { id, language, original, series } = article
  const self = { id, language, translationOf: original }
  const family = familyOf(self)
  const where = series ? { or: [family, { series: { equals: series.id } }] } : family
  const found = await find({ where, sort: BY_PART, limit: 0 })
  return {
    parts: found
      .filter((doc) => doc.language === language && series !== undefined && doc.series === series.id)
      .map(linkView),
    translations: counterpartsOf(self, found).map(linkView),
  }
}

/** The newest with a category, a book or a writer in common. */
async function relatedTo({
  id,
  language,
  categoryIds,
  bookIds,
  writerIds,
}: ArticleView): Promise<ArticleLink[]> {
  const common: Where[] = [
    { categories: { in: categoryIds } },
    { books: { in: bookIds } },
    { authors: { in: writerIds } },
  ].filter((each) => Object.values(each).some(({ in: ids }) => ids.length > 0))
  if (common.length === 0) return []
  const where = { and: [{ language: { equals: language } }, { id: { not_equals: id } }, { or: common }] }
  return (await find({ where, sort: NEWEST_FIRST, limit: RELATED })).map(linkView)
}

async function find({ where, sort, limit }: { where: Where; sort: readonly string[]; limit: number }) {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort: [...sort],
    limit,
    pagination: false,
    depth: 0,
    select: LINK_FIELDS,
    overrideAccess: false,
  })
  return docs
}
