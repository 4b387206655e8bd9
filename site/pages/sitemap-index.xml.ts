import type { APIRoute } from 'astro'

import { kept } from '../page-cache/kept.ts'
import { articleFiles } from '../sitemaps/articles.ts'
import { sitemapIndexOf } from '../sitemaps/write.ts'

export const GET: APIRoute = async ({ cache }) => {
  const files = await articleFiles()
  cache.set(kept(files))
  return sitemapIndexOf(['/sitemap-pages.xml', ...files.paths])
}
