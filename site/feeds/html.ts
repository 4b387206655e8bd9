import type { BodyNode, Cell, Inline } from '#cms/articles'
import type { CommentBlock, CommentInline } from '#cms/comments'
import type { PictureView } from '#cms/media'
import { env } from '#env'

import { linkPath } from '../articles/link-path.ts'

/** As wide as readers of feeds show a picture, in pixels. */
const PICTURE_WIDTH = 960

/** An article's text as plain HTML for programs that read feeds: whole addresses, no classes, no scripts. */
export function htmlOf(nodes: readonly BodyNode[]): string {
  return nodes.map(blockOf).join('\n')
}

/** A comment's text in the same way. */
export function commentHtmlOf(blocks: readonly CommentBlock[]): string {
  return blocks.map(commentBlockOf).join('\n')
}

/** A picture with its caption. */
export function figureOf(picture: PictureView): string {
  const { alt, caption, credit } = picture
  const { url, width, height } = shownPicture(picture)
  const image = `<img src="${escaped(env.siteUrl + url)}" width="${String(width)}" height="${String(height)}" alt="${escaped(alt)}">`
  const said = [caption, credit].filter((words) => words !== undefined).join(' – ')
  return `<figure>${image}${said === '' ? '' : `<figcaption>${escaped(said)}</figcaption>`}</figure>`
}

/** WebP, which every program knows that knows pictures at all, where there is one. */
function shownPicture({ sources, fallback }: PictureView): { url: string; width: number; height: number } {
  const made = sources.find(({ type }) => type === 'image/webp')?.srcset ?? []
  const fit = made.find(({ width }) => width >= PICTURE_WIDTH) ?? made.at(-1)
  if (!fit) return fallback
  return { ...fit, height: Math.round((fit.width * fallback.height) / fallback.width) }
}

function blockOf(node: BodyNode): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlinesOf(node.children)}</p>`
    case 'heading':
      return element(`h${String(node.level)}`, inlinesOf(node.children))
    case 'list': {
      const items = node.items.map(
        ({ children, nested }) => `<li>${inlinesOf(children)}${htmlOf(nested)}</li>`,
      )
      return node.ordered
        ? `<ol start="${String(node.start)}">${items.join('')}</ol>`
        : element('ul', items.join(''))
    }
    case 'quote':
      return `<blockquote><p>${inlinesOf(node.children)}</p></blockquote>`
    case 'rule':
      return '<hr>'
    case 'table':
      return element('table', [...node.head, ...node.rows].map(rowOf).join(''))
    case 'definitions':
      return element(
        'dl',
        node.items
          .map(({ term, meaning }) => `<dt>${escaped(term)}</dt><dd>${escaped(meaning)}</dd>`)
          .join(''),
      )
    case 'pullQuote':
      return node.repeats
        ? ''
        : element('blockquote', [node.text, node.attribution].map(paragraphOf).join(''))
    case 'factBox':
      return `${node.heading ? element(`h${String(node.heading.level)}`, escaped(node.heading.text)) : ''}${htmlOf(node.nodes)}`
    case 'picture':
      return figureOf(node.picture)
    case 'gallery':
      return node.pictures.map(figureOf).join('\n')
    case 'file':
      return `<p>${link(env.siteUrl + node.file.url, escaped(`${node.title} (${node.file.type})`))}</p>`
    case 'bookCard': {
      const { title, authors, year, publisher, to } = node.book
      const told = [authors.join(', '), publisher, year?.toString()].filter(Boolean).join(', ')
      return `<p>${link(env.siteUrl + linkPath(to), escaped(title))}${told === '' ? '' : ` (${escaped(told)})`}</p>`
    }
    case 'embed':
      return `<p>${link(node.embed.href, escaped(node.embed.service ?? node.embed.label))}</p>`
    case 'footnotes':
      return `<hr>${node.notes
        .map(({ number, nodes }) => `<p>[${String(number)}]</p>${htmlOf(nodes)}`)
        .join('')}`
  }
}

function rowOf(cells: readonly Cell[]): string {
  const written = cells.map(({ scope, columns, rows, nodes }) => {
    const name = scope === undefined ? 'td' : 'th'
    const spans = `${columns > 1 ? ` colspan="${String(columns)}"` : ''}${rows > 1 ? ` rowspan="${String(rows)}"` : ''}`
    return `<${name}${spans}>${htmlOf(nodes)}</${name}>`
  })
  return element('tr', written.join(''))
}

function inlinesOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineOf).join('')
}

function inlineOf(inline: Inline): string {
  switch (inline.type) {
    case 'text': {
      const words = escaped(inline.text)
      const stressed = inline.emphasis ? element('em', words) : words
      return inline.strong ? element('strong', stressed) : stressed
    }
    case 'break':
      return '<br>'
    case 'link':
      return link(
        'to' in inline ? env.siteUrl + linkPath(inline.to) : inline.href,
        inlinesOf(inline.children),
      )
    case 'footnote':
      return `<sup>[${String(inline.number)}]</sup>`
  }
}

function commentBlockOf(block: CommentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', block.of.map(wordsOf).join(''))
    case 'quotation':
      return element('blockquote', commentHtmlOf(block.of))
    case 'list':
      return element(
        block.isOrdered ? 'ol' : 'ul',
        block.items.map((item) => element('li', item.map(wordsOf).join(''))).join(''),
      )
  }
}

function wordsOf(inline: CommentInline): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text)
    case 'emphasis':
      return element('em', inline.of.map(wordsOf).join(''))
    case 'strong':
      return element('strong', inline.of.map(wordsOf).join(''))
    case 'link':
      return link(inline.url, escaped(inline.text))
    case 'break':
      return '<br>'
  }
}

function paragraphOf(text: string | undefined): string {
  return text === undefined ? '' : element('p', escaped(text))
}

/** Readers may stand on any page: an address that leads to a place on ours needs the whole. */
function link(href: string, html: string): string {
  const whole = URL.parse(href, env.siteUrl)
  return whole ? `<a href="${escaped(whole.href)}">${html}</a>` : html
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text within HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}
