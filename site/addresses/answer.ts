import type { APIContext, MiddlewareNext } from 'astro'

import { addressesAt, isFile, readPath, redirectFrom, writePath } from '#cms/addresses'
import { tagsOfPage } from '#cms/changes'

import { pathOf, placeAt } from '../places.ts'

/** Addresses of machines, which have no closing slash. */
const MACHINES = new Set(['/healthz', '/readyz'])

/** Pages that are answers only: a rewrite to one of them comes through here again, already looked up. */
const ANSWERS = new Set(['/404', '/404/', '/410', '/410/', '/500', '/500/'])

/**
 * A page has one address: lower case, single slashes, one at the end. Asked for in another spelling, it answers with
 * one 301 to it, if it is there. Where nothing is, the redirects tell where to go, in one hop too.
 *
 * The query goes along to another spelling of the same page. It does not go along to where the content has moved: it
 * was the old page's, and may be no business of another site.
 */
export async function answerAt(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { pathname, search } = new URL(context.request.url) // context.url has been tidied up already
  if (ANSWERS.has(pathname) || MACHINES.has(pathname)) return next()

  const path = readPath(pathname)
  if (path === undefined) return context.rewrite('/404/')
  context.cache.set({
    tags: tagsOfPage(...addressesAt(path).map((at) => ({ what: 'address', path: at }) as const)),
  })
  const canonical = isFile(path) ? pathname : canonicalPath(path)
  const answer = await (canonical === pathname ? next() : next(`${canonical}${search}`))
  if (answer.status === 404) return (await departureFrom(path, context)) ?? answer
  if (canonical === pathname || !answer.ok) return answer
  await answer.body?.cancel()
  context.locals.isSpelling = true
  return context.redirect(`${canonical}${search}`, 301)
}

/** Page 1 of a list has no number, so the place tells more than the spelling. */
function canonicalPath(path: string): string {
  const written = writePath(path)
  return pathOf(placeAt(written)) ?? written
}

async function departureFrom(path: string, context: APIContext): Promise<Response | undefined> {
  const departure = await redirectFrom(path)
  if (departure?.kind === 'moved') return context.redirect(locationOf(departure.to), 301)
  if (departure?.kind !== 'gone') return undefined
  context.locals.gone = path
  return context.rewrite('/410/')
}

/** A header holds ASCII only. */
function locationOf(to: string): string {
  return to.startsWith('/') ? writePath(to) : new URL(to).href
}
