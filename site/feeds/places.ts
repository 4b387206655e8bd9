import { pathOf, type Place, placeAt } from '../places.ts'

export type Format = 'rss' | 'atom' | 'json'

/** What the last part of a feed's address is called, and what browsers, programs and people call the format. */
export const FORMATS: Record<Format, { file: string; type: string; name: string }> = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
}

const INDEXES_WITH_FEEDS = new Set(['authors', 'categories', 'series'])

/** In which formats a page can be followed: the whole portal in all, what is on one page as RSS. */
function formatsAt(place: Place): Format[] {
  switch (place.at) {
    case 'front':
      return ['rss', 'atom', 'json']
    case 'list':
    case 'article':
      return ['rss']
    case 'entry':
      return INDEXES_WITH_FEEDS.has(place.index) ? ['rss'] : []
    case 'archive':
    case 'bookPoints':
    case 'comment':
    case 'discussion':
    case 'index':
    case 'mail':
    case 'nowhere':
    case 'own':
    case 'page':
    case 'preview':
    case 'search':
      return []
  }
}

/** The address of a page's feed. Every page of a list has that of the first. */
export function feedPath(place: Place, format: Format): string {
  const first = 'page' in place ? { ...place, page: 1 } : place
  return `${pathOf(first) ?? '/'}${FORMATS[format].file}`
}

/** What page the feed of an address is of, and in which format; undefined where there is none. */
export function feedAt(pathname: string): { place: Place; format: Format } | undefined {
  const [, above = '', file] = /^(.*\/)([^/]+)$/.exec(pathname) ?? []
  const place = placeAt(above)
  const format = formatsAt(place).find((one) => FORMATS[one].file === file)
  return format && { place, format }
}

/** What can be followed from a page: the whole portal in its language, and what is on the page. */
export function feedsAt(place: Place): { format: Format; path: string; isOfPortal: boolean }[] {
  const front: Place = { at: 'front', language: place.language }
  const of = (one: Place) =>
    formatsAt(one).map((format) => ({
      format,
      path: feedPath(one, format),
      isOfPortal: one.at === 'front',
    }))
  return place.at === 'front' ? of(front) : [...of(front).slice(0, 1), ...of(place)]
}
