import type { Payload } from 'payload'

import { recordComment, recordReport } from '#cms/comments'
import { hasVotes, recordVotes } from '#cms/ratings'

import { SEED } from '../content/seed/portal.ts'
import type { SeedComment, SeedVotes } from '../content/seed/shapes.ts'
import { type Ids, listOf, type Piece, removeUnheard } from './seed-pieces.ts'

/** A comment, and where it stands. Keys are made of the article's key and the time. */
interface Placed {
  key: string
  /** The key of the article. */
  article: string
  /** The key of the comment that it answers. */
  parent: string | undefined
  comment: SeedComment
}

/** What readers have said about the demonstration content, and the stars they gave. */
export function discussionPieces(payload: Payload): Piece[] {
  const placed = SEED.discussion.flatMap(({ article, comments }) => placedIn(comments, { article }))
  return [
    ...placed.map((one) => commentPiece(payload, one)),
    ...placed.flatMap((one) =>
      one.comment.reported ? [reportPiece(payload, one, one.comment.reported)] : [],
    ),
    ...SEED.votes.map((votes) => votesPiece(payload, votes)),
  ]
}

/** Each before its answers. */
function placedIn(
  comments: readonly SeedComment[],
  { article, parent }: { article: string; parent?: string },
): Placed[] {
  return comments.flatMap((comment) => {
    const key = `${article} ${comment.at}`
    return [{ key, article, parent, comment }, ...placedIn(comment.answers ?? [], { article, parent: key })]
  })
}

function commentPiece(payload: Payload, { key, article, parent, comment }: Placed): Piece {
  const { name, email, text, at, fate, isOfficial = false } = comment
  return {
    name: `comments/${key}`,
    find: async () => {
      const { docs } = await payload.find({
        collection: 'comments',
        where: { and: [{ name: { equals: name } }, { submittedAt: { equals: at } }] },
        limit: 1,
        pagination: false,
        depth: 0,
      })
      return docs[0]?.id
    },
    write: async (ids, left) => {
      if (left !== undefined) await removeUnheard(payload, 'comments', left)
      return recordComment(payload, {
        article: articleId(ids, article),
        parent: ids('comments', listOf(parent))[0],
        name,
        email,
        text,
        status: fate?.is ?? 'approved',
        reasons: fate?.is === 'pending' ? fate.because : [],
        note: fate && 'note' in fate ? fate.note : undefined,
        isOfficial,
        submittedAt: new Date(at),
      })
    },
  }
}

function reportPiece(
  payload: Payload,
  { key }: Placed,
  { reason, text }: NonNullable<SeedComment['reported']>,
): Piece {
  const find = async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      where: { text: { equals: text } },
      limit: 1,
      pagination: false,
      depth: 0,
    })
    return docs[0]?.id
  }
  return {
    name: `reports/${key}`,
    find,
    write: async (ids, left) => {
      if (left !== undefined) return left // one row, which is whole or not there
      const [comment = ''] = ids('comments', [key])
      return recordReport(payload, { comment, reason, text })
    },
  }
}

function votesPiece(payload: Payload, { article, counted, aside = [0, 0, 0, 0, 0] }: SeedVotes): Piece {
  const votes = [...votesOf(counted, true), ...votesOf(aside, false)]
  return {
    name: `votes/${article}`,
    find: async (ids) => {
      const id = articleId(ids, article)
      return (await hasVotes(payload, { article: id, votes })) ? id : undefined
    },
    write: async (ids) => {
      const id = articleId(ids, article)
      await recordVotes(payload, { article: id, votes })
      return id
    },
  }
}

function votesOf(stars: readonly number[], counted: boolean) {
  return stars.flatMap((count, place) => Array.from({ length: count }, () => ({ value: place + 1, counted })))
}

function articleId(ids: Ids, key: string): string {
  const [id = ''] = ids('articles', [key])
  return id
}
