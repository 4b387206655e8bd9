import { type BookView, bookView } from '../books/view.ts'
import type { Language } from '../language/language.ts'
import { pictureView, type PictureView } from '../media/view.ts'
import type { Article, Author, Book, Media } from '../payload-types.ts'
import { type WriterView, writerView } from '../people/view.ts'
import type { BodyNode } from './body/nodes.ts'
import { newPage } from './body/reading.ts'
import { bodyView, type Circumstances } from './body/view.ts'
import type { Kind } from './kinds.ts'
import { pointsOf } from './points.ts'
import { withoutMark } from './postscript.ts'
import { readingMinutes } from './reading-time.ts'

/** As much of an article as a link to it tells. */
export interface ArticleLink {
  kind: Kind
  language: Language
  slug: string
  title: string
  part: number | undefined
}

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

/** What the pages of articles say of a topic or a series. */
export interface Label {
  id: string
  title: string
  number: string | undefined
  slug: string
}

/** An article on its own page. */
export interface ArticleView extends ArticleSummary {
  tags: string[]
  /** For finding what stands around it; the page shows none of these ids. */
  id: string
  original: string | undefined
  categoryIds: string[]
  bookIds: string[]
  writerIds: string[]
  writers: WriterView[]
  /** As the house has set it for this article; the portal's own limit may close it too. */
  discussion: 'open' | 'closed'
  /** Minutes. */
  readingTime: number
  heroImage: PictureView | undefined
  writtenOn: string | undefined
  /** When its content last changed, if that was after its publication. */
  updatedAt: string | undefined
  updatedNote: string | undefined
  books: BookView[]
  points: number | undefined
  /** The reviewer's own stars for the book, 1–5. */
  verdict: number | undefined
  categories: { title: string; number: string | undefined; slug: string }[]
  series: { id: string; title: string; slug: string; part: number | undefined } | undefined
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

/** The fields of an article that a link to it, and finding out why, need. */
export const LINK_FIELDS = {
  kind: true,
  language: true,
  slug: true,
  title: true,
  series: true,
  seriesPart: true,
  translationOf: true,
} as const

export function linkView(
  article: Pick<Article, 'kind' | 'language' | 'slug' | 'title' | 'seriesPart'>,
): ArticleLink {
  const { kind, language, slug, title, seriesPart } = article
  return { kind, language, slug: slug ?? '', title, part: seriesPart ?? undefined }
}

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

export function articleView(
  article: Article,
  { labels, ...texts }: Pick<Circumstances, 'resolve' | 'onUnknown'> & { labels: ReadonlyMap<string, Label> },
): Omit<ArticleView, 'tags'> {
  const page = newPage()
  const books = found<Book>(article.books)
  const series = labels.get(idsOf([article.series])[0] ?? '')
  return {
    ...summaryView(article),
    id: article.id,
    original: idsOf([article.translationOf])[0],
    categoryIds: idsOf(article.categories),
    bookIds: idsOf(article.books),
    writerIds: idsOf(article.authors),
    discussion: article.discussion,
    readingTime: readingMinutes(article.body, article.postscript),
    writers: found<Author>(article.authors).map((author) => writerView(author, article.language)),
    heroImage: pictureView(found<Media>([article.heroImage ?? ''])[0], article.language),
    writtenOn: article.writtenOn ?? undefined,
    updatedAt: updatedAt(article),
    updatedNote: article.updatedNote ?? undefined,
    books: books.map((book) => bookView(book, article.language)),
    points: pointsOf(article.bookPoints, books),
    verdict: article.verdict ?? undefined,
    categories: idsOf(article.categories).flatMap((id) => labels.get(id) ?? []),
    series: series && {
      id: series.id,
      title: series.title,
      slug: series.slug,
      part: article.seriesPart ?? undefined,
    },
    body: bodyView(article.body, { ...texts, page }),
    postscript: withoutMark(bodyView(article.postscript, { ...texts, page })),
  }
}

/** A correction within a day of the publication is no update that a reader need know of. */
const SETTLING = 24 * 60 * 60 * 1000

function updatedAt({ contentChangedAt, publishedAt, createdAt }: Article): string | undefined {
  if (!contentChangedAt) return undefined
  // An old text may be published today under its old date: then it is new, not updated.
  const appeared = Math.max(Date.parse(publishedAt ?? createdAt), Date.parse(createdAt))
  return Date.parse(contentChangedAt) - appeared > SETTLING ? contentChangedAt : undefined
}

export function idsOf(
  related: readonly (string | { id: string } | null | undefined)[] | null | undefined,
): string[] {
  return (related ?? []).flatMap((one) => (typeof one === 'object' ? (one?.id ?? []) : (one ?? [])))
}

function found<T extends object>(related: Populated<T>): T[] {
  return (related ?? []).filter((document): document is T => typeof document === 'object')
}
