import type { APIRoute } from 'astro'

import { LANGUAGES } from '#cms/language'
import { accentRule, portalView } from '#cms/portal'

import { kept } from '../page-cache/kept.ts'

/** The house's own accent, which portal.css takes in place of ours. A file, as the Content-Security-Policy wants. */
export const GET: APIRoute = async ({ cache }) => {
  const portal = await portalView(LANGUAGES[0])
  cache.set(kept(portal))
  const rule = accentRule(portal.accentColour)
  if (rule === undefined) return new Response(null, { status: 404 })
  return new Response(rule, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
