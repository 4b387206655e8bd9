import type { Mistake } from './returned.ts'
import type { Action } from './sent.ts'

/** Where focus goes when a form comes back; forms name it in their addresses, so that it does without a script too. */
export const REFUSAL = 'virheet'

/** What is said after a form was taken. */
export const NOTICE = 'viesti'

/** Stands for a comment's id in what is rendered once for all comments. */
export const ANY_COMMENT = '{kommentti}'

/** The id of a field. The forms under the comments have the comment's id behind it. */
export function fieldId(
  field: Mistake['field'],
  action: Action | undefined,
  about: string | undefined,
): string {
  const isOwn = action === 'kommentti' || about === undefined
  return isOwn ? `kentta-${field}` : `${String(action)}-${field}-${about}`
}

/** Whose comment it is, by which its buttons are told apart. */
export function writerId(comment: string): string {
  return `nimi-${comment}`
}
