import {
  articleAt,
  articleList,
  articlesInFull,
  type ArticleView,
  beginningOf,
  newestArticles,
} from '#cms/articles'
import { type ThreadItem, threadOf } from '#cms/comments'
import { writerAt } from '#cms/people'
import { type PortalView, portalView } from '#cms/portal'
import { seriesAt, topicAt } from '#cms/topics'
import { tagsOfPage } from '#cms/changes'
import { env } from '#env'

import { type Translate, translator } from '../i18n/translate.ts'
import { articlePath, commentPath, entryPath } from '../paths.ts'
import type { Place } from '../places.ts'
import { descriptionOf } from '../seo/description.ts'
import { commentWords } from './comment-words.ts'
import { commentHtmlOf, escaped, figureOf, htmlOf } from './html.ts'

/** So many articles are in the feed of the portal; the others hold what is on the first page of their list. */
const NEWEST = 20

/** What a feed says, in no format yet. */
export interface Feed {
  title: string
  description: string
  items: FeedItem[]
  tags: string[]
}

export interface FeedItem {
  /** Lasting, whatever becomes of titles and addresses. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  /** ISO texts. */
  publishedAt: string
  changedAt: string
  writers: { name: string; url?: string }[]
  topics: string[]
  picture: { url: string; type: string; bytes: number } | undefined
}

/** What can be followed at a page; undefined where there is no such page. Nothing but what its readers see. */
export async function feedOf(place: Place): Promise<Feed | undefined> {
  const portal = await portalView(place.language)
  const found = await contentOf(place, portal)
  if (!found) return undefined
  const { title, articles, tags } = found
  const full = articles ? await articlesInFull(place.language, articles) : []
  const items = articles ? full.map(itemOf) : found.items
  const t = translator(place.language)
  return {
    title: title === undefined ? portal.name : `${title} – ${portal.name}`,
    description: descriptionOf(place, title, t) ?? portal.motto ?? portal.name,
    items: items.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt)),
    tags: [...new Set([...portal.tags, ...tags, ...full.flatMap((article) => article.tags)])],
  }
}

interface Listed {
  title: string | undefined
  articles: readonly Pick<ArticleView, 'kind' | 'slug'>[]
  tags: readonly string[]
}

interface Made {
  title: string
  articles?: undefined
  items: FeedItem[]
  tags: readonly string[]
}

async function contentOf(place: Place, portal: PortalView): Promise<Listed | Made | undefined> {
  const { language } = place
  if (place.at === 'front') {
    const articles = await newestArticles({ language, limit: NEWEST })
    return { title: undefined, articles, tags: tagsOfPage({ what: 'articles', language }) }
  }
  if (place.at === 'list') {
    const list = await articleList(place)
    return list && { title: translator(language)(`list.${place.kind}`), ...list }
  }
  if (place.at === 'entry') return entryOf(place)
  return place.at === 'article' ? discussionOf(place, portal) : undefined
}

async function entryOf({ index, ...wish }: Place & { at: 'entry' }): Promise<Listed | undefined> {
  switch (index) {
    case 'authors': {
      const found = await writerAt(wish)
      return found && { title: found.writer.name, articles: found.list.articles, tags: found.tags }
    }
    case 'categories': {
      const found = await topicAt(wish)
      return found && { title: found.topic.title, articles: found.list.articles, tags: found.tags }
    }
    case 'series': {
      const first = await seriesAt(wish)
      const newest =
        first && first.list.pages > 1 ? await seriesAt({ ...wish, page: first.list.pages }) : first
      return newest && { title: newest.series.title, articles: newest.list.articles, tags: newest.tags }
    }
    case 'books':
      return undefined
  }
}

/** The newest comments under an article, those of its last page. */
async function discussionOf(place: Place & { at: 'article' }, portal: PortalView): Promise<Made | undefined> {
  const article = await articleAt(place)
  const now = new Date()
  const first = article && (await threadOf({ article, page: 1, now }))
  const last = first && first.pages > 1 ? await threadOf({ article, page: first.pages, now }) : first
  if (!article || !last) return undefined
  const t = translator(place.language)
  return {
    title: t('feed.discussion', { title: article.title }),
    items: last.items.flatMap((item) => (item.kind === 'comment' ? [commentOf(item, place, t)] : [])),
    tags: [...portal.tags, ...article.tags, ...last.tags],
  }
}

function commentOf(
  { id, name, at, editedAt, body }: ThreadItem & { kind: 'comment' },
  article: Place & { at: 'article' },
  t: Translate,
): FeedItem {
  return {
    id: lasting(id),
    url: env.siteUrl + commentPath({ ...article, comment: id }),
    title: t('feed.comment', { name }),
    summary: commentWords(body),
    html: commentHtmlOf(body),
    publishedAt: at,
    changedAt: editedAt ?? at,
    writers: [{ name }],
    topics: [],
    picture: undefined,
  }
}

function itemOf(article: ArticleView): FeedItem {
  const { heroImage, language, categories, authors, body, postscript, standfirst } = article
  const picture = heroImage?.fallback
  const [summary = article.title] = [standfirst ?? '', ...beginningOf(body, language)].filter(
    (text) => text.trim() !== '',
  )
  const parts = [standfirst === undefined ? '' : `<p><strong>${escaped(standfirst)}</strong></p>`]
  if (heroImage) parts.push(figureOf(heroImage))
  return {
    id: lasting(article.id),
    url: env.siteUrl + articlePath(article),
    title: article.title,
    summary,
    html: [...parts, htmlOf(body), htmlOf(postscript)].filter(Boolean).join('\n'),
    publishedAt: article.publishedAt,
    changedAt: article.updatedAt ?? article.publishedAt,
    writers: authors.map(({ name, slug }) => ({
      name,
      url: env.siteUrl + entryPath({ language, index: 'authors', slug }),
    })),
    topics: categories.map(({ title }) => title),
    picture: picture && { ...picture, url: env.siteUrl + picture.url },
  }
}

/** A tag of ours (RFC 4151): what something is called for good, wherever it stands. */
function lasting(id: string): string {
  return `tag:${new URL(env.siteUrl).hostname},2026:${id}`
}
