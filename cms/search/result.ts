import type { Facts, Field } from './entry.ts'
import { excerptOf, marked, type Stretch, type Wanted } from './excerpt.ts'

/** An article as it is shown among the results. */
export interface Result {
  facts: Facts
  title: Stretch[]
  excerpt: Stretch[]
  /** The excerpt is what a reader has said, not of the article itself. */
  isOfDiscussion: boolean
  writers: Stretch[]
  /** Its books and topics, where they hold what was looked for; else empty. */
  book: Stretch[]
  topics: Stretch[]
  /** Its kind is what was looked for. */
  isOfKind: boolean
}

interface Shown {
  facts: Facts
  texts: Partial<Record<Field, string>>
}

/** What a result shows, with what was looked for told apart wherever it stands. */
export function resultOf({ facts, texts }: Shown, wanted: Wanted): Result {
  const {
    title = '',
    standfirst,
    body = '',
    comments = '',
    book = '',
    topics = '',
    above = '',
    kind = '',
  } = texts
  const text = [standfirst, body].filter(Boolean).join('\n')
  const { excerpt, of } = excerptOf([text, ...comments.split('\n')], wanted)
  const linesWithHits = (text: string) => {
    const lines = text.split('\n').map((line) => marked(line, wanted))
    const hits = lines.filter((line) => line.some(({ isFound }) => isFound))
    return hits.flatMap((line, place) => (place === 0 ? line : [{ text: ', ', isFound: false }, ...line]))
  }
  return {
    facts,
    title: marked(title, wanted),
    excerpt,
    isOfDiscussion: of > 0,
    writers: marked(facts.writers.map((writer) => writer.title).join(', '), wanted),
    book: linesWithHits(book).length > 0 ? marked(book.replaceAll('\n', ', '), wanted) : [],
    topics: linesWithHits([...new Set([topics, above].join('\n').split('\n'))].join('\n')),
    isOfKind: marked(kind, wanted).some(({ isFound }) => isFound),
  }
}
