import type { RelationshipFieldValidation, Where } from 'payload'
import { relationship } from 'payload/shared'

import { isLanguage } from './language.ts'

/** What is being written, of which only the language matters. */
interface Choosing {
  data: unknown
}

/** Offers for choosing what is in the language of the document itself. */
export function inTheSameLanguage({ data }: Choosing): Where | true {
  const language = languageOf(data)
  return language ? { language: { equals: language }, ...named } : true
}

/** Offers for choosing what a document may translate. */
export function inAnotherLanguage({ data }: Choosing): Where | true {
  const language = languageOf(data)
  return language ? { language: { not_equals: language }, ...named } : true
}

/**
 * Keeps what was chosen valid. Payload would judge it by what is offered, too, and stop a publication because
 * the original has gone to the trash, or is a draft that the author may not read.
 */
export const chosenFromOffers: RelationshipFieldValidation = (value, options) => {
  const free = { ...options }
  delete free.filterOptions
  return relationship(value, free)
}

/** What nobody has named yet is no choice. */
const named = { title: { exists: true } }

function languageOf(data: unknown) {
  if (typeof data !== 'object' || data === null || !('language' in data)) return undefined
  return isLanguage(data.language) ? data.language : undefined
}
