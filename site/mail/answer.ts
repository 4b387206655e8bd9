import type { APIContext } from 'astro'

import { followLink, openLink } from '#cms/mail'

import { PERMIT } from './names.ts'

type Asking = Pick<APIContext, 'request' | 'url'> & { response: { headers: Headers; status?: number } }

type Answer = Awaited<ReturnType<typeof openLink>> | Awaited<ReturnType<typeof followLink>>

const STATUS: Partial<Record<Answer['kind'], number>> = {
  missing: 404,
  expired: 410,
  used: 410,
  decided: 409,
  edited: 409,
}

/**
 * What a link in a letter comes to. To look at it does nothing; to post does it, from wherever that comes: the permit
 * tells whose wish it is, and mail programs that end letters in one click (RFC 8058) come from no page of ours.
 */
export async function answerToLink({ request, url, response }: Asking): Promise<Answer> {
  const link = { text: url.searchParams.get(PERMIT) ?? '', now: new Date() }
  const answer = await (request.method === 'POST' ? followLink(link) : openLink(link))
  response.status = STATUS[answer.kind] ?? 200
  // For one person, and the permit in the address goes along to no other site.
  response.headers.set('X-Robots-Tag', 'noindex')
  response.headers.set('Referrer-Policy', 'no-referrer')
  return answer
}
