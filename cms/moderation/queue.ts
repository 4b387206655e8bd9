import type { PayloadRequest, Where } from 'payload'

import { addressOf } from '../addresses/address.ts'
import { advertisingIn } from '../comments/advertising.ts'
import { matchWords } from '../comments/blocked-words.ts'
import { discussionSettings } from '../comments/settings.ts'
import { env } from '../env.ts'
import type { Comment, Report } from '../payload-types.ts'
import type { Score } from './bayes.ts'
import { copiesOf } from './copies.ts'
import { historiesOf, type History } from './history.ts'
import { hostsIn } from './hosts.ts'
import { BECOMES, type Status } from './actions.ts'
import { type Scoring, scoring } from './spam-score.ts'
import type { Queue, Wish } from './wish.ts'

/** A page of a queue. */
export interface DeskView {
  wish: Wish
  counts: Record<Queue, number>
  pages: number
  items: DeskItem[]
  /** How many more there are on other pages. */
  elsewhere: number
  /** Decisions that the spam score has learnt from. */
  learnt: { spam: number; good: number }
}

/** A comment, with what helps to decide on it. */
export interface DeskItem {
  id: string
  name: string
  text: string
  status: Status
  isOfficial: boolean
  /** The writer left an address, and can be told. */
  hasAddress: boolean
  /** Moments as ISO texts. */
  at: string
  editedAt: string | undefined
  article: { id: string; title: string; url: string | undefined }
  /** What it answers. */
  answers: { name: string; text: string } | undefined
  reasons: string[]
  /** Those of the house's blocked words that it holds now. */
  blockedWords: string[]
  /** The signs that it advertises, where there are enough to tell. */
  advertising: string[]
  /** The sites that it links to or names. */
  hosts: string[]
  /** What has been decided on others with the same text. */
  copies: Status[]
  /** How much it looks like spam; undefined until enough has been decided, and for what is not pending. */
  score: Score | undefined
  reports: { reason: Report['reason']; text: string; at: string }[]
  /** The sender's other comments; undefined where nobody knows who sent it. */
  history: History | undefined
  isBlocked: boolean
  decided: { by: string; at: string; note: string } | undefined
  /** What was sent, where something has been taken out. */
  original: string | undefined
}

const A_PAGE = 50

/** Reads a page of a queue as the moderator who asks may. */
export async function deskView(req: PayloadRequest, wish: Wish): Promise<DeskView> {
  const reported = await reportedComments(req)
  const [counts, { docs, totalDocs, totalPages }] = await Promise.all([
    countsOf(req, reported),
    req.payload.find({
      collection: 'comments',
      where: whereOf(wish, [...reported.keys()]),
      sort: wish.queue === 'pending' ? 'submittedAt' : '-submittedAt',
      limit: A_PAGE,
      page: wish.page,
      depth: 1,
      populate: { articles: { title: true, kind: true, language: true, slug: true }, users: { name: true } },
      ...asModerator(req),
    }),
  ])
  const [histories, copies, score, { blockedWords }] = await Promise.all([
    historiesOf(req, docs),
    copiesOf(req, docs),
    scoring(req),
    discussionSettings(),
  ])
  return {
    wish,
    counts,
    pages: Math.max(1, totalPages),
    items: docs.map((comment) =>
      itemOf(comment, { reports: reported.get(comment.id) ?? [], histories, copies, score, blockedWords }),
    ),
    elsewhere: totalDocs - docs.length,
    learnt: { spam: score.spam, good: score.good },
  }
}

function asModerator({ user }: PayloadRequest) {
  return { user, overrideAccess: false } as const
}

function whereOf({ queue, words, reason, article, link }: Wish, reported: readonly string[]): Where {
  const and: Where[] = [queue === 'reported' ? { id: { in: [...reported] } } : { status: { equals: queue } }]
  if (words) and.push({ or: [{ text: { like: words } }, { name: { like: words } }] })
  if (reason) and.push({ reasons: { in: [reason] } })
  if (article) and.push({ article: { equals: article } })
  if (link) and.push({ or: [{ text: { like: '://' } }, { text: { like: 'www.' } }] })
  return { and }
}

/** The open reports, by the comment's id. */
export async function reportedComments(req: PayloadRequest): Promise<Map<string, Report[]>> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { state: { equals: 'open' } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    depth: 0,
    ...asModerator(req),
  })
  return Map.groupBy(docs, ({ comment }) => (typeof comment === 'string' ? comment : comment.id))
}

async function countsOf(
  req: PayloadRequest,
  reported: ReadonlyMap<string, unknown>,
): Promise<Record<Queue, number>> {
  const counted = await Promise.all(
    Object.values(BECOMES).map(async (status) => {
      const where = { status: { equals: status } }
      const { totalDocs } = await req.payload.count({ collection: 'comments', where, ...asModerator(req) })
      return [status, totalDocs] as const
    }),
  )
  const { pending = 0, approved = 0, rejected = 0, spam = 0 } = Object.fromEntries(counted)
  return { pending, approved, rejected, spam, reported: reported.size }
}

interface Beside {
  reports: readonly Report[]
  histories: Awaited<ReturnType<typeof historiesOf>>
  copies: Awaited<ReturnType<typeof copiesOf>>
  score: Scoring
  blockedWords: readonly string[]
}

function itemOf(comment: Comment, { reports, histories, copies, score, blockedWords }: Beside): DeskItem {
  const { id, name, email, text, status, official, submittedAt, editedAt, reasons, parent, original } =
    comment
  return {
    id,
    name,
    text,
    status,
    isOfficial: official === true,
    hasAddress: Boolean(email),
    at: submittedAt ?? '',
    editedAt: editedAt ?? undefined,
    article: articleOf(comment),
    answers: typeof parent === 'object' && parent ? { name: parent.name, text: parent.text } : undefined,
    reasons: reasons ?? [],
    blockedWords: matchWords(text, blockedWords),
    advertising: advertisingIn(text),
    hosts: hostsIn(text),
    copies: copies.of(comment),
    score: status === 'pending' ? score.of(text) : undefined,
    reports: reports.map(({ reason, text, createdAt }) => ({ reason, text: text ?? '', at: createdAt })),
    history: histories.of(comment),
    isBlocked: histories.isBlocked(comment),
    decided: status === 'pending' ? undefined : decisionOn(comment),
    original: original ?? undefined,
  }
}

function articleOf({ article }: Comment): DeskItem['article'] {
  if (typeof article === 'string') return { id: article, title: '', url: undefined }
  const [path] = addressOf('articles', article)
  return { id: article.id, title: article.title, url: path && env.siteUrl + path }
}

function decisionOn({ decidedBy, decidedAt, decisionNote }: Comment): DeskItem['decided'] {
  if (!decidedAt) return undefined
  const by = typeof decidedBy === 'object' && decidedBy ? decidedBy.name : ''
  return { by, at: decidedAt, note: decisionNote ?? '' }
}
