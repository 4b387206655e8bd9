import { randomUUID } from 'node:crypto'

import { isLanguage } from '../language/language.ts'

/** The fields of any addressed document that decide its address. */
export interface AddressParts {
  id?: string | null
  slug?: string | null
  slugKey?: string | null
  title?: string | null
  name?: string | null
  language?: string | null
  _status?: string | null
  deletedAt?: string | null
}

/** The key for a document, given the one that its public row holds. */
export function keyFor(after: AddressParts, held: string | undefined): string {
  if (after.deletedAt) return `trash:${after.id ?? randomUUID()}`
  if (!after.slug) return held ?? draftKey()
  const wasPublic = held !== undefined && !held.startsWith('draft:') && !held.startsWith('trash:')
  const isDraft = after._status === 'draft'
  return isDraft && !wasPublic ? (heldDraft(held) ?? draftKey()) : addressKey(after, after.slug)
}

/** `fi:slug` where documents have a language, else `slug`: what must be unique. */
export function addressKey({ language }: { language?: string | null }, slug: string): string {
  return isLanguage(language) ? `${language}:${slug}` : `any:${slug}`
}

function draftKey(): string {
  return `draft:${randomUUID()}`
}

function heldDraft(held: string | undefined): string | undefined {
  return held?.startsWith('draft:') ? held : undefined
}
