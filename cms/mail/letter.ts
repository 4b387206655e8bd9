import type { Language } from '../language/language.ts'

/** What a letter consists of. All of it is text: nothing that anybody wrote becomes markup. */
export type Part =
  | { is: 'text'; text: string }
  /** What somebody else wrote. */
  | { is: 'quotation'; by: string; text: string }
  /** Each leads somewhere; several belong together. */
  | { is: 'links'; links: readonly { label: string; url: string }[] }
  /** Why this letter came, and how it comes no more. */
  | { is: 'note'; text: string }

export interface Letter {
  language: Language
  subject: string
  parts: readonly Part[]
}

/** Mail programs cut longer ones, and a header line has to end. */
const LONGEST_SUBJECT = 150

/** As text and as HTML, with the portal's name above. */
export function written({ language, subject, parts }: Letter, portal: string) {
  return {
    subject: lineOf(subject),
    text: `${parts.map(textOf).join('\n\n')}\n\n-- \n${lineOf(portal)}\n`,
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      `<meta name="viewport" content="width=device-width"><title>${escaped(lineOf(subject))}</title></head>`,
      `<body style="margin:0;padding:24px;background:#ffffff;color:#17202a;font:16px/1.5 Georgia,serif">`,
      `<div style="max-width:36em;margin:0 auto"><p style="font-size:20px">${escaped(lineOf(portal))}</p>`,
      ...parts.map(htmlOf),
      '</div></body></html>',
    ].join('\n'),
  }
}

function textOf(part: Part): string {
  switch (part.is) {
    case 'text':
    case 'note':
      return part.text
    case 'quotation':
      return [`${lineOf(part.by)}:`, ...part.text.split('\n').map((line) => `> ${line}`)].join('\n')
    case 'links':
      return part.links.map(({ label, url }) => `${label}:\n${url}`).join('\n\n')
  }
}

function htmlOf(part: Part): string {
  switch (part.is) {
    case 'text':
      return `<p dir="auto">${broken(part.text)}</p>`
    case 'note':
      return `<p style="font-size:14px;color:#545e68" dir="auto">${broken(part.text)}</p>`
    case 'quotation':
      return [
        `<p style="margin-bottom:4px"><strong><bdi>${escaped(lineOf(part.by))}</bdi></strong></p>`,
        '<blockquote style="margin:0;padding-left:16px;border-left:3px solid #a6b0b9" dir="auto">',
        `${broken(part.text)}</blockquote>`,
      ].join('\n')
    case 'links':
      return `<p>${part.links
        .map(
          ({ label, url }) =>
            `<a href="${escaped(url)}" style="display:inline-block;padding:6px 0;margin-right:20px;color:#17202a">${escaped(label)}</a>`,
        )
        .join('\n')}</p>`
  }
}

function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** On one line, and none that turns the direction of what follows: a title may hold what a comment may not. */
function lineOf(text: string): string {
  const line = text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const letters = Array.from(line)
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : line
}
