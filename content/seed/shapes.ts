import type { BodyNode } from './body.ts'

type Language = 'fi' | 'en'

export interface SeedPerson {
  key: string
  name: string
  role: string
  bios: { language: Language; text: string }[]
  links?: { label: string; url: string }[]
}

export interface SeedPicture {
  key: string
  fileName: string
  alt: string
  credit: string
  place: string
  caption?: string
  alts: { language: Language; alt: string; place: string; caption?: string }[]
  svg: string
}

/** A PDF or a recording. Its caption tells it from the others. */
export interface SeedFile {
  key: string
  fileName: string
  mimeType: string
  caption: string
  alts: { language: Language; caption: string }[]
  data: () => Buffer
}

export interface SeedBook {
  key: string
  title: string
  authors: string[]
  isbn?: string
  year: number
  publisher: string
  points: number
  description: string
}

/** Parents and originals stand before what refers to them, so that one pass can create them all. */
export interface SeedCategory {
  key: string
  title: string
  language: Language
  number: string
  parent?: string
  translationOf?: string
  description?: string
}

export interface SeedSeries {
  key: string
  title: string
  language: Language
  translationOf?: string
  description: string
}

/** `authors`, `books`, `categories`, `series`, `heroImage` and `translationOf` hold keys; no authors: the organisation signs. */
export interface SeedArticle {
  key: string
  kind: 'essay' | 'review' | 'column' | 'post' | 'news'
  language: Language
  translationOf?: string
  title: string
  standfirst: string
  authors: string[]
  books?: string[]
  bookPoints?: number
  verdict?: 1 | 2 | 3 | 4 | 5
  categories?: string[]
  series?: string
  seriesPart?: number
  /** A day: `2024-01-22`. */
  writtenOn?: string
  /** An instant: `2024-02-06T06:00:00.000Z`. */
  publishedAt: string
  /** The key of a picture. */
  heroImage?: string
  body: BodyNode[]
  postscript?: BodyNode[]
}

/** What readers have said under an article, the oldest first. */
export interface SeedThread {
  /** The key of the article. */
  article: string
  comments: SeedComment[]
}

export interface SeedComment {
  name: string
  /** An instant, which no other comment on the article has: `2024-02-06T08:22:00.000Z`. */
  at: string
  email?: string
  text: string
  /** The house's own answer; `name` is one of the people. */
  isOfficial?: true
  /** Left out: approved. */
  fate?: { is: 'pending'; because: SeedHold[] } | { is: 'rejected' | 'spam'; note: string }
  /** By a reader; nobody has looked at it yet. */
  reported?: { reason: 'insult' | 'off-topic'; text: string }
  answers?: SeedComment[]
}

export type SeedHold =
  | 'every-comment'
  | 'new-sender'
  | 'fast'
  | 'same-text'
  | 'many-links'
  | 'blocked-words'
  | 'like-spam'
  | 'no-proof'

/** How many gave an article one star, two, three, four and five. */
type Stars = [one: number, two: number, three: number, four: number, five: number]

export interface SeedVotes {
  /** The key of the article. */
  article: string
  counted: Stars
  /** Votes that the rules or a person did not let count. */
  aside?: Stars
}

export interface SeedViews {
  /** The key of the article. */
  article: string
  /** In the last 30 days. */
  views: number
}

export interface SeedSettings {
  names: { language: Language; name: string; motto: string; introduction: string; footer: string }[]
  organisation: { name: string; businessId?: string; contactEmail: string; address: string }
  navigation: { language: Language; label: string; url: string }[]
  retention: { senderDays: number; rejectedDays: number }
  discussion: { blockedWords: string[] }
}

export interface Seed {
  settings: SeedSettings
  pictures: SeedPicture[]
  files: SeedFile[]
  people: SeedPerson[]
  books: SeedBook[]
  categories: SeedCategory[]
  series: SeedSeries[]
  articles: SeedArticle[]
  discussion: SeedThread[]
  votes: SeedVotes[]
  views: SeedViews[]
}
