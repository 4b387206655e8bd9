import type { Challenge } from '#cms/visitors'

import type { Message } from '../i18n/translate.ts'
import type { Action, Sent } from './sent.ts'

/** A field that has something wrong with it, and what. */
export interface Mistake {
  field: 'name' | 'email' | 'text' | 'reason' | 'value'
  message: Message
}

/** Why a form could not be taken as a whole. */
export type Reason =
  | 'closed'
  | 'said-already'
  | 'gone'
  | 'parent-gone'
  | 'too-late'
  | 'too-many'
  | 'proof'
  | 'unknown'
  | 'foreign'

/** A form that comes back to its sender, with all that was in it and what is wrong. */
export interface Returned {
  status: 400 | 403 | 422 | 429
  action: Action | undefined
  sent: Sent
  mistakes: readonly Mistake[]
  reason: Reason | undefined
  /** In seconds. */
  retryAfter: number | undefined
  challenge: Challenge | undefined
}

const STATUS: Record<Reason, Returned['status']> = {
  closed: 403,
  foreign: 403,
  unknown: 400,
  'too-many': 429,
  'said-already': 422,
  gone: 422,
  'parent-gone': 422,
  'too-late': 422,
  proof: 422,
}

/** The form, for one reason. */
export function returned(
  sent: Sent,
  reason: Reason,
  { retryAfter, challenge }: { retryAfter?: number; challenge?: Challenge } = {},
): Returned {
  return { status: STATUS[reason], action: sent.action, sent, mistakes: [], reason, retryAfter, challenge }
}

/** The form, with mistakes in its fields. */
export function mistaken(sent: Sent, mistakes: readonly Mistake[]): Returned {
  return { ...returned(sent, 'gone'), reason: undefined, mistakes }
}

/** An empty form, for what could not be read as one. */
export const NOTHING_SENT: Sent = {
  action: undefined,
  about: undefined,
  page: 1,
  name: '',
  email: '',
  text: '',
  asksDecision: false,
  reason: '',
  value: '',
  trap: '',
  took: '',
  proof: undefined,
}
