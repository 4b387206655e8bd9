import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { demonstrationPortal } from '../../scripts/testing/demonstration.ts'
import { placeAt } from '../places.ts'
import { creatorFor } from '../testing/creating.ts'
import { completeDemonstration, PAGES } from '../testing/page-kinds.ts'
import { all, type Document, the, treeOf, wordsIn } from '../testing/page-tree.ts'
import { untilSearchable } from '../testing/readers.ts'
import { startSite } from '../testing/site-process.ts'

const PATIENCE = 300_000

/** What each kind of thing must tell, by schema.org's own words and what search engines demand of them. */
const REQUIRED = {
  Article: ['headline', 'author', 'publisher', 'datePublished', 'url', 'inLanguage', 'mainEntityOfPage'],
  BlogPosting: ['headline', 'author', 'publisher', 'datePublished', 'url', 'inLanguage', 'mainEntityOfPage'],
  NewsArticle: ['headline', 'author', 'publisher', 'datePublished', 'url', 'inLanguage', 'mainEntityOfPage'],
  Review: ['name', 'author', 'publisher', 'datePublished', 'itemReviewed', 'reviewRating', 'url'],
  Book: ['name', 'author', 'url'],
  Person: ['name'],
  Organization: ['name'],
  Rating: ['ratingValue', 'bestRating', 'worstRating'],
  AggregateRating: ['ratingValue', 'ratingCount', 'bestRating', 'worstRating'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  CollectionPage: ['name', 'url', 'inLanguage', 'isPartOf'],
  SearchResultsPage: ['name', 'url', 'inLanguage', 'isPartOf'],
  WebPage: ['name', 'url', 'inLanguage', 'isPartOf'],
  ProfilePage: ['name', 'url', 'inLanguage', 'mainEntity'],
} as const satisfies Record<string, readonly string[]>

type Type = keyof typeof REQUIRED

/** Which of them tells what a page is, by its kind. Of the others, only where they stand. */
const MAIN: Record<string, Type | undefined> = {
  'a front page': 'WebSite',
  'an essay': 'Article',
  'a review': 'Review',
  'a column': 'Article',
  'a post': 'BlogPosting',
  'news of many with endless words': 'NewsArticle',
  'an author': 'ProfilePage',
  'a book': 'Book',
  'the book points': 'WebPage',
  'a page that comes with the portal': 'WebPage',
  'the page of privacy, with a form': 'WebPage',
  'a page of the CMS': 'WebPage',
  'the search': 'SearchResultsPage',
  'what was found': 'SearchResultsPage',
  'nothing found': 'SearchResultsPage',
}

const ARTICLES = new Set<unknown>(['Article', 'BlogPosting', 'NewsArticle', 'Review'])

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
})
const named = z.looseObject({ name: z.string() })
const articleSchema = z.looseObject({
  author: z.union([named.transform((one) => [one]), z.array(named).min(1)]),
  datePublished: z.string(),
  itemReviewed: named.optional(),
  reviewRating: z.looseObject({ ratingValue: z.number() }).optional(),
  aggregateRating: z.looseObject({ ratingValue: z.number(), ratingCount: z.number().positive() }).optional(),
  keywords: z.array(z.string()).default([]),
})

const OWN = /^http:\/\/localhost:\d+(?=\/)/
const TOLD = PAGES.filter(({ kind, status }) => status === 200 && !kind.startsWith('the page of one’s own'))
const pages = new Map<string, Document>()
const answers = new Map<string, Response>()

beforeAll(async () => {
  const portal = await demonstrationPortal()
  await completeDemonstration(creatorFor(await portal.person(['editor'])))
  const site = await startSite()
  try {
    await untilSearchable(site.url)
    for (const { path } of TOLD) {
      const page = treeOf(await (await fetch(site.url + path)).text())
      pages.set(path, page)
      const picture = tagsOf(page)['og:image']
      if (picture) answers.set(picture, await fetch(picture.replace(OWN, site.url)))
    }
  } finally {
    await site.stop()
  }
}, PATIENCE)

