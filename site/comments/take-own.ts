import type { APIContext } from 'astro'

import { editComment, withdrawComment } from '#cms/comments'
import { withdrawRating } from '#cms/ratings'

import { isForeign } from '../visitors/same-site.ts'
import { knownVisitor, whoSends } from '../visitors/sender.ts'
import { mistakesOf } from './mistakes.ts'
import { mistaken, NOTHING_SENT, type Returned, returned } from './returned.ts'
import { readSent, type Sent } from './sent.ts'
import { rate } from './take.ts'
import type { Word } from './words.ts'

type Asking = Pick<APIContext, 'clientAddress' | 'cookies' | 'request' | 'url'>

interface Change {
  /** The comment, or the article that was rated. */
  id: string
  sent: Sent
  visitor: string
  now: Date
}

/** Takes what was posted to the page of one's own: a change of what the visitor sent before. */
export async function takeOwn(context: Asking): Promise<Word | Returned> {
  const sent = await readSent(context.request)
  if (!sent) return returned(NOTHING_SENT, 'unknown')
  if (isForeign(context.request)) return returned(sent, 'foreign')
  const visitor = await knownVisitor(context)
  const { action, about: id } = sent
  if (visitor === undefined || id === undefined) return returned(sent, 'gone')
  const now = new Date()
  switch (action) {
    case 'muokkaa':
      return edit({ id, sent, visitor, now })
    case 'peru':
      return withdraw({ id, sent, visitor, now })
    case 'arvio':
      return rateAnew(context, { id, sent, now })
    case 'peru-arvio':
      return (await withdrawRating({ article: id, visitor })).ok ? 'poistettu' : returned(sent, 'gone')
    case 'kommentti':
    case 'vastaus':
    case 'ilmoitus':
    case undefined:
      return returned(sent, 'unknown')
  }
}

async function edit({ id, sent, visitor, now }: Change): Promise<Word | Returned> {
  const { name, email, text } = sent
  const answer = await editComment({ id, form: { name, email, text }, visitor, now })
  if (answer.ok) return answer.waits ? 'odottaa' : 'julkaistu'
  if (answer.reason === 'invalid') return mistaken(sent, mistakesOf(answer.errors))
  return returned(sent, answer.reason === 'missing' ? 'gone' : answer.reason)
}

async function withdraw({ id, sent, visitor, now }: Change): Promise<Word | Returned> {
  const answer = await withdrawComment({ id, visitor, now })
  if (answer.ok) return 'poistettu'
  return returned(sent, answer.reason === 'missing' ? 'gone' : answer.reason)
}

async function rateAnew(
  context: Asking,
  { id, sent, now }: Omit<Change, 'visitor'>,
): Promise<Word | Returned> {
  const { sender } = await whoSends(context, now)
  return rate({ article: id, sent, sender, now })
}
