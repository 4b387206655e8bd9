import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The five pages that the product was drawn from. They are not ours, so they lie outside the repository. */
const FOLDER = path.resolve('../shared/seeds')

export const hasSeedDocuments = existsSync(FOLDER)

/** A part of a text, as an author would enter it. */
export type Piece =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string; leadIn?: string }
  | { type: 'list'; items: string[] }
  | { type: 'definitions'; items: { term: string; meaning: string }[] }
  | { type: 'pullQuote'; text: string }

/** What each of the five has. */
export interface SeedText {
  title: string
  pieces: Piece[]
  /** What stands in the file, block by block, without what was the old site's own. */
  told: string[]
}

/** The blocks of a file, each without the spaces around it. */
type Blocks = readonly string[]

export interface SeedDocuments {
  front: ReturnType<typeof readFront>
  essay: ReturnType<typeof readEssay>
  column: ReturnType<typeof readColumn>
  article: SeedText
  post: ReturnType<typeof readPost>
}

export function readSeedDocuments(): SeedDocuments {
  return {
    front: readFront(blocksOf('000_08a8226e1c61174a.txt')),
    essay: readEssay(blocksOf('001_720b90b601be9844.txt')),
    column: readColumn(blocksOf('002_bba26eaf2aefc73a.txt')),
    article: readArticle(blocksOf('003_8a201dcc0473ea11.txt')),
    post: readPost(blocksOf('004_99d0c486db61ae10.txt')),
  }
}

function readFront(blocks: Blocks) {
  const [navigation = '', introduction = ''] = at(blocks, 0).split('\n')
  return { ...textOf({ blocks, title: 1, text: [2] }), navigation, introduction }
}

function readEssay(blocks: Blocks) {
  const facts = at(blocks, 2)
  const fact = (label: string) => found(facts, new RegExp(`^${label}: (.*)$`, 'm'))
  return {
    ...textOf({ blocks, title: 1, text: [4, -3] }),
    motto: at(blocks, 0),
    writer: fact('Esseen kirjoittaja'),
    writtenOn: dayIn(facts),
    book: {
      title: fact('Kirja'),
      authors: fact('Kirjan kirjoittaja').split(', '),
      points: Number(fact('Kirjapisteet')),
    },
    category: {
      number: found(fact('Kategoriat'), /^([\d.]+) /),
      title: found(fact('Kategoriat'), /^[\d.]+ (.*)$/),
    },
  }
}

function readColumn(blocks: Blocks) {
  const photo = at(blocks, 4)
  const text = textOf({ blocks, title: 5, text: [6, -2] })
  return {
    ...text,
    told: [...text.told, photo, at(blocks, -2)],
    pieces: text.pieces.map(withLeadIn),
    writer: at(blocks, 1),
    publishedAt: dayIn(at(blocks, 3)),
    photo: {
      credit: inNormalCase(found(photo, /\| (.+) \p{Lu}+ \|/u)),
      place: inNormalCase(found(photo, /.*\| (.+)$/)),
    },
    about: at(blocks, -2),
  }
}

function readArticle(blocks: Blocks): SeedText {
  const text = textOf({ blocks, title: 0, text: [1] })
  const pullQuote = at(blocks, 7)
  const pieces = text.pieces.map((piece): Piece => {
    return 'text' in piece && piece.text === pullQuote ? { type: 'pullQuote', text: pullQuote } : piece
  })
  return { ...text, pieces }
}

function readPost(blocks: Blocks) {
  const text = textOf({ blocks, title: 1, text: [2, -1] })
  const postscript = at(blocks, -1)
  return {
    ...text,
    title: found(text.title, /^#[^:]+:\s*(.*)$/),
    told: [...text.told.slice(1), ...text.title.split(': '), postscript],
    archive: found(at(blocks, 0), / (.+)$/),
    series: found(text.title, /^(#[^:]+):/),
    writer: at(blocks, -2),
    role: found(postscript, /^PS\. \p{Lu}\p{Ll}+ on (\p{L}+)/u),
    postscript: found(postscript, /^PS\. (.*)$/),
    /** As it is written in the text: in the cases of the sentence. */
    recommended: {
      words: found(postscript, /(\p{Lu}\p{Ll}+-kirja\p{L}*)/u),
      title: found(postscript, /(\p{Lu}\p{Ll}+)-kirja/u),
      author: found(postscript, /(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)n \p{Ll}+ \p{Lu}\p{Ll}+-kirja/u),
    },
  }
}

interface Layout {
  blocks: Blocks
  /** The places of the title, and of the text from its first block to the one after its last. */
  title: number
  text: [from: number, to?: number]
}

function textOf({ blocks, title, text }: Layout): SeedText {
  const told = blocks.slice(...text)
  return { title: at(blocks, title), pieces: piecesOf(told), told: [at(blocks, title), ...told] }
}

/** Neighbouring definition lines are one list. */
function piecesOf(blocks: Blocks): Piece[] {
  const pieces: Piece[] = []
  for (const piece of blocks.map(pieceOf)) {
    const before = pieces.at(-1)
    if (piece.type === 'definitions' && before?.type === 'definitions') before.items.push(...piece.items)
    else pieces.push(piece)
  }
  return pieces
}

function pieceOf(block: string): Piece {
  if (/^\d+\. /.test(block)) return { type: 'list', items: block.split('\n').map(withoutNumber) }
  const [, term, meaning] = /^([^=.]+)= ([^=.]+)$/.exec(block) ?? []
  if (term && meaning) return { type: 'definitions', items: [{ term, meaning }] }
  const isHeading = block.length < 60 && block.split(' ').length > 2 && !/[.!?=:”]/.test(block)
  return { type: isHeading ? 'heading' : 'paragraph', text: block }
}

/** The words in capitals at the beginning of a paragraph, which shout no more. */
function withLeadIn(piece: Piece): Piece {
  const [leadIn] = piece.type === 'paragraph' ? (/^(?:\p{Lu}{2,} )+/u.exec(piece.text) ?? []) : []
  if (leadIn === undefined || piece.type !== 'paragraph') return piece
  const quiet = leadIn.charAt(0) + leadIn.slice(1).trimEnd().toLocaleLowerCase('fi')
  return { type: 'paragraph', leadIn: quiet, text: ` ${piece.text.slice(leadIn.length)}` }
}

export function withoutNumber(line: string): string {
  return line.replace(/^\s*\d+\.\s*/, '').trim()
}

/** "AINO ESIMERKKI" → "Aino Esimerkki" */
function inNormalCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('fi'))
}

/** "25.11.19" and "10.01.2022" as instants. */
function dayIn(text: string): string {
  const [day = '', month = '', year = ''] = found(text, /(\d{1,2}\.\d{1,2}\.\d{2,4})/).split('.')
  return new Date(Date.UTC(Number(year.padStart(4, '20')), Number(month) - 1, Number(day))).toISOString()
}

function blocksOf(file: string): Blocks {
  const text = readFileSync(path.join(FOLDER, file), 'utf8')
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/[^\S\n]+/g, ' ').trim())
    .filter((block) => block !== '')
}

function at(blocks: Blocks, place: number): string {
  const block = blocks.at(place)
  if (block === undefined) throw new Error(`A seed document has no block ${String(place)}`)
  return block
}

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1]
  if (value === undefined) throw new Error(`A seed document does not hold ${String(pattern)}`)
  return value.trim()
}
