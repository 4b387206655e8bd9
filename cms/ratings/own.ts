import { type ArticleLink, LINK_FIELDS, linkView } from '../articles/view.ts'
import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { keyOf } from './key.ts'
import { THROUGH_THE_DOOR, voteOf } from './vote.ts'

/** A vote as its own visitor sees it. */
export interface OwnRating {
  article: ArticleLink
  articleId: string
  /** 1–5. */
  value: number
  /** When it was given or last changed, as an ISO text. */
  at: string
}

/** The votes of a visitor on articles that are still public, the newest first. */
export async function ownRatings({ visitor }: { visitor: string }): Promise<OwnRating[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    ...THROUGH_THE_DOOR,
    where: { voter: { equals: createVisitors(payload.secret).voterOf(visitor) } },
    sort: '-updatedAt',
    select: { article: true, value: true, updatedAt: true },
    populate: { articles: LINK_FIELDS },
    depth: 1,
    pagination: false,
  })
  return docs.flatMap(({ article, value, updatedAt }) =>
    typeof article === 'object'
      ? [{ article: linkView(article), articleId: article.id, value, at: updatedAt }]
      : [],
  )
}

/** Takes a visitor's vote back. Not ok: there is none. */
export async function withdrawRating({
  article,
  visitor,
}: {
  article: string
  visitor: string
}): Promise<{ ok: boolean }> {
  const payload = await cms()
  if (!isId(article, payload.db.name)) return { ok: false }
  const voter = createVisitors(payload.secret).voterOf(visitor)
  const standing = await voteOf(payload, keyOf(article, voter))
  if (!standing) return { ok: false }
  const { docs } = await payload.delete({ ...THROUGH_THE_DOOR, where: { id: { equals: standing.id } } })
  return { ok: docs.length > 0 }
}
