import type { APIRoute } from 'astro'

import { LANGUAGES } from '#cms/language'
import { env } from '#env'

import { ownPath, searchPath } from '../paths.ts'

/** Machines may read everything but what is made for one visitor: of searches there is no end. */
export const GET: APIRoute = () => {
  const closed = LANGUAGES.flatMap((language) => [`${searchPath(language)}?`, ownPath(language)])
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env.siteUrl}/sitemap-index.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
