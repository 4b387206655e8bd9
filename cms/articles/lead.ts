import { cms } from '../client.ts'
import { MEDIA_FIELDS, pictureView, type PictureView } from '../media/view.ts'
import { beginningOf } from './beginning.ts'
import { fetchReferences } from './body/fetch.ts'
import { bodyView } from './body/view.ts'
import { type ArticleSummary, SUMMARY_FIELDS, summaryView } from './view.ts'

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
    depth: 1,
    select: { ...SUMMARY_FIELDS, heroImage: true, body: true },
    populate: { authors: { name: true, slug: true, role: true }, media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  const [article] = docs
  if (!article) return undefined
  const { resolve } = await fetchReferences({ payload, references: [], language }) // plain text points at nothing
  const body = bodyView(article.body, {
    resolve,
    onUnknown: () => undefined, // its own page tells of it
  })
  return {
    ...summaryView(article),
    picture: pictureView(article.heroImage, language),
    beginning: beginningOf(body, language),
  }
}
