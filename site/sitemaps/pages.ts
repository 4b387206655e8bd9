import { INDEXES } from '#cms/addresses'
import { archiveYears, KINDS } from '#cms/articles'
import { books } from '#cms/books'
import { tagsOfPage } from '#cms/changes'
import { LANGUAGES, type Language } from '#cms/language'
import { writers } from '#cms/people'
import { pagePairs, portalView } from '#cms/portal'
import { allSeries, labelPairs, topicTree, type TopicBranch } from '#cms/topics'

import { entryPath, pagePath } from '../paths.ts'
import { pathOf, type Place } from '../places.ts'
import { translationsOfPage, writtenPages } from '../portal/written-pages.ts'
import { type Alternate, alternatesOf } from '../seo/alternates.ts'
import type { Located } from './write.ts'

/** Every page that is no article: what leads to articles, and what the portal says of itself. */
export async function otherPages(): Promise<{ located: Located[]; tags: string[] }> {
  const [places, translationsOf] = await Promise.all([
    Promise.all(LANGUAGES.map(placesIn)),
    translationFinder(),
  ])
  return {
    located: places.flat().flatMap((place) => {
      const path = pathOf(place)
      return path === undefined
        ? []
        : [{ path, alternates: alternatesOf({ place, translations: translationsOf(place) }) }]
    }),
    tags: tagsOfPage(
      ...LANGUAGES.map((language) => ({ what: 'articles', language }) as const),
      ...(['authors', 'books', 'categories', 'pages', 'series'] as const).map(
        (of) => ({ what: 'all', of }) as const,
      ),
    ),
  }
}

async function placesIn(language: Language): Promise<Place[]> {
  const [people, titles, topics, series, years, portal] = await Promise.all([
    writers(language),
    books(language),
    topicTree(language),
    allSeries(language),
    archiveYears(language),
    portalView(language),
  ])
  const entries = (index: (typeof INDEXES)[number], all: readonly { slug: string }[]) =>
    all.map(({ slug }): Place => ({ at: 'entry', language, index, slug, page: 1 }))
  const pages = new Set([...portal.pages, ...writtenPages(language)].map(({ slug }) => slug))
  return [
    { at: 'front', language },
    ...KINDS.map((kind): Place => ({ at: 'list', language, kind, page: 1 })),
    ...INDEXES.map((index): Place => ({ at: 'index', language, index })),
    ...entries('authors', people),
    ...entries('books', titles),
    ...entries('categories', topics.flatMap(withBelow)),
    ...entries('series', series),
    { at: 'archive', language, page: 1 },
    ...years.map(({ number }): Place => ({ at: 'archive', language, year: number, page: 1 })),
    { at: 'bookPoints', language },
    ...Array.from(pages, (slug): Place => ({ at: 'page', language, slug })),
  ]
}

function withBelow(branch: TopicBranch): { slug: string }[] {
  return [branch.topic, ...branch.branches.flatMap(withBelow)]
}

/** What finds the same page in other languages, where each has a document of its own. */
async function translationFinder(): Promise<(place: Place) => Alternate[]> {
  const [labels, pages] = await Promise.all([labelPairs(), pagePairs()])
  return (place) => {
    if (place.at === 'page') {
      return translationsOfPage(place, pairedIn(pages, place)).map((page) => ({
        language: page.language,
        path: pagePath(page),
      }))
    }
    if (place.at !== 'entry' || (place.index !== 'categories' && place.index !== 'series')) return []
    const { index } = place
    return pairedIn(labels[index], place).map((one) => ({
      language: one.language,
      path: entryPath({ index, ...one }),
    }))
  }
}

interface Named {
  language: Language
  slug: string
}

function pairedIn(all: readonly (Named & { translations: readonly Named[] })[], { language, slug }: Named) {
  return all.find((one) => one.language === language && one.slug === slug)?.translations ?? []
}
