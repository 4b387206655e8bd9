import { z } from 'zod'

import { KINDS } from '../articles/kinds.ts'
import { LANGUAGES } from '../language/language.ts'

const named = z.object({ slug: z.string(), title: z.string() })

/** By what results can be narrowed and what their list shows: nothing but what every reader may see. */
export const factsSchema = z.object({
  language: z.enum(LANGUAGES),
  kind: z.enum(KINDS),
  slug: z.string(),
  publishedAt: z.string(),
  year: z.string(),
  writers: z.array(named),
  books: z.array(named),
  categories: z.array(named),
})

export type Facts = z.infer<typeof factsSchema>

/** The fields that are searched, the weightiest first, and how much a word in them counts. */
export const FIELDS = {
  title: 10,
  book: 6,
  writers: 6,
  /** The book that a review is of, once more: who asks for it wants the review before what mentions it. */
  reviewed: 3,
  standfirst: 4,
  headings: 3,
  topics: 3,
  /** What its kind is called. */
  kind: 3,
  /** The topics that those are under. */
  above: 1,
  body: 1,
  comments: 0.3,
} as const

export type Field = keyof typeof FIELDS

/** An article as the index takes it. */
export interface Entry {
  id: string
  /** Whatever of the database it was made from: another one when that has changed. */
  stamp: string
  facts: Facts
  /** What the article names: it is to be indexed again when one of them changes. */
  names: string[]
  /** Lines are divided by line breaks. */
  texts: Record<Field, string>
}
