import type { APIRoute } from 'astro'

import { articleAt } from '#cms/articles'
import { portalView } from '#cms/portal'

import { kept } from '../page-cache/kept.ts'
import { LASTING } from '../page-cache/rendered.ts'
import { placeAt } from '../places.ts'
import { createPictures } from '../share-pictures/make.ts'
import { sharePictureOf, shownOn } from '../share-pictures/shared.ts'

const pictures = createPictures()

/** The picture that a published article is shared with, as it is now: nobody can have any other made. */
export const GET: APIRoute = async ({ cache, url }) => {
  const place = placeAt(url.pathname.replace(/[^/]+$/, ''))
  if (place.at !== 'article') return new Response(null, { status: 404 })
  const [portal, article] = await Promise.all([portalView(place.language), articleAt(place)])
  if (!article) return new Response(null, { status: 404 })
  cache.set(kept(portal, article))
  const { url: address, type } = sharePictureOf(article, portal)
  if (url.pathname !== address) return new Response(null, { status: 404 })
  const png = await pictures.get(shownOn(article, portal))
  if (png === 'busy') return new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
  return new Response(Buffer.from(png), { headers: { 'Content-Type': type, 'Cache-Control': LASTING } })
}
