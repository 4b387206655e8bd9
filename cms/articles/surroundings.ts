import { cms } from '../client.ts'
import { counterpartsOf, familyOf } from '../language/counterparts.ts'
import { BY_PART } from './lists.ts'
import { relatedTo } from './related.ts'
import { type ArticleLink, type ArticleView, LINK_FIELDS, linkView } from './view.ts'

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
  const payload = await cms()
  const { docs: found } = await payload.find({
    collection: 'articles',
    where,
    sort: [...BY_PART],
    limit: 0,
    pagination: false,
    depth: 0,
    select: LINK_FIELDS,
    overrideAccess: false,
  })
  return {
    parts: found
      .filter((doc) => doc.language === language && series !== undefined && doc.series === series.id)
      .map(linkView),
    translations: counterpartsOf(self, found).map(linkView),
  }
}
