import type { CommentBlock, CommentInline } from './markup.ts'

/** A comment's words without its marks; each paragraph and each point of a list is a line. */
export function plainLines(blocks: readonly CommentBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [wordsOf(block.of)]
      case 'quotation':
        return plainLines(block.of)
      case 'list':
        return block.items.map(wordsOf)
    }
  })
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
