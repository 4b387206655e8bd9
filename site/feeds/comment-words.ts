import { type CommentBlock, plainLines } from '#cms/comments'

/** Enough to decide whether to read on; in characters. */
const LONGEST = 300

/** The beginning of a comment without its marks. */
export function commentWords(blocks: readonly CommentBlock[]): string {
  const words = plainLines(blocks).join(' ').replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return words
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}\u00a0…`
}
