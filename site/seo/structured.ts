import type {
  Article,
  BlogPosting,
  Book,
  BreadcrumbList,
  CollectionPage,
  Graph,
  NewsArticle,
  Organization,
  Person,
  ProfilePage,
  Review,
  SearchResultsPage,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'

import type { ArticleView } from '#cms/articles'
import type { BookView } from '#cms/books'
import type { Language } from '#cms/language'
import type { WriterView } from '#cms/people'
import type { PortalView } from '#cms/portal'
import type { RatingView } from '#cms/ratings'
import { env } from '#env'

import { articlePath, entryPath, frontPath, searchPath } from '../paths.ts'
import { pathOf, type Place } from '../places.ts'

/*
 * What a page is about, for search engines: JSON-LD with the words of schema.org. It tells nothing that the page does
 * not show.
 */

const url = (path: string) => new URL(path, env.siteUrl).href

/** The text of a script element. No markup can end it early. */
export function scriptOf(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [...things] }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

export function organisationOf(portal: PortalView): Organization {
  return {
    '@type': 'Organization',
    '@id': url('/#organisaatio'),
    name: portal.organisation,
    url: env.siteUrl,
    ...(portal.logo && { logo: url(portal.logo.fallback.url) }),
  }
}

export function websiteOf(portal: PortalView, language: Language): WebSite {
  return {
    '@type': 'WebSite',
    '@id': url(`${frontPath(language)}#portaali`),
    name: portal.name,
    url: url(frontPath(language)),
    inLanguage: language,
    publisher: { '@id': url('/#organisaatio') },
    ...(portal.introduction && { description: portal.introduction }),
    potentialAction: searchActionOf(language),
  }
}

/** schema-dts does not know `query-input`, which Google's rules for it demand. */
function searchActionOf(language: Language) {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url(searchPath(language))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } as const
}

/** A page that is about other pages, or about the portal itself. Undefined where something else tells what it is. */
export function pageOf({
  place,
  title,
  description,
  portal,
}: {
  place: Place
  title: string
  description: string | undefined
  portal: PortalView
}): CollectionPage | SearchResultsPage | WebPage | undefined {
  const type = pageTypeAt(place)
  const path = pathOf(place)
  if (type === undefined || path === undefined) return undefined
  const { language } = place
  return {
    '@type': type,
    '@id': `${url(path)}#sivu`,
    url: url(path),
    name: title,
    inLanguage: language,
    ...(description !== undefined && { description }),
    isPartOf: {
      '@type': 'WebSite',
      '@id': url(`${frontPath(language)}#portaali`),
      name: portal.name,
      url: url(frontPath(language)),
    },
  }
}

function pageTypeAt(place: Place) {
  switch (place.at) {
    case 'list':
    case 'index':
    case 'archive':
      return 'CollectionPage'
    case 'entry':
      return place.index === 'categories' || place.index === 'series' ? 'CollectionPage' : undefined
    case 'search':
      return 'SearchResultsPage'
    case 'bookPoints':
    case 'discussion':
    case 'page':
      return 'WebPage'
    case 'article':
    case 'comment':
    case 'front':
    case 'mail':
    case 'nowhere':
    case 'own':
    case 'preview':
      return undefined
  }
}

/** The page of somebody who writes here. */
export function profileOf(writer: WriterView, language: Language): ProfilePage {
  const { name, slug, role, bio, portrait, links } = writer
  const address = url(entryPath({ language, index: 'authors', slug }))
  return {
    '@type': 'ProfilePage',
    '@id': `${address}#sivu`,
    url: address,
    name,
    inLanguage: language,
    mainEntity: {
      '@type': 'Person',
      name,
      url: address,
      ...(role !== undefined && { jobTitle: role }),
      ...(bio && { description: bio.text }),
      ...(portrait && { image: url(portrait.fallback.url) }),
      ...(links.length > 0 && { sameAs: links.map((link) => link.url) }),
    },
  }
}

/** The way to a page; the page itself comes last. */
export function breadcrumbsOf(way: readonly { label: string; path: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ label, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: url(path),
    })),
  }
}

export function bookOf({ title, authors, isbn, year, publisher, slug }: BookView, language: Language): Book {
  return {
    '@type': 'Book',
    '@id': `${url(entryPath({ language, index: 'books', slug }))}#kirja`,
    name: title,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    url: url(entryPath({ language, index: 'books', slug })),
    ...(isbn !== undefined && { isbn }),
    ...(year !== undefined && { datePublished: String(year) }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
  }
}

interface Told {
  article: ArticleView
  portal: PortalView
  rating: Pick<RatingView, 'average' | 'count'>
}

/** An article as what it is: a review of its book where it gives a verdict on one, news, a blog posting, an article. */
export function articleOf(told: Told): Article | BlogPosting | NewsArticle | Review {
  const { article } = told
  const common = commonOf(told)
  const [book] = article.books
  if (article.kind === 'review' && book && article.verdict !== undefined) {
    return {
      '@type': 'Review',
      ...common,
      name: article.title,
      itemReviewed: bookOf(book, article.language),
      reviewRating: { '@type': 'Rating', ratingValue: article.verdict, bestRating: 5, worstRating: 1 },
    }
  }
  const all = {
    ...common,
    headline: article.title,
    ...(article.books.length > 0 && { about: article.books.map((one) => bookOf(one, article.language)) }),
    ...ratingIn(told),
  }
  switch (article.kind) {
    case 'news':
      return { '@type': 'NewsArticle', ...all }
    case 'post':
      return { '@type': 'BlogPosting', ...all }
    case 'essay':
    case 'column':
    case 'review':
      return { '@type': 'Article', ...all }
  }
}

function commonOf({ article, portal }: Told) {
  const { language, publishedAt, updatedAt, standfirst, heroImage, categories } = article
  return {
    '@id': `${url(articlePath(article))}#artikkeli`,
    url: url(articlePath(article)),
    mainEntityOfPage: url(articlePath(article)),
    inLanguage: language,
    datePublished: publishedAt,
    ...(updatedAt !== undefined && { dateModified: updatedAt }),
    ...(standfirst !== undefined && { description: standfirst }),
    ...(heroImage && { image: url(heroImage.fallback.url) }),
    ...(categories.length > 0 && { keywords: categories.map(({ title }) => title) }),
    author: article.writers.length > 0 ? article.writers.map(personIn(language)) : organisationOf(portal),
    publisher: organisationOf(portal),
  }
}

function personIn(language: Language) {
  return ({ name, slug, role }: ArticleView['writers'][number]): Person => ({
    '@type': 'Person',
    name,
    url: url(entryPath({ language, index: 'authors', slug })),
    ...(role !== undefined && { jobTitle: role }),
  })
}

/** Never of nobody's votes. */
function ratingIn({ rating: { average, count } }: Told) {
  if (average === undefined || count === 0) return {}
  return {
    aggregateRating: {
      '@type': 'AggregateRating' as const,
      ratingValue: average,
      ratingCount: count,
      bestRating: 5,
      worstRating: 1,
    },
  }
}
