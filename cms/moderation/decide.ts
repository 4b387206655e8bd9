import type { PayloadRequest, Where } from 'payload'

import { asOneChange } from '../changes/together.ts'
import type { Comment, User } from '../payload-types.ts'
import { recount } from '../ratings/recount.ts'
import { expectCount } from '../ratings/unfinished.ts'
import type { Decided } from './decided.ts'
import { type Action, BECOMES, type Status, statusIn } from './actions.ts'
import { decisionBy, logDecision, logMissing } from './last-decision.ts'

interface Deciding {
  req: PayloadRequest
  user: User
  action: Action
  /**
   * Each with the status that the moderator saw, and when the text that was seen had been edited last; and with the key
   * of the decision, where it is to be known by one.
   */
  comments: readonly { id: string; seen: Status; editedAt: string | null; key?: string }[]
  note: string | undefined
  /** Whether the writer, who left an address, is to hear why. */
  tellsWriter: boolean
  now: Date
}

/**
 * Decides on comments as they were seen: what somebody else has decided meanwhile stays, and what the writer has edited
 * meanwhile waits for who has read it. Reports of what is decided on are decided with it. The pages of each article are
 * dropped once, however many of its comments there are.
 */
export async function decide({
  req,
  user,
  action,
  comments,
  note,
  tellsWriter,
  now,
}: Deciding): Promise<Decided> {
  const to = BECOMES[action]
  const asked = new Map(comments.map((comment) => [comment.id, comment]))
  return change(req, {
    ids: [...asked.keys()],
    to: () => to,
    by: (row) => {
      const { seen = 'pending', editedAt = null, key } = asked.get(row.id) ?? {}
      return {
        where: { and: [{ status: { equals: seen } }, editedThen(editedAt)] },
        data: {
          ...decisionBy(user, { from: seen, to, now, act: action, key }),
          decisionNote: note ?? null,
          tellsWriter,
        },
      }
    },
  })
}

interface Undoing {
  req: PayloadRequest
  user: User
  /** Each with the decision to undo. */
  comments: readonly { id: string; decision: string }[]
  now: Date
}

/** Makes of comments what they were before a decision, if it is still the last one. */
export async function undo({ req, user, comments, now }: Undoing): Promise<Decided> {
  const decisions = new Map(comments.map(({ id, decision }) => [id, decision]))
  return change(req, {
    ids: [...decisions.keys()],
    to: ({ decidedFrom, status }) => statusIn(decidedFrom) ?? status,
    by: (row) => ({
      where: { decision: { equals: decisions.get(row.id) } },
      data: {
        ...decisionBy(user, {
          from: row.status,
          to: statusIn(row.decidedFrom) ?? row.status,
          now,
          act: 'undo',
        }),
        undoes: row.decision ?? null,
        decisionNote: null, // it was why the decision was made that is undone
        tellsWriter: false,
      },
    }),
  })
}

function editedThen(editedAt: string | null): Where {
  return { editedAt: editedAt === null ? { exists: false } : { equals: editedAt } }
}

type Written = Omit<ReturnType<typeof decisionBy>, 'undoes'> & {
  undoes: string | null
  decisionNote: string | null
  tellsWriter: boolean
}

interface Change {
  ids: readonly string[]
  to: (row: Comment) => Status
  /** What must still be true of the row, and what is written with its new status. */
  by: (row: Comment) => { where: Where; data: Written }
}

async function change(req: PayloadRequest, { ids, to, by }: Change): Promise<Decided> {
  const { payload } = req
  const { db } = payload
  const rows = await rowsOf(req, ids)
  const found = new Set(rows.map(({ id }) => id))
  // What is overwritten now must stand in the log: a process may have been killed before it was written there.
  await logMissing(payload, rows)
  const decided: Decided = { done: [], missed: ids.filter((id) => !found.has(id)).map((id) => ({ id })) }
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.article, to(row)]))
  for (const group of groups.values()) {
    const [first] = group
    if (!first || typeof first.article !== 'string') continue
    const status = to(first)
    await expectCount(payload, first.article, new Date())
    await asOneChange(
      payload,
      { subject: 'comments', rows: group.map(whole), becomes: { status } },
      async () => {
        for (const row of group) {
          const { where, data } = by(row)
          const written: unknown = await db.updateOne({
            collection: 'comments',
            where: { and: [{ id: { equals: row.id } }, where] },
            data: { ...data, status },
            options: { atomic: true }, // one UPDATE … WHERE: of two who decide at once, one decides
            req,
          })
          if (!written) {
            decided.missed.push(await missed(req, row.id))
            continue
          }
          await logDecision(payload, { ...row, ...data, status })
          decided.done.push({ id: row.id, from: row.status, to: status, decision: data.decision })
        }
      },
    )
    await recount(payload, first.article)
  }
  return decided
}

function whole(row: Comment) {
  return { ...row }
}

async function rowsOf({ payload }: PayloadRequest, ids: readonly string[]): Promise<Comment[]> {
  const { docs } = await payload.db.find<Comment>({
    collection: 'comments',
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
  })
  return docs
}

async function missed(req: PayloadRequest, id: string): Promise<Decided['missed'][number]> {
  const [row] = await rowsOf(req, [id])
  if (!row) return { id }
  const { status, decidedBy, decidedAt } = row
  const user =
    typeof decidedBy === 'string'
      ? await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: decidedBy } } })
      : undefined
  return { id, status, ...(user && { by: user.name }), ...(decidedAt && { at: decidedAt }) }
}
