import type { CommentBlock, CommentInline } from '#cms/comments'

/** Enough to decide whether to read on; in characters. */
const LONGEST = 300

/** The beginning of a comment without its marks. */
export function commentWords(blocks: readonly CommentBlock[]): string {
  const words = blocks.map(wordsOfBlock).join(' ').replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return words
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}\u00a0…`
}

function wordsOfBlock(block: CommentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wordsOf(block.of)
    case 'quotation':
      return block.of.map(wordsOfBlock).join(' ')
    case 'list':
      return block.items.map(wordsOf).join(' ')
  }
}

function wordsOf(inlines: readonly CommentInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'link':
          return inline.text
        case 'emphasis':
        case 'strong':
          return wordsOf(inline.of)
        case 'break':
          return ' '
      }
    })
    .join('')
}
