import type { Language } from '../language/language.ts'
import { pictureView, type PictureView } from '../media/view.ts'
import type { Book } from '../payload-types.ts'

/** A book wherever it is told of. */
export interface BookView {
  title: string
  slug: string
  authors: string[]
  year: number | undefined
  publisher: string | undefined
  isbn: string | undefined
  points: number
  description: string | undefined
  cover: PictureView | undefined
}

export function bookView(book: Book, language: Language): BookView {
  return {
    title: book.title,
    slug: book.slug ?? '',
    authors: book.authors,
    year: book.year ?? undefined,
    publisher: book.publisher ?? undefined,
    isbn: book.isbn ?? undefined,
    points: book.points ?? 0,
    description: book.description ?? undefined,
    cover: pictureView(book.cover, language),
  }
}
