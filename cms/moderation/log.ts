import { randomUUID } from 'node:crypto'

import type { BasePayload } from 'payload'

import type { Comment, Decision, User } from '../payload-types.ts'
import { isTaken } from '../shape/taken.ts'

type Row = Omit<Decision, 'id' | 'createdAt' | 'updatedAt'>

/** Adds a row to the log; a second one with the same key adds nothing. */
export async function appendDecision({ db }: BasePayload, row: Row): Promise<void> {
  try {
    await db.create({ collection: 'decisions', data: row })
  } catch (error) {
    if (!isTaken(error, 'key')) throw error
  }
}

interface Act {
  act: 'answer' | 'redact' | 'block' | 'unblock'
  comment: Pick<Comment, 'id' | 'article' | 'status'>
  user: User
  why?: string | undefined
  now: Date
}

/** Logs what was done with a comment without a change of its status. */
export async function logAct(payload: BasePayload, { act, comment, user, why, now }: Act): Promise<void> {
  const { id, article, status } = comment
  await appendDecision(payload, {
    key: randomUUID(),
    at: now.toISOString(),
    act,
    who: user.name,
    user: user.id,
    commentId: id,
    article: typeof article === 'string' ? article : article.id,
    from: status,
    to: status,
    ...(why !== undefined && { why }),
  })
}
