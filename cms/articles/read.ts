import type { Payload } from 'payload'

import { type Shown, tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { fetchReferences } from './body/fetch.ts'
import { mentioned, referencesIn } from './body/references.ts'
import type { Kind } from './kinds.ts'
import { NEWEST_FIRST } from './lists.ts'
import { articleView, type ArticleView, idsOf } from './view.ts'
import type { Article } from '../payload-types.ts'
import { labelsOf } from '../topics/labels.ts'

interface Address {
  language: Language
  kind: Kind
  slug: string
}

/** Which published article an address is of, for what is sent to it. */
export async function articleIdAt(address: Address): Promise<string | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: at(address),
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    overrideAccess: false,
  })
  return docs[0]?.id
}

/** The published article of an address, for its own page. */
export async function articleAt(address: Address): Promise<ArticleView | undefined> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'articles',
    where: at(address),
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0] && pageOf(payload, docs[0])
}

/** Those of some articles of one language that are published, with all their texts, the newest first. */
export async function articlesInFull(
  language: Language,
  wanted: readonly Pick<Address, 'kind' | 'slug'>[],
): Promise<ArticleView[]> {
  const payload = await cms()
  const slugs = wanted.map(({ slug }) => slug)
  const { docs } = await payload.find({
    collection: 'articles',
    where: { language: { equals: language }, slug: { in: slugs } },
    sort: [...NEWEST_FIRST],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  const isWanted = ({ kind, slug }: Article) => wanted.some((one) => one.kind === kind && one.slug === slug) // another kind may have the same slug
  return pagesOf(payload, docs.filter(isWanted), language)
}

/** An article that somebody may read, as its page shows it. What it refers to is shown as far as readers may see it. */
export async function pageOf(payload: Payload, article: Article): Promise<ArticleView> {
  const [page] = await pagesOf(payload, [article], article.language)
  if (!page) throw new Error('An article has no page')
  return page
}

async function pagesOf(
  payload: Payload,
  articles: readonly Article[],
  language: Language,
): Promise<ArticleView[]> {
  const references = articles.flatMap(textsOf).flatMap(referencesIn)
  const beside = {
    authors: idsOf(articles.flatMap(({ authors }) => authors ?? [])),
    books: idsOf(articles.flatMap(({ books }) => books ?? [])),
    media: idsOf(articles.map(({ heroImage }) => heroImage)),
  }
  const [found, { labels }] = await Promise.all([
    fetchReferences({ payload, references, language, beside }),
    labelsOf(language),
  ])
  return articles.map((article) => pageWith(payload, article, { ...found, labels }))
}

function textsOf({ body, postscript }: Article) {
  return [body, postscript]
}

type Around = Awaited<ReturnType<typeof fetchReferences>> & Pick<Parameters<typeof articleView>[1], 'labels'>

function pageWith(
  payload: Payload,
  article: Article,
  { resolve, labels, ...documents }: Around,
): ArticleView {
  const references = textsOf(article).flatMap(referencesIn)
  const populated = {
    ...article,
    authors: idsOf(article.authors).map((id) => documents.authors.get(id) ?? id),
    books: idsOf(article.books).map((id) => documents.books.get(id) ?? id),
    heroImage: documents.media.get(idsOf([article.heroImage])[0] ?? '') ?? article.heroImage ?? null,
  }
  const view = articleView(populated, {
    resolve,
    labels,
    onUnknown: (type) => {
      payload.logger.warn(`Article ${article.id} holds what the portal cannot show: ${type}.`)
    },
  })
  return { ...view, tags: tagsOfPage(...shownBy(populated, view), ...mentioned(references)) }
}

function at({ language, kind, slug }: Address) {
  return { language: { equals: language }, kind: { equals: kind }, slug: { equals: slug } }
}

/** All that stands on an article's page but what its texts mention. Others come there by what they share with it. */
function shownBy(
  { heroImage, authors, series }: Article,
  { id, original = id, writerIds, bookIds, categoryIds }: Pick<ArticleView, Ids>,
): Shown[] {
  const portraits = (authors ?? []).map((author) =>
    typeof author === 'object' ? author.portrait : undefined,
  )
  const shared = [...writerIds, ...bookIds, ...categoryIds, ...idsOf([series])]
  return [
    ...[id, ...shared, ...idsOf([heroImage, ...portraits])].map((id): Shown => ({ what: 'document', id })),
    ...shared.map((id): Shown => ({ what: 'articlesWith', id })),
    { what: 'translations', of: original },
  ]
}

type Ids = 'id' | 'original' | 'writerIds' | 'bookIds' | 'categoryIds'
