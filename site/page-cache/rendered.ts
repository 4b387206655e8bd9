import { compress, FOR_PAGES } from '../serving/compress.ts'
import { makeReady, type Ready } from '../serving/ready.ts'
import { CEILING, keepingHeaders, type Marks, readMarks } from './marks.ts'

/** What Astro gives for a page that is the same for all. */
export interface Rendering {
  response: Response
  /** It leads to another spelling of the address, where the reader's own parameters go along. */
  takesQuery: boolean
  /** The id of the article whose own page it is. */
  article?: string | undefined
}

export interface Rendered {
  ready: Ready
  /** Undefined: not to be kept. */
  marks: Marks | undefined
}

/** Answers that are worth keeping; how long at most, in seconds. Wrong addresses briefly: they come and go. */
const KEPT_FOR: Partial<Record<number, number>> = { 200: CEILING, 301: CEILING, 404: 10, 410: CEILING }

/** What we say ourselves. */
const OURS = new Set(['cache-control', 'cdn-cache-control', 'cache-tag', 'content-length', 'etag', 'vary'])

/** Of an answer whose address changes with it: browsers keep it for ever. A CDN is told what it is told of pages. */
export const LASTING = 'public, max-age=31536000, immutable'

/** Reads the whole answer of Astro and makes ready all that a reader may ask for. */
export async function readRendering({ response, takesQuery, article }: Rendering): Promise<Rendered> {
  const said = readMarks(response.headers)
  const longest = KEPT_FOR[response.status]
  const isForAll = !response.headers.has('Set-Cookie')
  const marks = said && longest && isForAll ? { ...said, maxAge: Math.min(said.maxAge, longest) } : undefined
  const isLasting = response.headers.get('cache-control') === LASTING
  const theirs = Object.fromEntries([...response.headers].filter(([name]) => !OURS.has(name)))
  if (theirs['content-type'] === 'text/html') theirs['content-type'] = 'text/html; charset=utf-8'
  const body = Buffer.from(await response.arrayBuffer())
  const ready = makeReady({
    status: response.status,
    takesQuery,
    article,
    headers: { ...theirs, ...keepingHeaders(marks), ...(isLasting && { 'Cache-Control': LASTING }) },
    bodies: isPicture(theirs['content-type']) ? { identity: body } : await compress(body, FOR_PAGES),
  })
  return { ready, marks }
}

/** They are as small as they get. */
function isPicture(type: string | undefined): boolean {
  return type?.startsWith('image/') ?? false
}
