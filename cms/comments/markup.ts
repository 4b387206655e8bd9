/** A part of a comment as it is shown. There is no way to write anything else: all the rest is text. */
export type CommentBlock =
  | { kind: 'paragraph'; of: CommentInline[] }
  | { kind: 'quotation'; of: CommentBlock[] }
  | { kind: 'list'; isOrdered: boolean; items: CommentInline[][] }

export type CommentInline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong'; of: CommentInline[] }
  | { kind: 'link'; url: string; text: string }
  | { kind: 'break' }

/**
 * Reads the few signs of Markdown that people use without having learnt them: paragraphs, `> quotation`, lists,
 * `*emphasis*`, `**strong**` and bare links. Each line and each sign is looked at once, so that no text takes long;
 * the parsers of CommonMark need seconds for some of five thousand characters, since they nest without end.
 */
export function blocksOf(text: string): CommentBlock[] {
  return blocksIn(text.split('\n'), true)
}

type Line = { is: 'blank' } | { is: 'plain' | 'quoted' | 'numbered' | 'bulleted'; words: string }

const QUOTED = /^\s{0,3}>\s?(.*)$/u
const BULLETED = /^\s{0,3}[-*•–]\s+(\S.*)$/u
const NUMBERED = /^\s{0,3}\d{1,3}[.)]\s+(\S.*)$/u

function readLine(line: string, mayQuote: boolean): Line {
  if (line.trim() === '') return { is: 'blank' }
  const quoted = mayQuote ? QUOTED.exec(line)?.[1] : undefined
  if (quoted !== undefined) return { is: 'quoted', words: quoted }
  const bulleted = BULLETED.exec(line)?.[1]
  if (bulleted !== undefined) return { is: 'bulleted', words: bulleted }
  const numbered = NUMBERED.exec(line)?.[1]
  if (numbered !== undefined) return { is: 'numbered', words: numbered }
  return { is: 'plain', words: line.trim() }
}

function blocksIn(lines: readonly string[], mayQuote: boolean): CommentBlock[] {
  const blocks: CommentBlock[] = []
  let run: { is: Line['is']; lines: string[] } = { is: 'blank', lines: [] }
  const close = () => {
    const block = blockOf(run.is, run.lines)
    if (block) blocks.push(block)
  }
  for (const line of lines) {
    const read = readLine(line, mayQuote)
    if (read.is !== run.is) {
      close()
      run = { is: read.is, lines: [] }
    }
    if (read.is !== 'blank') run.lines.push(read.words)
  }
  close()
  return blocks
}

function blockOf(is: Line['is'], lines: readonly string[]): CommentBlock | undefined {
  switch (is) {
    case 'blank':
      return undefined
    case 'plain':
      return {
        kind: 'paragraph',
        of: lines.flatMap((line, place) => [
          ...(place > 0 ? [{ kind: 'break' } as const] : []),
          ...inlinesOf(line),
        ]),
      }
    case 'quoted':
      return { kind: 'quotation', of: blocksIn(lines, false) }
    case 'bulleted':
    case 'numbered':
      return { kind: 'list', isOrdered: is === 'numbered', items: lines.map(inlinesOf) }
  }
}

/** None of them can run over a sign of its own kind: that keeps the reading of a line as short as the line. */
const MARKS =
  /\*\*(?=\S)(?<strong>[^*]+)(?<=\S)\*\*|\*(?=\S)(?<starred>[^*]+)(?<=\S)\*|(?<![\p{L}\p{N}_])_(?=\S)(?<underscored>[^_]+)(?<=\S)_(?![\p{L}\p{N}_])|(?<link>\bhttps?:\/\/[^\s<>"”]+)/gu

const LINK = /\bhttps?:\/\/[^\s<>"”]+/gu

function inlinesOf(line: string): CommentInline[] {
  return matched(line, MARKS, ({ strong, starred, underscored, link }) => {
    const emphasis = starred ?? underscored
    if (strong !== undefined) return [{ kind: 'strong', of: linksIn(strong) }]
    if (emphasis !== undefined) return [{ kind: 'emphasis', of: linksIn(emphasis) }]
    return linked(link ?? '')
  })
}

function linksIn(words: string): CommentInline[] {
  return matched(words, LINK, (_, link) => linked(link))
}

type Reading = (groups: Record<string, string | undefined>, whole: string) => CommentInline[]

/** What a pattern finds as it is read, and the text between. */
function matched(line: string, pattern: RegExp, read: Reading): CommentInline[] {
  const found: CommentInline[] = []
  let end = 0
  for (const match of line.matchAll(pattern)) {
    found.push(...textOf(line.slice(end, match.index)), ...read(match.groups ?? {}, match[0]))
    end = match.index + match[0].length
  }
  return [...found, ...textOf(line.slice(end))]
}

function textOf(text: string): CommentInline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** A full stop or a closing bracket at the end belongs to the sentence, unless the address opened the bracket. */
function linked(found: string): CommentInline[] {
  let text = found.replace(/[.,:;!?…'’*_]+$/u, '')
  if (text.endsWith(')') && !text.includes('(')) text = text.replace(/\)+$/, '')
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url?.hostname.includes('.') || url.username !== '') return textOf(found)
  return [{ kind: 'link', url: url.href, text }, ...textOf(found.slice(text.length))]
}

/** The web addresses in a text, as they are written there. */
export function linksOf(text: string): string[] {
  return (text.match(/\b(?:https?:\/\/|www\.)[^\s<>"]+/giu) ?? []).slice(0, 100)
}
