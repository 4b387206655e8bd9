import type { Kind } from '../articles/kinds.ts'
import type { Language } from '../language/language.ts'

/** The subjects that have an index page and a page for each document. */
export const INDEXES = ['authors', 'books', 'categories', 'series'] as const

export type Index = (typeof INDEXES)[number]

/** The words of a language's addresses. A further language is one more row. */
interface Route {
  /** What stands before every address of the language. */
  prefix: string
  lists: Record<Kind, string>
  indexes: Record<Index, string>
  /** Stands before the number of a list's further pages. */
  page: string
  archive: string
  bookPoints: string
  preview: string
  search: string
  /** Stands before the number of an article's further comments, and before `own`. */
  discussion: string
  own: string
  /** Stands before the fingerprint of the picture that an article is shared with. */
  sharePicture: string
  /** Where the links of letters lead. */
  mail: string
}

export const ROUTES: Record<Language, Route> = {
  fi: {
    prefix: '/',
    lists: { essay: 'esseet', review: 'kirja-arviot', column: 'kolumnit', post: 'blogi', news: 'uutiset' },
    indexes: { authors: 'kirjoittajat', books: 'kirjat', categories: 'aiheet', series: 'sarjat' },
    page: 'sivu',
    archive: 'arkisto',
    bookPoints: 'kirjapisteet',
    preview: 'esikatselu',
    search: 'haku',
    discussion: 'keskustelu',
    own: 'oma',
    sharePicture: 'jakokuva',
    mail: 'posti',
  },
  en: {
    prefix: '/en/',
    lists: { essay: 'essays', review: 'book-reviews', column: 'columns', post: 'blog', news: 'news' },
    indexes: { authors: 'authors', books: 'books', categories: 'topics', series: 'series' },
    page: 'page',
    archive: 'archive',
    bookPoints: 'book-points',
    preview: 'preview',
    search: 'search',
    discussion: 'discussion',
    own: 'own',
    sharePicture: 'share-picture',
    mail: 'mail',
  },
}
