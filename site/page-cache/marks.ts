/** What a page said of its keeping, on its way from Astro to `site/server.ts` in the headers of the answer. */
export interface Marks {
  /** In seconds. */
  maxAge: number
  tags: readonly string[]
}

/** How long a page may be kept at most, in seconds, should the change log miss something. */
export const CEILING = 300

/** The tag of everything that has been found: it goes with each change of the search index. */
export const SEARCHES = 'searches'

const TAGS = 'Cache-Tag'
const AGE = 'CDN-Cache-Control'

/**
 * How long a CDN may go on with a page, in seconds. Nobody tells it of a change, so this is how late its readers are;
 * it is enough to take nearly all of a rush off us.
 */
const CDN_AGE = 30

/** While we do not answer at all, in seconds. Not longer: what has been taken back must not live on out there. */
const CDN_AGE_IN_FAILURE = 300

/**
 * As long as `Cache-Tag` may be, in characters: proxies refuse an answer whose headers do not fit into 4 kB. What is
 * left out can be purged from a CDN by its address only.
 */
const LONGEST_TAGS = 1500

/** A tag may hold an address, with commas and letters that no header takes. */
export function writeMarks({
  maxAge = 0,
  tags = [],
}: {
  maxAge?: number
  tags?: readonly string[]
}): Headers {
  return new Headers({ [TAGS]: tags.map(encodeTag).join(','), [AGE]: `max-age=${String(maxAge)}` })
}

/** Undefined: the page did not say that it may be kept. */
export function readMarks(headers: Headers): Marks | undefined {
  const tags = headers.get(TAGS)
  const maxAge = Number(/max-age=(\d+)/.exec(headers.get(AGE) ?? '')?.[1] ?? 0)
  if (!tags || maxAge === 0) return undefined
  return { maxAge, tags: tags.split(',').map((tag) => decodeURIComponent(tag)) }
}

/**
 * Browsers ask each time, for they cannot know of a change; a CDN may answer for us a little while. What somebody looks
 * for is nobody else's business.
 */
export function keepingHeaders(marks: Marks | undefined): Record<string, string> {
  if (!marks || marks.tags.includes(SEARCHES)) return { 'Cache-Control': 'private, no-store' }
  const age = Math.min(CDN_AGE, marks.maxAge)
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    [AGE]: `public, max-age=${String(age)}, stale-if-error=${String(CDN_AGE_IN_FAILURE)}`,
    [TAGS]: bounded(marks.tags.map(encodeTag)),
  }
}

function bounded(tags: readonly string[]): string {
  let length = 0
  return tags.filter((tag) => (length += tag.length + 1) <= LONGEST_TAGS).join(',')
}

function encodeTag(tag: string): string {
  return encodeURIComponent(tag).replaceAll('%2F', '/').replaceAll('%3A', ':')
}
