import { z } from 'zod'

import { LANGUAGES, type Language } from '../language/language.ts'
import { factsSchema } from './entry.ts'

/** By what results can be narrowed. */
export const FILTERS = ['kind', 'category', 'writer', 'book', 'year'] as const

export type Filter = (typeof FILTERS)[number]

/** What a reader wants to know. `page` is counted from 1. */
export interface Question {
  text: string
  language: Language
  page: number
  order: 'relevance' | 'date'
  /** A kind, a year, or the slug of a document. */
  filters: Partial<Record<Filter, string>>
}

export const questionSchema = z.object({
  text: z.string(),
  language: z.enum(LANGUAGES),
  page: z.number(),
  order: z.enum(['relevance', 'date']),
  filters: z.partialRecord(z.enum(FILTERS), z.string()),
})

const stretches = z.array(z.object({ text: z.string(), isFound: z.boolean() }))

export const resultsSchema = z.object({
  count: z.number(),
  page: z.number(),
  pages: z.number(),
  /** Those that hold all that was asked come first, by relevance; the others hold some of it. */
  results: z.array(
    z.object({
      facts: factsSchema,
      hasAll: z.boolean(),
      title: stretches,
      excerpt: stretches,
      isOfDiscussion: z.boolean(),
      writers: stretches,
      book: stretches,
      topics: stretches,
      isOfKind: z.boolean(),
    }),
  ),
  /** What they can be narrowed to, the most frequent first. */
  choices: z.array(
    z.object({
      filter: z.enum(FILTERS),
      options: z.array(z.object({ value: z.string(), title: z.string(), count: z.number() })),
    }),
  ),
  /** The question with a word that there is in place of one that there is not. */
  suggestion: z.string().optional(),
  /** There was a word to look for. */
  hasWords: z.boolean(),
  /** The index is still being made: there may be more. */
  isPartial: z.boolean(),
})

/** What was found. */
export type Results = z.infer<typeof resultsSchema>
