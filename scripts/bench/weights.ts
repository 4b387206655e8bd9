import { ask, BROWSER, textOf } from './asking.ts'
import { sum } from './figures.ts'

/** What a page weighs on the wire, in bytes. */
export interface Weight {
  name: string
  plain: number
  gzip: number
  brotli: number
  /** Style sheets and scripts of the page, and those within the page; of scripts also what they cannot begin without. */
  css: number
  js: number
}

/** Style sheets and scripts are weighed as a browser gets them, or with other headers. */
export async function weigh(
  url: string,
  { name, path, headers = BROWSER }: { name: string; path: string; headers?: Record<string, string> },
): Promise<Weight> {
  const inEncoding = async (headers: Record<string, string>) => ask({ url: `${url}${path}`, headers })
  const plain = await inEncoding({})
  const html = textOf(plain)
  const linked = async (pattern: RegExp) => {
    const files = matches(html, pattern).map((file) => new URL(file, url).href)
    const all = await withImports(new Set(files))
    return sum(
      await Promise.all(Array.from(all, async (file) => (await ask({ url: file, headers })).body.length)),
    )
  }
  const within = (pattern: RegExp) => sum(matches(html, pattern).map((text) => Buffer.byteLength(text)))
  return {
    name,
    plain: plain.body.length,
    gzip: (await inEncoding({ 'Accept-Encoding': 'gzip' })).body.length,
    brotli: (await inEncoding({ 'Accept-Encoding': 'br' })).body.length,
    css:
      (await linked(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)) +
      within(/<style[^>]*>([\s\S]*?)<\/style>/g),
    js:
      (await linked(/<script[^>]+src="([^"]+)"/g)) +
      within(/<script(?![^>]*(?:src|ld\+json))[^>]*>([\s\S]*?)<\/script>/g),
  }
}

/** Files with those that they import at once; what they import later, when somebody does something, is left out. */
async function withImports(files: ReadonlySet<string>): Promise<Set<string>> {
  const texts = await Promise.all(
    Array.from(files, async (file) => [file, textOf(await ask({ url: file }))] as const),
  )
  const imported = texts.flatMap(([file, text]) =>
    matches(text, /(?:from|import)\s*["'](\.[^"']+\.js)["']/g).map((other) => new URL(other, file).href),
  )
  const all = files.union(new Set(imported))
  return all.size === files.size ? all : withImports(all)
}

function matches(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, found]) => found ?? '')
}
