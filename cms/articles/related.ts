import { remembering } from '../changes/memory.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { NEWEST_FIRST } from './lists.ts'
import { type ArticleLink, type ArticleView, LINK_FIELDS, linkView } from './view.ts'

/** How many articles are offered to who has read one to its end. */
const RELATED = 3

/** The newest with a category, a book or a writer in common. */
export async function relatedTo(article: ArticleView): Promise<ArticleLink[]> {
  const { id, language, categoryIds, bookIds, writerIds } = article
  const common: Common[] = [
    ...categoryIds.map((id) => ({ language, by: 'categories', id }) as const),
    ...bookIds.map((id) => ({ language, by: 'books', id }) as const),
    ...writerIds.map((id) => ({ language, by: 'authors', id }) as const),
  ]
  const found = await Promise.all(common.map((one) => newestWith(one)))
  const others = new Map(found.flatMap(({ newest }) => newest).map((other) => [other.id, other]))
  others.delete(id)
  return [...others.values()].sort(newestFirst).slice(0, RELATED).map(linkView)
}

/** A document that articles of a language share. */
interface Common {
  language: Language
  by: 'categories' | 'books' | 'authors'
  id: string
}

/**
 * The newest of a language with one document: enough of them that one may be the article that asks. All articles with
 * that document want them: they are remembered.
 */
const newestWith = remembering(
  async ({ language, by, id }: Common) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'articles',
      where: { language: { equals: language }, [by]: { equals: id } },
      sort: [...NEWEST_FIRST],
      limit: RELATED + 1,
      pagination: false,
      depth: 0,
      select: { ...LINK_FIELDS, publishedAt: true },
      overrideAccess: false,
    })
    return { newest: docs, tags: tagsOfPage({ what: 'articlesWith', id }) }
  },
  ({ language, by, id }) => [language, by, id].join(' '),
)

type Dated = Awaited<ReturnType<typeof newestWith>>['newest'][number]

/** As `NEWEST_FIRST` orders them. */
function newestFirst(one: Dated, other: Dated): number {
  const [a, b] = [one, other].map(({ publishedAt, id }) => `${publishedAt ?? ''} ${id}`)
  return a === b ? 0 : (a ?? '') < (b ?? '') ? 1 : -1
}
