import { cms } from '../client.ts'
import type { PictureView } from '../media/view.ts'
import { beginningOf } from './beginning.ts'
import { fetchReferences } from './body/fetch.ts'
import { bodyView } from './body/view.ts'
import { FOR_SUMMARIES, summariesOf } from './summaries.ts'
import { type ArticleSummary, idsOf } from './view.ts'

/** An article that is shown by its beginning. */
export interface LeadView extends ArticleSummary {
  picture: PictureView | undefined
  /** Paragraphs of plain text. */
  beginning: string[]
}

/** A published article with its picture and its beginning; undefined where it is gone meanwhile. */
export async function leadArticle({
  language,
  kind,
  slug,
}: Pick<ArticleSummary, 'language' | 'kind' | 'slug'>): Promise<LeadView | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: { language: { equals: language }, kind: { equals: kind }, slug: { equals: slug } },
    limit: 1,
    pagination: false,
    ...FOR_SUMMARIES,
    select: { ...FOR_SUMMARIES.select, heroImage: true, body: true },
  })
  const [article] = docs
  const [summary] = await summariesOf(docs)
  if (!article || !summary) return undefined
  const pictures = idsOf([article.heroImage])
  const { resolve } = await fetchReferences({
    payload,
    references: pictures.map((id) => ({ collection: 'media', id })), // plain text points at nothing
    language,
  })
  const body = bodyView(article.body, {
    resolve,
    onUnknown: () => undefined, // its own page tells of it
  })
  return {
    ...summary,
    picture: pictures.map(resolve.picture).at(0),
    beginning: beginningOf(body, language),
  }
}
