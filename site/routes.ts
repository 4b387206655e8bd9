import { INDEXES, type Index, ROUTES } from '#cms/addresses'

import { FORMATS } from './feeds/places.ts'

/** An Astro route: the pattern of its addresses and the page that answers them. */
interface PageRoute {
  pattern: string
  entrypoint: string
}

const INDEX_PAGES: Record<Index, { all: string; one: string }> = {
  authors: { all: '_writers', one: '_writer' },
  books: { all: '_books', one: '_book' },
  categories: { all: '_topics', one: '_topic' },
  series: { all: '_all-series', one: '_series' },
}

/** Every page of the portal in every language. What an address without a page of its own is, `_page` finds out. */
export const PAGES: readonly PageRoute[] = Object.values(ROUTES).flatMap((route) => {
  const { prefix, page: word } = route
  const answer = (page: string, ...parts: readonly string[]) => ({
    pattern: `${prefix}${parts.map((part) => `${part}/`).join('')}`,
    entrypoint: `./site/pages/${page}.astro`,
  })
  const paged = (page: string, ...parts: readonly string[]) => [
    answer(page, ...parts),
    answer(page, ...parts, word, '[page]'),
  ]
  const file = (page: string, ...parts: readonly string[]) => ({
    pattern: `${prefix}${parts.join('/')}`,
    entrypoint: `./site/pages/${page}.ts`,
  })
  const feed = (...parts: readonly string[]) => file('_feed', ...parts)
  return [
    answer('_front'),
    ...Object.values(FORMATS).map(({ file }) => feed(file)),
    ...Object.values(route.lists).flatMap((list) => [
      ...paged('_list', list),
      answer('_article', list, '[slug]'),
      feed(list, FORMATS.rss.file),
      feed(list, '[slug]', FORMATS.rss.file),
      file('_share-picture', list, '[slug]', `${route.sharePicture}-[print].png`),
      answer('_discussion', list, '[slug]', route.discussion, '[part]'),
    ]),
    ...INDEXES.flatMap((index) => [
      answer(INDEX_PAGES[index].all, route.indexes[index]),
      ...paged(INDEX_PAGES[index].one, route.indexes[index], '[slug]'),
      feed(route.indexes[index], '[slug]', FORMATS.rss.file),
    ]),
    answer('_archive', route.archive),
    ...paged('_archive', route.archive, '[year]'),
    ...paged('_archive', route.archive, '[year]', '[month]'),
    answer('_book-points', route.bookPoints),
    answer('_preview', route.preview),
    answer('_search', route.search),
    answer('_own', route.discussion, route.own),
    answer('_mail', route.mail),
    answer('_page', '[slug]'),
  ]
})
