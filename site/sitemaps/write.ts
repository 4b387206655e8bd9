import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'

import { env } from '#env'

import type { Alternate } from '../seo/alternates.ts'

/** A page as a sitemap tells of it. */
export interface Located {
  path: string
  /** When its content last changed, an ISO text. */
  lastmod?: string
  /** The same page in every language, its own included; empty where there is but one. */
  alternates: readonly Alternate[]
  /** The address of its picture. */
  picture?: string | undefined
}

/** A sitemap, by the protocol of sitemaps.org with Google's pictures and languages. */
export function sitemapOf(located: readonly Located[]): Promise<Response> {
  const stream = new SitemapStream({
    hostname: env.siteUrl,
    xmlns: { news: false, video: false, image: true, xhtml: true },
  })
  for (const { path, lastmod, alternates, picture } of located) {
    stream.write({
      url: path,
      ...(lastmod !== undefined && { lastmod }),
      links: alternates.map(({ language, path }) => ({ lang: language, url: `${env.siteUrl}${path}` })),
      img: picture ? [{ url: picture }] : [],
    })
  }
  return answerOf(stream)
}

/** What leads to the sitemaps. */
export function sitemapIndexOf(paths: readonly string[]): Promise<Response> {
  const stream = new SitemapIndexStream()
  for (const path of paths) stream.write({ url: `${env.siteUrl}${path}` })
  return answerOf(stream)
}

async function answerOf(stream: SitemapStream | SitemapIndexStream): Promise<Response> {
  stream.end()
  const xml = await streamToPromise(stream)
  return new Response(new Uint8Array(xml), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
