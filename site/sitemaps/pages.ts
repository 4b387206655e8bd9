import { INDEXES } from '#cms/addresses'
import { archiveYears, KINDS } from '#cms/articles'
import { books } from '#cms/books'
import { tagsOfPage } from '#cms/changes'
import { LANGUAGES, type Language } from '#cms/language'
import { writers } from '#cms/people'
import { portalView } from '#cms/portal'
import { allSeries, topicTree, type TopicBranch } from '#cms/topics'

import { pathOf, type Place } from '../paths.ts'
import { writtenPages } from '../portal/written-pages.ts'
import { alternatesOf } from '../seo/alternates.ts'
import type { Located } from './write.ts'

/** Every page that is no article: what leads to articles, and what the portal says of itself. */
export async function otherPages(): Promise<{ located: Located[]; tags: string[] }> {
  const places = (await Promise.all(LANGUAGES.map(placesIn))).flat()
  return {
    located: places.flatMap((place) => {
      const path = pathOf(place)
      return path === undefined ? [] : [{ path, alternates: alternatesOf({ place, translations: [] }) }]
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
