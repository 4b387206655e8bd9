import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { counterpartsOf, familyOf } from '../language/counterparts.ts'
import type { Language } from '../language/language.ts'
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
  const { language, series } = article
  const [translations, { parts }, related] = await Promise.all([
    translationsOf(article),
    series ? partsOf({ language, series: series.id }) : { parts: [] },
    relatedTo(article),
  ])
  return { translations, parts, related }
}

async function translationsOf({ id, language, original }: ArticleView): Promise<ArticleLink[]> {
  const self = { id, language, translationOf: original }
  const payload = await cms()
  const { docs } = await payload.find({ collection: 'articles', where: familyOf(self), ...ALL_LINKS })
  return counterpartsOf(self, docs).map(linkView)
}

/** Each part shows them all: they are remembered. */
const partsOf = remembering(
  async ({ language, series }: { language: Language; series: string }) => {
    const payload = await cms()
    const where = { language: { equals: language }, series: { equals: series } }
    const { docs } = await payload.find({ collection: 'articles', where, sort: [...BY_PART], ...ALL_LINKS })
    return { parts: docs.map(linkView), tags: tagsOfPage({ what: 'articlesWith', id: series }) }
  },
  ({ language, series }) => [language, series].join(' '),
)

const ALL_LINKS = {
  limit: 0,
  pagination: false,
  depth: 0,
  select: LINK_FIELDS,
  overrideAccess: false,
} as const
