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

export interface SeedSettings {
  names: { language: Language; name: string; motto: string; introduction: string; footer: string }[]
  organisation: { name: string; businessId?: string; contactEmail: string; address: string }
  navigation: { language: Language; label: string; url: string }[]
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
}
