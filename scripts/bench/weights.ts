import { ask, BROWSER, textOf } from './asking.ts'
import { sum } from './figures.ts'

/** What a page weighs on the wire, in bytes. */
export interface Weight {
  name: string
  plain: number
  gzip: number
  brotli: number
  /** Style sheets and scripts of the page, as a browser gets them, and those within the page. */
  css: number
  js: number
}

export async function weigh(url: string, name: string, path: string): Promise<Weight> {
  const inEncoding = async (headers: Record<string, string>) => ask({ url: `${url}${path}`, headers })
  const plain = await inEncoding({})
  const html = textOf(plain)
  const linked = async (pattern: RegExp) =>
    sum(await Promise.all(matches(html, pattern).map(async (file) => bytesOf(new URL(file, url).href))))
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

async function bytesOf(url: string): Promise<number> {
  return (await ask({ url, headers: BROWSER })).body.length
}

function matches(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, found]) => found ?? '')
}
