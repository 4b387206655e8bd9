import { type Index, ROUTES } from '#cms/addresses'
import type { Kind } from '#cms/articles'
import type { Language } from '#cms/language'

/** The style sheet of the house's own accent, where it has one. */
export const ACCENT_PATH = '/accent.css'

/** A sum for the browser of who is about to comment, as JSON. */
export const CHALLENGE_PATH = '/keskustelu/haaste/'

export function frontPath(language: Language): string {
  return ROUTES[language].prefix
}

/** The address of a page of a list of articles; the first has no number. */
export function listPath({
  language,
  kind,
  page = 1,
}: {
  language: Language
  kind: Kind
  page?: number
}): string {
  return paged(within(language, ROUTES[language].lists[kind]), language, page)
}

export function articlePath({
  language,
  kind,
  slug,
}: {
  language: Language
  kind: Kind
  slug: string
}): string {
  return `${listPath({ language, kind })}${slug}/`
}

interface OfArticle {
  language: Language
  kind: Kind
  slug: string
}

/** A page of the comments under an article; the first is the article's own. */
export function discussionPath({ page = 1, ...article }: OfArticle & { page?: number }): string {
  const above = articlePath(article)
  return page === 1 ? above : `${above}${ROUTES[article.language].discussion}/${String(page)}/`
}

/** The picture that an article is shared with; the print tells what it shows. */
export function sharePicturePath({ print, ...article }: OfArticle & { print: string }): string {
  return `${articlePath(article)}${ROUTES[article.language].sharePicture}-${print}.png`
}

/** The lasting address of a comment. It ends where the comment is on the page that it leads to. */
export function commentPath({ comment, ...article }: OfArticle & { comment: string }): string {
  return `${articlePath(article)}${ROUTES[article.language].discussion}/${comment}/`
}

/** What a comment is called on its page. */
export function commentAnchor(comment: string): string {
  return `kommentti-${comment}`
}

/** The page of what the visitor has sent. */
export function ownPath(language: Language): string {
  return within(language, ROUTES[language].discussion, ROUTES[language].own)
}

/** Where the links of our letters lead. */
export function mailPath(language: Language): string {
  return within(language, ROUTES[language].mail)
}

/** Where the staff looks at what is not published. */
export function previewPath(language: Language): string {
  return within(language, ROUTES[language].preview)
}

/** The page that lists all writers, books, topics or series. */
export function indexPath({ language, index }: { language: Language; index: Index }): string {
  return within(language, ROUTES[language].indexes[index])
}

interface Entry {
  language: Language
  index: Index
  slug: string
  page?: number
}

/** The page of a writer, a book, a topic or a series. */
export function entryPath({ slug, page = 1, ...place }: Entry): string {
  return paged(`${indexPath(place)}${slug}/`, place.language, page)
}

interface Archive {
  language: Language
  year?: number | undefined
  month?: number | undefined
  page?: number
}

export function archivePath({ language, year, month, page = 1 }: Archive): string {
  const parts = [ROUTES[language].archive, year?.toString(), month?.toString().padStart(2, '0')]
  return paged(within(language, ...parts.filter((part) => part !== undefined)), language, page)
}

export function bookPointsPath(language: Language): string {
  return within(language, ROUTES[language].bookPoints)
}

/** Where readers search; what for stands behind it as parameters. */
export function searchPath(language: Language): string {
  return within(language, ROUTES[language].search)
}

/** The pages of ours that forms refer to, in `content/pages` or from the CMS in their place. */
const RULES: Record<Language, string> = { fi: 'keskustelun-saannot', en: 'discussion-rules' }
const PRIVACY: Record<Language, string> = { fi: 'tietosuoja', en: 'privacy' }

/** The rules of the discussion. */
export function rulesPath(language: Language): string {
  return pagePath({ language, slug: RULES[language] })
}

/** What is stored of visitors. */
export function privacyPath(language: Language): string {
  return pagePath({ language, slug: PRIVACY[language] })
}

/** A page that is no article, from the CMS or from `content/pages`. */
export function pagePath({ language, slug }: { language: Language; slug: string }): string {
  return within(language, slug)
}

function within(language: Language, ...parts: readonly string[]): string {
  return `${ROUTES[language].prefix}${parts.join('/')}/`
}

function paged(list: string, language: Language, page: number): string {
  return page === 1 ? list : `${list}${ROUTES[language].page}/${String(page)}/`
}
