import { createApp } from 'astro/app/entrypoint'

import { KINDS } from '#cms/articles'
import { LANGUAGES } from '#cms/language'

import type { Rendering } from './page-cache/rendered.ts'
import { frontPath, listPath } from './paths.ts'

/*
 * What Astro's build makes of the portal for `site/server.ts`, which runs as it is written. Whatever needs the database
 * comes from here: imported there too, it would be a second Payload in the same process.
 */

export { followChanges } from '#cms/changes'
export { followIndex, keepIndex } from '#cms/search'
export { countViews } from '#cms/views'
export { whatIsAsked } from './page-cache/asked.ts'
export { floodgate } from './search/flood.ts'

/** Where most readers begin: made before anybody asks. */
export const FIRST_PAGES: readonly string[] = LANGUAGES.flatMap((language) => [
  frontPath(language),
  ...KINDS.map((kind) => listPath({ language, kind })),
])

// Not in pieces: a page that breaks in its middle is answered with our apology and not with half of it.
const app = createApp({ streaming: false })

/** Astro's answer. Where there is no client, the page is for all, and must not want to know who asks. */
export async function render(request: Request, clientAddress?: string): Promise<Rendering> {
  const locals: App.Locals = {}
  const response = await app.render(request, {
    addCookieHeader: true,
    locals,
    ...(clientAddress !== undefined && { clientAddress }),
  })
  // Another spelling of an address is looked up as the right one before it leads there.
  const article = response.status === 200 ? locals.article : undefined
  return { response, takesQuery: locals.isSpelling === true, article }
}
