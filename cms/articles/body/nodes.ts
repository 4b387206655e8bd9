import type { Language } from '../../language/language.ts'
import type { FileView, PictureView } from '../../media/view.ts'
import type { Kind } from '../kinds.ts'
import type { EmbedView } from './embeds.ts'

/** A stretch of text within a block. */
export type Inline =
  | { type: 'text'; text: string; strong: boolean; emphasis: boolean; leadIn: boolean }
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'link'; to: LinkTarget; children: Inline[] }
  | { type: 'footnote'; number: number }

/** A part of an article's text, in the order of reading. Holds nothing that a page would not show. */
export type BodyNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: Level; id: string; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'rule' }
  /** `head` holds the rows that head the columns. Tables are counted from 1 on a page. */
  | { type: 'table'; number: number; head: Row[]; rows: Row[] }
  | { type: 'definitions'; items: { term: string; meaning: string }[] }
  /** `repeats`: its words stand in the text as well, so that whoever listens needs no second hearing. */
  | { type: 'pullQuote'; text: string; attribution: string | undefined; repeats: boolean }
  | { type: 'factBox'; heading: Heading | undefined; nodes: BodyNode[] }
  | { type: 'picture'; picture: PictureView }
  | { type: 'gallery'; pictures: PictureView[] }
  /** A PDF or a recording, under the name that the text or else the file gives it. */
  | { type: 'file'; title: string; file: FileView }
  | { type: 'bookCard'; book: BookCardView }
  | { type: 'embed'; embed: EmbedView }
  /** The last node of a text that has any. Numbers run on through all the texts of a page. */
  | { type: 'footnotes'; notes: Footnote[] }

export type Level = 2 | 3 | 4

/** A heading without its marks, as a line of a table of contents has it. */
export interface Heading {
  id: string
  level: Level
  text: string
}

export interface ListItem {
  children: Inline[]
  nested: BodyNode[]
}

export type Row = Cell[]

export interface Cell {
  /** What the cell heads, if it is a heading at all. */
  scope: 'col' | 'row' | undefined
  columns: number
  rows: number
  nodes: BodyNode[]
}

export interface Footnote {
  number: number
  nodes: BodyNode[]
}

export interface BookCardView {
  title: string
  authors: string[]
  year: number | undefined
  publisher: string | undefined
  cover: PictureView | undefined
  to: LinkTarget
}

/** A page of the portal, by what it shows and not by its address, which may change. */
export type LinkTarget =
  | { collection: 'articles'; language: Language; kind: Kind; slug: string }
  | { collection: 'pages' | 'authors' | 'books'; language: Language; slug: string }
