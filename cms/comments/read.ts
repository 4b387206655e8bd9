import type { Payload, Where } from 'payload'

import { type ArticleLink, LINK_FIELDS, linkView } from '../articles/view.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { isId } from '../database.ts'
import { createVisitors } from '../visitors/identity.ts'
import { changeableUntil } from './change.ts'
import { placesAbove } from './places.ts'
import type { ReportReason } from './reports.ts'
import { discussionSettings, isOpen } from './settings.ts'
import { type Answered, PUBLIC_FIELDS, threadItems, type ThreadView } from './thread.ts'

/** More than a phone scrolls through, and few enough to render quickly. */
const A_PAGE = 50

interface Discussed {
  /** The id of an article that the reader may see. */
  id: string
  discussion: 'open' | 'closed'
  publishedAt: string
}

/** A page of the discussion under an article that was read as readers read it, counted from 1; undefined beyond the last. */
export async function threadOf({
  article,
  page,
  now,
}: {
  article: Discussed
  page: number
  now: Date
}): Promise<ThreadView | undefined> {
  const payload = await cms()
  const [settings, { docs, count }] = await Promise.all([
    discussionSettings(),
    pageOf(payload, article.id, page),
  ])
  const pages = Math.max(1, Math.ceil(count / A_PAGE))
  if (page > pages) return undefined
  const before = page > 1 ? await answeredBy(payload, article.id, docs) : []
  return {
    count,
    page,
    pages,
    isOpen: isOpen({ ...article, createdAt: article.publishedAt }, settings, now),
    provesAll: settings.proof === 'all',
    items: threadItems(docs, before),
    tags: tagsOfPage(
      { what: 'discussion', article: article.id },
      { what: 'document', id: article.id },
      { what: 'global', slug: 'settings' },
    ),
  }
}

/** The comments of a page, and how many there are in all: a short first page tells that without a count. */
async function pageOf(payload: Payload, article: string, page: number) {
  const where: Where = { article: { equals: article }, status: { equals: 'approved' } }
  const context = { door: 'comments', readArticle: article }
  const { docs, totalDocs } = await payload.find({
    collection: 'comments',
    where,
    sort: 'place',
    limit: A_PAGE,
    page,
    pagination: page > 1,
    depth: 0,
    select: PUBLIC_FIELDS,
    overrideAccess: false,
    context,
  })
  if (page > 1 || docs.length < A_PAGE) return { docs, count: totalDocs }
  const counted = await payload.count({ collection: 'comments', where, overrideAccess: false, context })
  return { docs, count: counted.totalDocs }
}

/** Comments of earlier pages that this page's answers belong to. */
async function answeredBy(
  payload: Payload,
  article: string,
  rows: readonly { parent?: unknown; place?: string | null }[],
): Promise<Answered[]> {
  const above = rows.flatMap(({ place }) => placesAbove(place ?? ''))
  const parents = rows.flatMap(({ parent }) => (typeof parent === 'string' ? [parent] : []))
  if (above.length === 0) return []
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      article: { equals: article },
      status: { equals: 'approved' },
      or: [{ place: { in: [...new Set(above)] } }, { id: { in: [...new Set(parents)] } }],
    },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { name: true, place: true },
    overrideAccess: false,
  })
  return docs
}

/** Where a comment stands, for its permanent link; undefined where readers cannot see it. */
export async function placeOfComment(
  id: string,
): Promise<{ article: ArticleLink; page: number } | undefined> {
  const payload = await cms()
  const found = await publicComment(payload, id)
  if (!found || typeof found.article !== 'object') return undefined
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: {
      article: { equals: found.article.id },
      status: { equals: 'approved' },
      place: { less_than: found.place ?? '' },
    },
    overrideAccess: false,
  })
  return { article: linkView(found.article), page: Math.floor(totalDocs / A_PAGE) + 1 }
}

async function publicComment(payload: Payload, id: string) {
  if (!isId(id, payload.db.name)) return undefined
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: id }, status: { equals: 'approved' } },
    limit: 1,
    pagination: false,
    depth: 1,
    select: { article: true, place: true },
    populate: { articles: LINK_FIELDS },
    overrideAccess: false,
  })
  return docs[0]
}

/** What a visitor has written lately, as only that visitor sees it. */
export interface OwnComment {
  id: string
  article: ArticleLink
  /** The article's id. */
  articleId: string
  name: string
  email: string
  text: string
  status: 'pending' | 'approved' | 'declined'
  at: string
  /** Until when it can be edited and withdrawn; undefined where it cannot any more. */
  changeableUntil: string | undefined
}

/** So many of the newest are shown. */
const OWN_SHOWN = 50

/** A visitor's comments that wait or were sent a moment ago. Read past access rules, by the visitor's own hash only. */
export async function ownComments({ visitor, now }: { visitor: string; now: Date }): Promise<OwnComment[]> {
  const payload = await cms()
  const sender: Where = { sender: { equals: createVisitors(payload.secret).senderOf(visitor) } }
  const { docs } = await payload.find({
    collection: 'comments',
    where: sender,
    sort: '-submittedAt',
    limit: OWN_SHOWN,
    pagination: false,
    depth: 1,
    select: { article: true, name: true, email: true, text: true, status: true, submittedAt: true },
    populate: { articles: { ...LINK_FIELDS, _status: true, deletedAt: true } },
  })
  return docs.flatMap((comment) => {
    const { article, status } = comment
    const until = changeableUntil(comment.submittedAt)
    const isNew = now < until
    const isShown = isNew || status === 'pending'
    const isThere = typeof article === 'object' && article._status === 'published' && !article.deletedAt
    if (!isShown || !isThere) return []
    const isDeclined = status === 'rejected' || status === 'spam'
    return [
      {
        id: comment.id,
        article: linkView(article),
        articleId: article.id,
        name: comment.name,
        email: comment.email ?? '',
        text: comment.text,
        status: isDeclined ? 'declined' : status,
        at: comment.submittedAt ?? '',
        changeableUntil: isNew && !isDeclined ? until.toISOString() : undefined,
      } as const,
    ]
  })
}

/** What a visitor has reported, and what became of it. */
export interface OwnReport {
  id: string
  reason: ReportReason
  state: 'open' | 'upheld' | 'dismissed'
  at: string
  /** Undefined where readers cannot see the comment any more. */
  comment: { id: string; name: string; text: string; article: ArticleLink } | undefined
}

export async function ownReports({ visitor }: { visitor: string }): Promise<OwnReport[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'reports',
    where: { sender: { equals: createVisitors(payload.secret).senderOf(visitor) } },
    sort: '-createdAt',
    limit: OWN_SHOWN,
    pagination: false,
    depth: 0,
    select: { comment: true, reason: true, state: true, createdAt: true },
  })
  const ids = docs.flatMap(({ comment }) => (typeof comment === 'string' ? [comment] : []))
  const comments = await payload.find({
    collection: 'comments',
    where: { id: { in: ids }, status: { equals: 'approved' } },
    pagination: false,
    limit: OWN_SHOWN,
    depth: 1,
    select: { name: true, text: true, article: true },
    populate: { articles: LINK_FIELDS },
    overrideAccess: false,
  })
  const found = new Map(comments.docs.map((comment) => [comment.id, comment]))
  return docs.map(({ id, reason, state, createdAt, comment }) => {
    const reported = typeof comment === 'string' ? found.get(comment) : undefined
    const article = reported?.article
    return {
      id,
      reason,
      state,
      at: createdAt,
      comment:
        reported && typeof article === 'object'
          ? { id: reported.id, name: reported.name, text: reported.text, article: linkView(article) }
          : undefined,
    }
  })
}
