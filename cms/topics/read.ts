import type { Where } from 'payload'

import { type ArticleList, listArticles } from '../articles/lists.ts'
import { tagsOfPage } from '../changes/tags.ts'
import { cms } from '../client.ts'
import { type Counterpart, findAllCounterparts, findCounterparts } from '../language/find-counterparts.ts'
import type { Language } from '../language/language.ts'
import { MEDIA_FIELDS, pictureView, type PictureView } from '../media/view.ts'
import { ancestorsOf, type Topic, type TopicBranch, treeOf, withDescendants } from './tree.ts'

interface Address {
  language: Language
  slug: string
  page: number
}

/** The topics of a language as a tree, by number. */
export async function topicTree(language: Language): Promise<TopicBranch[]> {
  return treeOf(await topicsOf(language))
}

/** A topic, the way to it, what is below it, its translations, and a page of its articles, its subtopics' included. */
export async function topicAt({ slug, ...wish }: Address) {
  const topics = await topicsOf(wish.language)
  const topic = topics.find((candidate) => candidate.slug === slug)
  if (!topic) return undefined
  const [list, translations] = await Promise.all([
    listArticles({ by: 'categories', ids: withDescendants(topic.id, topics) }, wish),
    findCounterparts('categories', { ...topic, language: wish.language }),
  ])
  if (!list) return undefined
  return {
    topic,
    translations,
    above: ancestorsOf(topic.id, topics),
    below: topics.filter(({ parent }) => parent === topic.id),
    list,
    tags: [...tagsOfPage({ what: 'all', of: 'categories' }), ...list.tags],
  }
}

/** The topics and series that have translations, with them. */
export async function labelPairs() {
  const [categories, series] = await Promise.all([
    findAllCounterparts('categories'),
    findAllCounterparts('series'),
  ])
  return { categories, series }
}

async function topicsOf(language: Language): Promise<Topic[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'categories',
    where: { language: { equals: language } },
    sort: 'sortKey',
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const idOf = (related: (typeof docs)[number]['parent']) =>
    typeof related === 'string' ? related : related?.id
  return docs.map(({ id, title, slug, number, description, parent, translationOf }) => ({
    id,
    title,
    slug: slug ?? '',
    number: number ?? undefined,
    description: description ?? undefined,
    parent: idOf(parent),
    translationOf: idOf(translationOf),
  }))
}

export interface SeriesView {
  title: string
  slug: string
  description: string | undefined
  cover: PictureView | undefined
}

/** The series of a language that have something to read, by title. */
export async function allSeries(language: Language): Promise<SeriesView[]> {
  const payload = await cms()
  const { values } = await payload.findDistinct({
    collection: 'articles',
    field: 'series',
    where: { language: { equals: language }, series: { exists: true } },
    depth: 0,
    overrideAccess: false,
  })
  const ids = values.flatMap(({ series }) => (typeof series === 'string' ? [series] : []))
  if (ids.length === 0) return []
  const found = await findSeries({ language: { equals: language }, id: { in: ids } }, language)
  return found.map(({ view }) => view)
}

/** A series with its translations and a page of its parts; undefined when there is no such series or no such page. */
export async function seriesAt({
  slug,
  ...wish
}: Address): Promise<
  { series: SeriesView; translations: Counterpart[]; list: ArticleList; tags: string[] } | undefined
> {
  const where = { language: { equals: wish.language }, slug: { equals: slug } }
  const [found] = await findSeries(where, wish.language)
  if (!found) return undefined
  const [list, translations] = await Promise.all([
    listArticles({ by: 'series', id: found.document.id }, wish),
    findCounterparts('series', found.document),
  ])
  if (!list) return undefined
  const shown = tagsOfPage({ what: 'all', of: 'series' }, { what: 'all', of: 'media' })
  return { series: found.view, translations, list, tags: [...shown, ...list.tags] }
}

async function findSeries(where: Where, language: Language) {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'series',
    where,
    sort: 'title',
    pagination: false,
    depth: 1,
    populate: { media: MEDIA_FIELDS },
    overrideAccess: false,
  })
  return docs.map((document) => ({
    document,
    view: {
      title: document.title,
      slug: document.slug ?? '',
      description: document.description ?? undefined,
      cover: pictureView(document.cover, language),
    },
  }))
}
