import type { PayloadRequest, Where } from 'payload'

import { env } from '#env'

import { admin, author, editor, moderator } from '../access.ts'
import { findDictionary } from '../finnish/dictionary.ts'
import { type MailState, mailState } from '../mail/state.ts'
import { reportedComments } from '../moderation/queue.ts'
import type { User } from '../payload-types.ts'
import { viewsLately } from '../views/lately.ts'

/** So many rows of a list are enough to go on from. */
const A_LIST = 8

/** What somebody of the staff has before them. What does not concern their roles is undefined. */
export interface Overview {
  drafts: Draft[] | undefined
  /** Comments that wait, and those that readers have reported. */
  toDecide: { pending: number; reported: number } | undefined
  newest: Newest[]
  /** Authors, who see to nobody else’s articles, are shown their own. */
  isNewestOwn: boolean
  /** Finnish words are read by stems only. An admin is told. */
  lacksDictionary: boolean
  /** An admin is told how the mails fare. */
  mail: MailState | undefined
}

interface Draft {
  id: string
  title: string
  /** An ISO text. */
  editedAt: string
}

interface Newest {
  id: string
  title: string
  publishedAt: string
  /** Undefined as long as nobody has voted. */
  stars: { average: number; votes: number } | undefined
  comments: number
  /** In the last 30 days. */
  views: number
}

interface Moment {
  timeZone: string
  now: Date
}

/** The overview of whoever asks, as they may see it. */
export async function overviewOf(req: PayloadRequest, moment: Moment): Promise<Overview> {
  const { user } = req
  const writes = author({ req }) || editor({ req })
  const isNewestOwn = !editor({ req }) && !moderator({ req })
  const [drafts, toDecide, newest, mail] = await Promise.all([
    user && writes ? draftsOf(req, user) : undefined,
    moderator({ req }) ? waiting(req) : undefined,
    user ? newestOf(req, { ...moment, of: isNewestOwn ? user : undefined }) : [],
    admin({ req }) ? mailState(req.payload) : undefined,
  ])
  const lacksDictionary = admin({ req }) && findDictionary(env) === undefined
  return { drafts, toDecide, newest, isNewestOwn, lacksDictionary, mail }
}

function asAsked({ user }: PayloadRequest) {
  return { user, overrideAccess: false, depth: 0 } as const
}

/** What one has begun oneself, or what bears one's name. */
function madeBy({ id, byline }: User): Where {
  const ways: Where[] = [{ owner: { equals: id } }]
  if (byline) ways.push({ authors: { in: [typeof byline === 'string' ? byline : byline.id] } })
  return { or: ways }
}

async function draftsOf(req: PayloadRequest, user: User): Promise<Draft[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, madeBy(user)] },
    sort: '-updatedAt',
    limit: A_LIST,
    pagination: false,
    select: { title: true, updatedAt: true },
    ...asAsked(req),
  })
  return docs.map(({ id, title, updatedAt }) => ({ id, title, editedAt: updatedAt }))
}

async function waiting(req: PayloadRequest): Promise<Overview['toDecide']> {
  const [pending, reported] = await Promise.all([
    req.payload.count({ collection: 'comments', where: { status: { equals: 'pending' } }, ...asAsked(req) }),
    reportedComments(req),
  ])
  return { pending: pending.totalDocs, reported: reported.size }
}

/** What readers see, of everybody or of one. */
async function newestOf(
  req: PayloadRequest,
  { of, ...moment }: Moment & { of: User | undefined },
): Promise<Newest[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { equals: null } },
        ...(of ? [madeBy(of)] : []),
      ],
    },
    sort: ['-publishedAt', '-id'],
    limit: A_LIST,
    pagination: false,
    select: { title: true, publishedAt: true },
    ...asAsked(req),
  })
  const articles = docs.map(({ id }) => id)
  const [{ docs: tallies }, views] = await Promise.all([
    req.payload.find({
      collection: 'tallies',
      where: { article: { in: articles } },
      pagination: false,
      limit: 0,
      ...asAsked(req),
    }),
    viewsLately(req, { articles, ...moment }),
  ])
  const tallyOf = new Map(tallies.map((tally) => [tally.article, tally]))
  return docs.map(({ id, title, publishedAt }) => {
    const tally = tallyOf.get(id)
    const votes = tally?.ratingCount ?? 0
    return {
      id,
      title,
      publishedAt: publishedAt ?? '',
      stars: votes > 0 ? { average: tally?.ratingAverage ?? 0, votes } : undefined,
      comments: tally?.commentCount ?? 0,
      views: views.get(id) ?? 0,
    }
  })
}
