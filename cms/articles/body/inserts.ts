import { fieldsOf, idIn, idsIn, type LexicalNode, listIn, nodesOf, textIn } from './document.ts'
import { embedView } from './embeds.ts'
import { takeId } from './headings.ts'
import type { BodyNode, Level } from './nodes.ts'
import type { Reading } from './reading.ts'

/** What an author has put between paragraphs. What it points at and readers may not see leaves nothing. */
export function insertOf(node: LexicalNode, reading: Reading): BodyNode[] {
  const fields = fieldsOf(node)
  switch (fields.blockType) {
    case 'definitionList':
      return definitionsOf(fields)
    case 'pullQuote':
      return pullQuoteOf(fields, reading)
    case 'factBox':
      return factBoxOf(fields, reading)
    case 'picture':
      return pictureOf(fields, reading)
    case 'gallery':
      return galleryOf(fields, reading)
    case 'file':
      return fileOf(fields, reading)
    case 'bookCard': {
      const book = reading.resolve.book(idIn(fields.book) ?? '')
      return book ? [{ type: 'bookCard', book }] : []
    }
    case 'embed': {
      const embed = embedView(textIn(fields.url))
      return embed ? [{ type: 'embed', embed }] : []
    }
    default:
      reading.onUnknown(`block ${String(fields.blockType)}`)
      return []
  }
}

function definitionsOf({ items }: LexicalNode): BodyNode[] {
  const definitions = listIn(items).map(({ term, meaning }) => ({
    term: textIn(term),
    meaning: textIn(meaning),
  }))
  return definitions.length > 0 ? [{ type: 'definitions', items: definitions }] : []
}

function pullQuoteOf(fields: LexicalNode, { says }: Reading): BodyNode[] {
  const text = textIn(fields.text)
  const attribution = textIn(fields.attribution) || undefined
  if (text.trim() === '') return []
  const repeats = says(text) && (attribution === undefined || says(attribution))
  return [{ type: 'pullQuote', text, attribution, repeats }]
}

const BELOW = { 1: 2, 2: 3, 3: 4, 4: 4 } as const satisfies Record<1 | Level, Level>

function factBoxOf(fields: LexicalNode, { page, within }: Reading): BodyNode[] {
  const text = textIn(fields.title).trim()
  const heading = text === '' ? undefined : { text, level: BELOW[page.level], id: takeId(text, page.ids) }
  const nodes = within(nodesOf(fields.content))
  return heading || nodes.length > 0 ? [{ type: 'factBox', heading, nodes }] : []
}

/** The caption that was written for this text takes the place of the picture's own. */
function pictureOf(fields: LexicalNode, { resolve }: Reading): BodyNode[] {
  const picture = resolve.picture(idIn(fields.media) ?? '')
  const caption = textIn(fields.caption).trim()
  if (!picture || caption === '') return picture ? [{ type: 'picture', picture }] : []
  const otherLanguage = { ...picture.otherLanguage, caption: undefined }
  return [{ type: 'picture', picture: { ...picture, caption, otherLanguage } }]
}

function fileOf(fields: LexicalNode, { resolve }: Reading): BodyNode[] {
  const file = resolve.file(idIn(fields.media) ?? '')
  return file ? [{ type: 'file', title: textIn(fields.title).trim() || file.name, file }] : []
}

function galleryOf(fields: LexicalNode, { resolve }: Reading): BodyNode[] {
  const pictures = idsIn(fields.pictures)
    .map(resolve.picture)
    .filter((picture) => picture !== undefined)
  return pictures.length > 0 ? [{ type: 'gallery', pictures }] : []
}
