import type { CommentField, FieldError, Problem } from '#cms/comments'

import type { Message } from '../i18n/translate.ts'
import type { Mistake } from './returned.ts'

/** How each problem is put. What a field cannot have is worded as if it were missing. */
const WORDS: Record<CommentField, Partial<Record<Problem, Message>> & { missing: Message }> = {
  name: {
    missing: 'problem.name.missing',
    'too-short': 'problem.name.too-short',
    'too-long': 'problem.name.too-long',
    'name-taken': 'problem.name.name-taken',
  },
  email: { missing: 'problem.email.no-address' },
  text: {
    missing: 'problem.text.missing',
    'too-short': 'problem.text.too-short',
    'too-long': 'problem.text.too-long',
  },
}

/** What is wrong with the fields of a comment, in words. */
export function mistakesOf(errors: readonly FieldError[]): Mistake[] {
  return errors.map(({ field, problem }) => ({
    field,
    message: WORDS[field][problem] ?? WORDS[field].missing,
  }))
}
