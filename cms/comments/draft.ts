import { z } from 'zod'

import { cleanLine, cleanText } from './clean.ts'
import { lengthAsRead } from './length.ts'

/** What a reader's form holds, as it was sent. */
export interface CommentForm {
  name: string
  email: string
  text: string
  /** Whether the writer wants to hear what was decided. */
  asksDecision: boolean
  /** The comment that is answered. */
  parent: string | undefined
  /** The field that people do not see. */
  trap: string
  /** Milliseconds from the first touch to the sending; empty where no script measured them. */
  took: string
  /** The worked-out challenge; absent where none was in the form, empty where nobody worked it out. */
  proof: string | undefined
}

/** How long what readers write may be, in characters as people count them. */
export const LENGTHS = { name: { least: 2, most: 60 }, text: { least: 2, most: 5000 } } as const

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
const LONGEST_ADDRESS = 254

export type CommentField = 'name' | 'email' | 'text'

export type Problem = 'missing' | 'too-short' | 'too-long' | 'no-address' | 'name-taken'

export interface FieldError {
  field: CommentField
  problem: Problem
}

/** What is kept of a form. */
export interface Draft {
  name: string
  email: string | null
  text: string
}

export type ReadDraft = { ok: true; draft: Draft } | { ok: false; errors: FieldError[] }

const emailAddress = z.email().max(LONGEST_ADDRESS)

/** Cleans what was typed, and says what is wrong with it, in the order of the fields. */
export function readDraft(form: Pick<CommentForm, CommentField>): ReadDraft {
  const draft = { name: cleanLine(form.name), email: cleanLine(form.email), text: cleanText(form.text) }
  const errors = [
    lengthError('name', draft.name),
    ...(draft.email === '' || emailAddress.safeParse(draft.email).success
      ? []
      : [{ field: 'email', problem: 'no-address' } as const]),
    lengthError('text', draft.text),
  ].filter((error) => error !== undefined)
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, draft: { ...draft, email: draft.email === '' ? null : draft.email } }
}

function lengthError(field: 'name' | 'text', value: string): FieldError | undefined {
  const { least, most } = LENGTHS[field]
  const length = lengthAsRead(value)
  if (length === 0) return { field, problem: 'missing' }
  if (length < least) return { field, problem: 'too-short' }
  return length > most ? { field, problem: 'too-long' } : undefined
}
