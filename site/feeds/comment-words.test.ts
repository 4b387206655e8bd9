import { expect, test } from 'vitest'

import { commentWords } from './comment-words.ts'

const text = (words: string) => ({ kind: 'text', text: words }) as const

test('a comment begins with its words, whatever marks they bear', () => {
  expect(
    commentWords([
      { kind: 'quotation', of: [{ kind: 'paragraph', of: [text('Lainaus.')] }] },
      {
        kind: 'paragraph',
        of: [
          text('Hyvin '),
          { kind: 'strong', of: [{ kind: 'emphasis', of: [text('sanottu')] }] },
          { kind: 'break' },
          { kind: 'link', url: 'https://a.example/', text: 'täällä' },
        ],
      },
      { kind: 'list', isOrdered: false, items: [[text('yksi')], [text('kaksi')]] },
    ]),
  ).toBe('Lainaus. Hyvin sanottu täällä yksi kaksi')
})

test('a long one ends with a word and an ellipsis', () => {
  const words = commentWords([{ kind: 'paragraph', of: [text('sana '.repeat(100))] }])
  expect(words).toMatch(/^(sana )+sana\u00a0…$/)
  expect(words.length).toBeLessThanOrEqual(302)
})
