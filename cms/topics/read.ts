import { type ArticleList, listArticles } from '../articles/lists.ts'
import { cms } from '../client.ts'
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

/** A topic, the way to it, what is below it, and a page of its articles, those of its subtopics included. */
export async function topicAt({ slug, ...wish }: Address) {
  const topics = await topicsOf(wish.language)
  const topic = topics.find((candidate) => candidate.slug === slug)
  if (!topic) return undefined
  const list = await listArticles({ by: 'categories', ids: withDescendants(topic.id, topics) }, wish)
  if (!list) return undefined
  return {
    topic,
    above: ancestorsOf(topic.id, topics),
    below: topics.filter(({ parent }) => parent === topic.id),
    list,
  }
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
  return docs.map(({ id, title, slug, number, description, parent }) => ({
    id,
    title,
    slug: slug ?? '',
    number: number ?? undefined,
    description: description ?? undefined,
    parent: typeof parent === 'string' ? parent : parent?.id,
  }))
}

export interface SeriesView {
  title: string
  slug: string
  description: string | undefined
  cover: PictureView | undefined
}

/** The series of a language, by title. */
export async function allSeries(language: Language): Promise<SeriesView[]> {
  const found = await findSeries({ language: { equals: language } }, language)
  return found.map(({ view }) => view)
}

/** A series with a page of its articles; undefined when there is no such series or no such page. */
export async function seriesAt({
  slug,
  ...wish
}: Address): Promise<{ series: SeriesView; list: ArticleList } | undefined> {
  const where = { language: { equals: wish.language }, slug: { equals: slug } }
  const [found] = await findSeries(where, wish.language)
  const list = found && (await listArticles({ by: 'series', id: found.id }, wish))
  return found && list && { series: found.view, list }
}

async function findSeries(where: Record<string, { equals: string }>, language: Language) {
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
  return docs.map(({ id, title, slug, description, cover }) => ({
    id,
    view: {
      title,
      slug: slug ?? '',
      description: description ?? undefined,
      cover: pictureView(cover, language),
    },
  }))
}
