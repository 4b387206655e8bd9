import type { APIRoute } from 'astro'

import { kept } from '../page-cache/kept.ts'
import { otherPages } from '../sitemaps/pages.ts'
import { sitemapOf } from '../sitemaps/write.ts'

export const GET: APIRoute = async ({ cache }) => {
  const pages = await otherPages()
  cache.set(kept(pages))
  return sitemapOf(pages.located)
}
