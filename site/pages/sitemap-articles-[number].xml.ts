import type { APIRoute } from 'astro'

import { kept } from '../page-cache/kept.ts'
import { articleFile } from '../sitemaps/articles.ts'
import { sitemapOf } from '../sitemaps/write.ts'

export const GET: APIRoute = async ({ cache, params }) => {
  const { number = '' } = params
  const file = /^[1-9]\d{0,3}$/.test(number) ? await articleFile(Number(number)) : undefined
  if (!file) return new Response(null, { status: 404 })
  cache.set(kept(file))
  return sitemapOf(file.located)
}
