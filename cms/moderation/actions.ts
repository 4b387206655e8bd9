import type { Comment } from '../payload-types.ts'

export const ACTIONS = ['approve', 'reject', 'spam', 'reopen'] as const

export type Action = (typeof ACTIONS)[number]

export type Status = Comment['status']

/** What a decision makes of a comment. */
export const BECOMES: Record<Action, Status> = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'spam',
  reopen: 'pending',
}

/** One that is kept as a text; undefined where it is none. */
export function statusIn(value: unknown): Status | undefined {
  return Object.values(BECOMES).find((status) => status === value)
}
