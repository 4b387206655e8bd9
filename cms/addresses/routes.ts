import type { Kind } from '../articles/kinds.ts'
import type { Language } from '../language/language.ts'

/** The words of a language's addresses. A further language is one more row. */
interface Route {
  /** What stands before every address of the language. */
  prefix: string
  lists: Record<Kind, string>
  /** Stands before the number of a list's further pages. */
  page: string
}

export const ROUTES: Record<Language, Route> = {
  fi: {
    prefix: '/',
    lists: { essay: 'esseet', review: 'kirja-arviot', column: 'kolumnit', post: 'blogi', news: 'uutiset' },
    page: 'sivu',
  },
  en: {
    prefix: '/en/',
    lists: { essay: 'essays', review: 'book-reviews', column: 'columns', post: 'blog', news: 'news' },
    page: 'page',
  },
}
