import type { Article } from '../payload-types.ts'

/** The fields whose change makes an article a changed one for its readers; the rest is housekeeping. */
const CONTENT = [
  'title',
  'standfirst',
  'body',
  'postscript',
  'authors',
  'heroImage',
  'books',
  'verdict',
  'updatedNote',
] as const satisfies readonly (keyof Article)[]

/** Whether two states of an article differ in what it says. */
export function contentDiffers(before: Partial<Article>, after: Partial<Article>): boolean {
  return CONTENT.some(
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
  )
}
