import type { APIRoute } from 'astro'

import { feedAt } from '../feeds/places.ts'
import { feedOf } from '../feeds/read.ts'
import { writeFeed } from '../feeds/write.ts'
import { kept } from '../page-cache/kept.ts'

export const GET: APIRoute = async ({ cache, url }) => {
  const asked = feedAt(url.pathname)
  const feed = asked && (await feedOf(asked.place))
  if (!feed) return new Response(null, { status: 404 })
  cache.set(kept(feed))
  return writeFeed({ feed, ...asked })
}
