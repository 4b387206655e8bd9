import type { Language } from '../language/language.ts'
import { plainText } from './body/headings.ts'
import type { BodyNode } from './body/nodes.ts'

/** About what fits on a screen beside a picture. */
const LONGEST = 400
const MOST_PARAGRAPHS = 2

/** With less room than this, what would fit tells nothing. */
const LEAST = 80

/**
 * The first paragraphs of a text without their marks, for who decides whether to read on. The last of them ends with
 * a sentence, or where even one is too long, with a word.
 */
export function beginningOf(body: readonly BodyNode[], language: Language): string[] {
  const paragraphs = body.flatMap((node) => (node.type === 'paragraph' ? [plainText(node.children)] : []))
  const beginning: string[] = []
  let room = LONGEST
  for (const paragraph of paragraphs.filter((text) => text !== '').slice(0, MOST_PARAGRAPHS)) {
    if (paragraph.length > room && room < LEAST) break
    const shown = paragraph.length > room ? cut(paragraph, room, language) : paragraph
    if (shown !== '') beginning.push(shown)
    if (shown !== paragraph) break
    room -= paragraph.length
  }
  return beginning
}

function cut(text: string, room: number, language: Language): string {
  const sentences = upTo(room, text, new Intl.Segmenter(language, { granularity: 'sentence' }))
  if (sentences !== '') return sentences
  const words = upTo(room, text, new Intl.Segmenter(language, { granularity: 'word' }))
  return words === '' ? '' : `${words.replace(/[\s,;:–-]+$/, '')}\u00a0…`
}

/** As many whole segments as there is room for. */
function upTo(room: number, text: string, segmenter: Intl.Segmenter): string {
  const ends = Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.trimEnd().length)
  return text.slice(0, ends.findLast((end) => end <= room) ?? 0)
}
