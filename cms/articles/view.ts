import type { Language } from '../language/language.ts'
import type { Article, Author, Book, Category, Series } from '../payload-types.ts'
import { bodyView, type BodyNode } from './body.ts'
import type { Kind } from './kinds.ts'
import { pointsOf } from './points.ts'

/** An article in a list. */
export interface ArticleSummary {
  kind: Kind
  language: Language
  slug: string
  title: string
  standfirst: string | undefined
  /** Empty: the organisation signs. */
  authors: Byline[]
  publishedAt: string
}

interface Byline {
  name: string
  slug: string
  role: string | undefined
}

interface BookView {
  title: string
  authors: string[]
  year: number | undefined
  publisher: string | undefined
}

/** An article on its own page. */
export interface ArticleView extends ArticleSummary {
  writtenOn: string | undefined
  books: BookView[]
  points: number | undefined
  categories: { title: string; number: string | undefined }[]
  series: { title: string; part: number | undefined } | undefined
  body: BodyNode[]
  postscript: BodyNode[]
}

/** Populated relations of a reader's article; what has been deleted or is not theirs stays an id. */
type Populated<T> = readonly (string | T)[] | null | undefined

/** The fields of an article that its summary needs. */
export const SUMMARY_FIELDS = {
  kind: true,
  language: true,
  slug: true,
  title: true,
  standfirst: true,
  authors: true,
  publishedAt: true,
  createdAt: true,
} as const

export function summaryView(article: Pick<Article, keyof typeof SUMMARY_FIELDS>): ArticleSummary {
  return {
    kind: article.kind,
    language: article.language,
    slug: article.slug ?? '',
    title: article.title,
    standfirst: article.standfirst ?? undefined,
    authors: found<Author>(article.authors).map(({ name, slug, role }) => ({
      name,
      slug: slug ?? '',
      role: role ?? undefined,
    })),
    publishedAt: article.publishedAt ?? article.createdAt,
  }
}

export function articleView(article: Article, onUnknown: (type: string) => void): ArticleView {
  const books = found<Book>(article.books)
  const [series] = found<Series>(article.series ? [article.series] : [])
  return {
    ...summaryView(article),
    writtenOn: article.writtenOn ?? undefined,
    books: books.map(({ title, authors, year, publisher }) => ({
      title,
      authors,
      year: year ?? undefined,
      publisher: publisher ?? undefined,
    })),
    points: pointsOf(article.bookPoints, books),
    categories: found<Category>(article.categories)
      .filter(({ language }) => language === article.language)
      .map(({ title, number }) => ({ title, number: number ?? undefined })),
    series: series && { title: series.title, part: article.seriesPart ?? undefined },
    body: bodyView(article.body, onUnknown),
    postscript: bodyView(article.postscript, onUnknown),
  }
}

function found<T extends object>(related: Populated<T>): T[] {
  return (related ?? []).filter((document): document is T => typeof document === 'object')
}
