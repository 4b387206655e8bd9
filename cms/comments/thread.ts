import type { Comment } from '../payload-types.ts'
import { blocksOf, type CommentBlock } from './markup.ts'
import { depthOf, placesAbove } from './places.ts'

/** The discussion under an article, one page of it. Nothing in it but what every reader may see. */
export interface ThreadView {
  /** Approved comments in all. */
  count: number
  page: number
  pages: number
  /** Whether one may write. */
  isOpen: boolean
  /** Whether the house asks everybody's browser for a proof of work. */
  provesAll: boolean
  items: ThreadItem[]
  tags: string[]
}

/** How far a comment stands in. 0 answers the article. */
type Depth = 0 | 1 | 2

export type ThreadItem =
  | {
      kind: 'comment'
      id: string
      depth: Depth
      name: string
      /** The house's own answer. */
      isOfficial: boolean
      at: string
      editedAt: string | undefined
      /** The staff has taken personal data out of it. */
      isRedacted: boolean
      body: CommentBlock[]
      /** Whom it answers, where readers can see that one. */
      answers: { id: string; name: string } | undefined
    }
  /** One that was removed, whose answers still stand. */
  | { kind: 'removed'; depth: Depth }

/** The fields of a comment that readers see, and its place. */
export const PUBLIC_FIELDS = {
  name: true,
  text: true,
  parent: true,
  place: true,
  official: true,
  submittedAt: true,
  editedAt: true,
  redactedAt: true,
} as const

type Row = Pick<Comment, 'id' | keyof typeof PUBLIC_FIELDS>

/** A comment, as far as an answer to it needs. */
export type Answered = Pick<Comment, 'id' | 'name' | 'place'>

/**
 * The items of a page, in the order of the rows.
 *
 * @param rows Approved comments, sorted by place, with the ids of their parents.
 * @param before What these answer and readers can see on an earlier page.
 */
export function threadItems(rows: readonly Row[], before: readonly Answered[]): ThreadItem[] {
  const seen = [...before, ...rows]
  const shown = new Set(seen.map(({ place }) => place ?? ''))
  const names = new Map(seen.map(({ id, name }) => [id, name]))
  return rows.flatMap((row) => {
    const place = row.place ?? ''
    const removed = placesAbove(place).filter((above) => !shown.has(above))
    for (const above of removed) shown.add(above)
    return [
      ...removed.map((above): ThreadItem => ({ kind: 'removed', depth: asDepth(depthOf(above)) })),
      commentItem(row, place, names),
    ]
  })
}

function commentItem(row: Row, place: string, names: ReadonlyMap<string, string>): ThreadItem {
  const answered = typeof row.parent === 'object' ? row.parent?.id : row.parent
  const name = names.get(answered ?? '')
  return {
    kind: 'comment',
    id: row.id,
    depth: asDepth(depthOf(place)),
    name: row.name,
    isOfficial: row.official === true,
    at: row.submittedAt ?? '',
    editedAt: row.editedAt ?? undefined,
    isRedacted: Boolean(row.redactedAt),
    body: blocksOf(row.text),
    answers: answered && name !== undefined ? { id: answered, name } : undefined,
  }
}

function asDepth(depth: number): Depth {
  return depth === 0 ? 0 : depth === 1 ? 1 : 2
}
