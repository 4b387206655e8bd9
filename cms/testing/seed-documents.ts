import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The five pages that the product was drawn from. They are not ours, so they lie outside the repository. */
const FOLDER = path.resolve('../shared/seeds')

export const hasSeedDocuments = existsSync(FOLDER)

/** A part of the text as it was set on the old site. */
export type Piece =
  { type: 'heading'; text: string } | { type: 'paragraph'; text: string } | { type: 'list'; items: string[] }

/** What an author has to enter. */
export interface SeedDocument {
  title: string
  writer: string | undefined
  writtenOn: string | undefined
  series: string | undefined
  category: { number: string; title: string } | undefined
  book: { title: string; authors: string[]; points: number } | undefined
  pieces: Piece[]
}

/** Where the title and the text lie among the blocks of a file; the rest is the old site's own. */
interface Layout {
  file: string
  title: number
  text: { from: number; to?: number }
  writer?: number
  date?: number
  facts?: number
}

const LAYOUTS: readonly Layout[] = [
  { file: '000_08a8226e1c61174a.txt', title: 2, text: { from: 3 } },
  { file: '001_720b90b601be9844.txt', title: 1, text: { from: 4, to: -3 }, facts: 2 },
  { file: '002_bba26eaf2aefc73a.txt', title: 5, text: { from: 6, to: -1 }, writer: 1, date: 3 },
  { file: '003_8a201dcc0473ea11.txt', title: 0, text: { from: 1 } },
  { file: '004_99d0c486db61ae10.txt', title: 1, text: { from: 2 }, writer: -2 },
]

export function readSeedDocuments(): SeedDocument[] {
  return LAYOUTS.map((layout) => readDocument(layout, readFileSync(path.join(FOLDER, layout.file), 'utf8')))
}

function readDocument({ title, text, writer, date, facts }: Layout, content: string): SeedDocument {
  const blocks = content.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  const block = (place: number | undefined) => (place === undefined ? '' : (blocks.at(place) ?? '').trim())
  const heading = /^(#[^:]+):\s*(.*)$/s.exec(block(title))
  const told = block(facts)
  const fact = (label: string) => new RegExp(`^${label}: (.*)$`, 'm').exec(told)?.[1]?.trim()
  const [, number, topic] = /^([\d.]+) (.*)$/.exec(fact('Kategoriat') ?? '') ?? []
  const book = fact('Kirja')
  return {
    title: heading?.[2] ?? block(title),
    series: heading?.[1],
    writer: block(writer) || fact('Esseen kirjoittaja'),
    writtenOn: dayIn(block(date) || told),
    category: number && topic ? { number, title: topic } : undefined,
    book: book
      ? {
          title: book,
          authors: (fact('Kirjan kirjoittaja') ?? '').split(', '),
          points: Number(fact('Kirjapisteet')),
        }
      : undefined,
    pieces: blocks.slice(text.from, text.to).map(pieceOf),
  }
}

function pieceOf(block: string): Piece {
  if (/^\s+\d+\. /.test(block)) {
    return { type: 'list', items: block.split('\n').map((line) => line.replace(/^\s*\d+\.\s*/, '').trim()) }
  }
  const text = block.replace(/\s+/g, ' ').trim()
  const isHeading = text.length < 60 && text.split(' ').length > 2 && !/[.!?=:”]/.test(text)
  return { type: isHeading ? 'heading' : 'paragraph', text }
}

/** "25.11.19" and "10.01.2022" as instants. */
function dayIn(text: string): string | undefined {
  const [, day, month, year] = /(\d{1,2})\.(\d{1,2})\.(\d{2,4})/.exec(text) ?? []
  if (!day || !month || !year) return undefined
  return new Date(Date.UTC(Number(year.padStart(4, '20')), Number(month) - 1, Number(day))).toISOString()
}
