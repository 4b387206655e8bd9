import type { Where } from 'payload'

import { LANGUAGES, type Language } from './language.ts'

/** As much of a document as tells what it translates. */
export interface Translated {
  id: string
  language: Language
  translationOf?: string | { id: string } | null | undefined
}

/** Finds a document's original and all its translations, itself among them. */
export function familyOf(document: Omit<Translated, 'language'>): Where {
  const original = originalOf(document)
  return { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] }
}

/** The document that it translates, or itself. */
export function originalOf({ id, translationOf }: Omit<Translated, 'language'>): string {
  return (typeof translationOf === 'object' ? translationOf?.id : translationOf) ?? id
}

/**
 * What a document is in the other languages, out of what was found. Pairs must be reciprocal: so one document stands
 * for each language, the original before its translations, and only those name each other.
 */
export function counterpartsOf<T extends Translated>(document: Translated, found: readonly T[]): T[] {
  const original = originalOf(document)
  const family = found
    .filter((member) => originalOf(member) === original)
    .toSorted((one, other) => rank(one, original).localeCompare(rank(other, original), 'en'))
  const chosen = LANGUAGES.flatMap((language) => family.find((member) => member.language === language) ?? [])
  const isChosen = chosen.some(({ id }) => id === document.id)
  return isChosen ? chosen.filter(({ id }) => id !== document.id) : []
}

function rank({ id }: Translated, original: string): string {
  return id === original ? '' : id
}
