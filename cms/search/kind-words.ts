import type { Kind } from '../articles/kinds.ts'
import type { Language } from '../language/language.ts'

/** What those call each kind who look for it, one and many: lists of words, each found in all its forms and by its parts. */
export const KIND_WORDS: Record<Language, Record<Kind, string>> = {
  fi: {
    essay: 'essee esseet',
    review: 'kirja-arvio kirja-arviot kirja-arvostelu kirja-arvostelut',
    column: 'kolumni kolumnit',
    post: 'blogi blogit blogikirjoitus blogikirjoitukset',
    news: 'uutinen uutiset',
  },
  en: {
    essay: 'essay essays',
    review: 'book review book reviews',
    column: 'column columns',
    post: 'blog post blog posts',
    news: 'news',
  },
}
