import type { APIRoute } from 'astro'

import { LANGUAGES } from '#cms/language'
import { portalView } from '#cms/portal'

import { kept } from '../page-cache/kept.ts'
import { accentsOf } from '../styles/accent.ts'

/** The house's own accent, which portal.css takes in place of ours. A file, as the Content-Security-Policy wants. */
export const GET: APIRoute = async ({ cache }) => {
  const portal = await portalView(LANGUAGES[0])
  cache.set(kept(portal))
  const accents = accentsOf(portal.accentColour?.slice(1) ?? '')
  if (!accents) return new Response(null, { status: 404 })
  const { day, night } = accents
  return new Response(`:root{--accent-by-day:${day};--accent-by-night:${night}}`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
}
