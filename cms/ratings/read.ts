import { type ArticleLink, LINK_FIELDS, linkView } from '../articles/view.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { type Stars, VOTES_TO_BE_BEST } from './figures.ts'

/** What the votes on an article say. */
export interface RatingView {
  /** Undefined at no votes. */
  average: number | undefined
  count: number
  stars: Stars
  tags: string[]
}

/** What the readers think of an article, by its id. */
export async function ratingOf(article: string): Promise<RatingView> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'tallies',
    where: { article: { equals: article } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const [tally] = docs
  const count = tally?.ratingCount ?? 0
  const of = (votes: number | null | undefined) => votes ?? 0
  return {
    average: count > 0 ? of(tally?.ratingAverage) : undefined,
    count,
    stars: [of(tally?.stars1), of(tally?.stars2), of(tally?.stars3), of(tally?.stars4), of(tally?.stars5)],
    tags: tagsOfPage({ what: 'tally', article }),
  }
}

/** An article among the best rated. */
export interface BestArticle {
  article: ArticleLink
  average: number
  count: number
}

/** The published articles of a language that readers rate highest, by the Bayesian mean. */
export async function bestRated({
  language,
  limit,
}: {
  language: Language
  limit: number
}): Promise<{ articles: BestArticle[]; tags: string[] }> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'tallies',
    where: {
      and: [
        { ratingCount: { greater_than_equal: VOTES_TO_BE_BEST } },
        { 'article.language': { equals: language } },
        { 'article._status': { equals: 'published' } },
        { 'article.deletedAt': { equals: null } },
      ],
    },
    sort: ['-rank', '-ratingCount', '-id'],
    limit,
    pagination: false,
    depth: 1,
    select: { article: true, ratingAverage: true, ratingCount: true },
    populate: { articles: LINK_FIELDS },
    overrideAccess: false,
  })
  return {
    articles: docs.flatMap(({ article, ratingAverage, ratingCount }) =>
      typeof article === 'object'
        ? [{ article: linkView(article), average: ratingAverage ?? 0, count: ratingCount ?? 0 }]
        : [],
    ),
    tags: tagsOfPage({ what: 'articles', language }, { what: 'best' }),
  }
}
