import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

import { say } from '../language/wording.ts'

/** A review carries the reviewer's own stars, whole ones; other kinds carry none. */
export const requireVerdict: NumberFieldSingleValidation = async (verdict, options) => {
  const basic = await number(verdict, { ...options, required: false }) // only its label says so of all kinds
  const { data, req } = options
  if (basic !== true) return basic
  if (typeof verdict === 'number') {
    return (
      Number.isInteger(verdict) ||
      say(req, { fi: 'Anna kokonaisia tähtiä, 1–5.', en: 'Give whole stars, 1–5.' })
    )
  }
  const { kind }: { kind?: unknown } = data
  if (kind !== 'review') return true
  return say(req, {
    fi: 'Kirja-arviossa on oltava arvostelijan tähdet, 1–5.',
    en: 'A book review must have the reviewer’s stars, 1–5.',
  })
}
