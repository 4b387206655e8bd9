import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { counterpartsOf, originalOf } from '../language/counterparts.ts'
import { LANGUAGES } from '../language/language.ts'
import { publicAddress } from '../media/view.ts'
import { type ArticleLink, linkView } from './view.ts'

/** Where an article is, for machines that want to know of all. */
export interface LocatedArticle extends ArticleLink {
  /** When its content last changed, an ISO text. */
  changedAt: string
  /** The path of its picture. */
  picture: string | undefined
  translations: ArticleLink[]
}

/** So many are read at once. In between, readers have their turn. */
const AT_ONCE = 100

const FIELDS = {
  kind: true,
  language: true,
  slug: true,
  title: true,
  translationOf: true,
  contentChangedAt: true,
  publishedAt: true,
  createdAt: true,
  heroImage: true,
} as const

const TAGS = tagsOfPage(...LANGUAGES.map((language) => ({ what: 'articles', language }) as const))

/** How many published articles there are in all languages. */
export async function countArticles(): Promise<{ count: number; tags: string[] }> {
  const payload = await cms()
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: false })
  return { count: totalDocs, tags: TAGS }
}

/** Every published article of all languages, the oldest first. */
export async function locatedArticles(): Promise<{ articles: LocatedArticle[]; tags: string[] }> {
  const payload = await cms()
  const portion = (page: number) =>
    payload.find({
      collection: 'articles',
      sort: ['createdAt', 'id'],
      limit: AT_ONCE,
      page,
      depth: 1,
      select: FIELDS,
      populate: { media: { filename: true }, articles: {} },
      overrideAccess: false,
    })
  const docs: Awaited<ReturnType<typeof portion>>['docs'] = []
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const found = await portion(page)
    docs.push(...found.docs)
    hasMore = found.hasNextPage
  }
  const families = Map.groupBy(docs, originalOf)
  return {
    articles: docs.map((article) => {
      const picture = typeof article.heroImage === 'object' ? article.heroImage?.filename : undefined
      const family = families.get(originalOf(article)) ?? []
      return {
        ...linkView(article),
        changedAt: article.contentChangedAt ?? article.publishedAt ?? article.createdAt,
        picture: picture ? publicAddress(picture) : undefined,
        translations: counterpartsOf(article, family).map(linkView),
      }
    }),
    tags: [...TAGS, ...tagsOfPage({ what: 'all', of: 'media' })],
  }
}
