import type { APIContext } from 'astro'

import { articleIdAt } from '#cms/articles'

import { discussionPath } from '../paths.ts'
import type { Place } from '../places.ts'
import type { Returned } from './returned.ts'
import { takeForm } from './take.ts'
import { DISCUSSION } from './words.ts'

/** What a request for an article's address wants. */
type Answer =
  /** The page; with it the form that was sent, if it comes back, and the page of the discussion that it stood on. */
  | { is: 'page'; page: number; returned?: Returned }
  /** The form was taken; this is where its sender goes on. */
  | { is: 'done'; location: string }
  | { is: 'missing' }

type Asking = Pick<APIContext, 'clientAddress' | 'cookies' | 'request' | 'url'> & {
  response: { headers: Headers; status?: number }
}

/** Takes what was posted to an article. Whoever only reads gets the page, and nothing of theirs is looked at. */
export async function answerTo(context: Asking, place: Place & { at: 'article' }): Promise<Answer> {
  if (context.request.method !== 'POST') return { is: 'page', page: 1 }
  const article = await articleIdAt(place)
  if (article === undefined) return { is: 'missing' }
  const taken = await takeForm(context, article)
  if (taken.ok) {
    const path = discussionPath({ ...place, page: taken.page })
    return { is: 'done', location: `${path}?viesti=${taken.word}#${DISCUSSION}` }
  }
  const { returned } = taken
  context.response.status = returned.status
  if (returned.retryAfter !== undefined)
    context.response.headers.set('Retry-After', String(returned.retryAfter))
  return { is: 'page', page: returned.sent.page, returned }
}
