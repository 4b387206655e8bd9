import { defineMiddleware } from 'astro:middleware'

/** Addresses of machines, which have no closing slash. */
const WITHOUT_SLASH = new Set(['/healthz', '/readyz'])

/** A page has one address, with a closing slash: asked for without, it answers with a 301, if it is there. */
export const onRequest = defineMiddleware(async ({ url, request, redirect }, next) => {
  const answer = await next()
  const isPage = request.method === 'GET' || request.method === 'HEAD'
  if (!isPage || !answer.ok || url.pathname.endsWith('/') || WITHOUT_SLASH.has(url.pathname)) return answer
  return redirect(`${url.pathname}/${url.search}`, 301)
})
