import type { APIRoute } from 'astro'

import { kept } from '../page-cache/kept.ts'
import { articleFile } from '../sitemaps/articles.ts'
import { sitemapIndexOf } from '../sitemaps/write.ts'

export const GET: APIRoute = async ({ cache }) => {
  const first = await articleFile(1)
  if (!first) return new Response(null, { status: 404 })
  cache.set(kept(first))
  const files = Array.from({ length: first.files }, (_, place) => ({
    path: `/sitemap-articles-${String(place + 1)}.xml`,
    lastmod: place === 0 ? first.newest : undefined,
  }))
  return sitemapIndexOf([{ path: '/sitemap-pages.xml' }, ...files])
}