describe.each(TOLD)('machines are told of $kind at $path', ({ kind, path }) => {
  test('all that its things need, whatever they hold', () => {
    const things = everythingIn(graphOf(path))
    for (const thing of things) {
      const type = z.enum(Object.keys(REQUIRED)).parse(thing['@type'])
      for (const property of requiredOf(type)) {
        expect(thing, `${type}: ${property}`).toHaveProperty(property)
        expect([undefined, null, '', 0], `${type}: ${property}`).not.toContain(thing[property])
      }
    }
  })

  test('what it is, as it shows it', () => {
    const page = pageAt(path)
    const heading = wordsIn(the('h1', page))
    const expected = MAIN[kind] ?? (isArticle(path) ? undefined : 'CollectionPage')
    const main = graphOf(path).find(({ '@type': type }) =>
      expected === undefined ? ARTICLES.has(type) : type === expected,
    )
    expect(main, String(expected)).toBeDefined()
    const told = String(main?.headline ?? main?.name)
    expect(told.startsWith(heading), `${told} and ${heading}`).toBe(true)
    expect(main?.url).toBe(canonicalOf(page))
    if (main && 'inLanguage' in main) expect(main.inLanguage).toBe(the('html', page).getAttribute('lang'))
  })

  test('to who shares it, what it shows', () => {
    const page = pageAt(path)
    const told = tagsOf(page)
    const language = the('html', page).getAttribute('lang')
    expect(told).toMatchObject({
      'og:site_name': expect.stringMatching(/./),
      'og:type': isArticle(path) ? 'article' : 'website',
      'og:url': canonicalOf(page),
      'og:locale': language === 'fi' ? 'fi_FI' : 'en_GB',
    })
    expect(told['og:title']?.startsWith(wordsIn(the('h1', page)))).toBe(true)
    expect(wordsIn(the('title', page)).startsWith(told['og:title'] ?? '-')).toBe(true)
    const description = all('meta[name=description]', page)[0]?.getAttribute('content')
    expect(told['og:description'] ?? null).toBe(description ?? null)
    if (isArticle(path)) expect(told['og:image']).toMatch(OWN)
    const picture = told['og:image']
    if (picture === undefined) return
    const answer = answers.get(picture)
    expect(answer?.status).toBe(200)
    expect(answer?.headers.get('content-type')).toBe(told['og:image:type'])
    expect([told['og:image:width'], told['og:image:height']]).toEqual(['1200', '630'])
    expect(told['og:image:alt']).toMatch(/./)
    expect(the('meta[name="twitter:card"]', page).getAttribute('content')).toBe('summary_large_image')
  })

  test('where it stands, as it shows it', () => {
    const page = pageAt(path)
    const shown = all('nav:is([aria-label=Murupolku], [aria-label=Breadcrumb]) a', page)
    const list = graphOf(path).find(({ '@type': type }) => type === 'BreadcrumbList')
    expect(list === undefined).toBe(shown.length === 0 && !isArticle(path))
    if (list === undefined) return
    const way = z.array(z.looseObject({ position: z.number(), name: z.string(), item: z.url() }))
    const items = way.parse(list.itemListElement)
    expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place + 1))
    expect(items.at(-1)).toMatchObject({ name: wordsIn(the('h1', page)) })
    if (shown.length > 0) expect(items.slice(0, -1).map(({ name }) => name)).toEqual(shown.map(wordsIn))
  })
})

describe.each(TOLD.filter(({ path }) => isArticle(path)))(
  'of the article at $path machines are',
  ({ path }) => {
    test('told who wrote it, when, of which book, and what is thought of both, as the page does', () => {
      const page = pageAt(path)
      const main = graphOf(path).find(({ '@type': type }) => ARTICLES.has(type))
      const { author, datePublished, keywords, ...told } = articleSchema.parse(main)
      const words = wordsIn(the('main', page))
      const header = wordsIn(the('article > header', page))
      for (const { name } of author) expect(header).toContain(name)
      expect(all('time', page).map((time) => time.getAttribute('datetime'))).toContain(datePublished)
      const facts = all('aside dl', page).map(wordsIn).join(' ')
      for (const keyword of keywords) expect(facts).toContain(keyword)
      if (told.itemReviewed) expect(facts).toContain(told.itemReviewed.name)
      if (told.reviewRating) expect(facts).toContain(`${String(told.reviewRating.ratingValue)}/5`)
      const votes = /(\d(?:[.,]\d)?)\/5 \((\d+) (?:ääntä|ääni|votes?)\)/.exec(words)
      expect(told.aggregateRating?.ratingCount).toBe(
        votes && main?.['@type'] !== 'Review' ? Number(votes[2]) : undefined,
      )
      if (told.aggregateRating && votes)
        expect(told.aggregateRating.ratingValue).toBeCloseTo(Number(votes[1]?.replace(',', '.')), 1)
    })
  },
)

function pageAt(path: string): Document {
  const page = pages.get(path)
  if (!page) throw new Error(`${path} was not read`)
  return page
}

function graphOf(path: string) {
  const scripts = all('script[type="application/ld+json"]', pageAt(path))
  return scripts.flatMap((script) => graphSchema.parse(JSON.parse(script.textContent))['@graph'])
}

/** Things, and the things within them. What is only named by its id is told elsewhere. */
function everythingIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everythingIn)
  const thing = z.looseObject({}).safeParse(value).data
  if (!thing) return []
  const own = Object.keys(thing).join() === '@id' ? [] : [thing]
  return [...own, ...Object.values(thing).flatMap(everythingIn)]
}

function requiredOf(type: string): readonly string[] {
  return Object.entries(REQUIRED).find(([name]) => name === type)?.[1] ?? []
}

function tagsOf(page: Document): Record<string, string> {
  const tags = all('meta[property^="og:"]', page).map((tag): [string, string] => [
    tag.getAttribute('property') ?? '',
    tag.getAttribute('content') ?? '',
  ])
  expect(new Set(tags.map(([name]) => name)).size).toBe(tags.length)
  return Object.fromEntries(tags)
}

function canonicalOf(page: Document): string | null {
  return the('link[rel=canonical]', page).getAttribute('href')
}

function isArticle(path: string): boolean {
  return placeAt(path).at === 'article'
}
