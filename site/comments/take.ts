import type { APIContext } from 'astro'

import { REPORT_REASONS, reportComment, submitComment } from '#cms/comments'
import { castRating } from '#cms/ratings'
import type { Sender } from '#cms/visitors'

import { isForeign } from '../visitors/same-site.ts'
import { whoSends } from '../visitors/sender.ts'
import { mistakesOf } from './mistakes.ts'
import { mistaken, NOTHING_SENT, type Returned, returned } from './returned.ts'
import { readSent, type Sent } from './sent.ts'
import type { Word } from './words.ts'

/** What has become of a form. */
export type Taken = { ok: true; word: Word; page: number } | { ok: false; returned: Returned }

interface Case {
  article: string
  sent: Sent
  sender: Sender
  now: Date
}

/** Takes what was posted to the address of an article. */
export async function takeForm(
  context: Pick<APIContext, 'clientAddress' | 'cookies' | 'request' | 'url'>,
  article: string,
): Promise<Taken> {
  const sent = await readSent(context.request)
  if (!sent) return { ok: false, returned: returned(NOTHING_SENT, 'unknown') }
  if (isForeign(context.request)) return { ok: false, returned: returned(sent, 'foreign') }
  const now = new Date()
  const { sender, remember } = await whoSends(context, now)
  const done = await act({ article, sent, sender, now })
  if (typeof done !== 'string') return { ok: false, returned: done }
  remember()
  return { ok: true, word: done, page: sent.page }
}

function act(given: Case): Promise<Word | Returned> | Returned {
  switch (given.sent.action) {
    case 'kommentti':
    case 'vastaus':
      return comment(given)
    case 'ilmoitus':
      return report(given)
    case 'arvio':
      return rate(given)
    case 'muokkaa':
    case 'peru':
    case 'peru-arvio':
    case undefined:
      return returned(given.sent, 'unknown')
  }
}

async function comment({ article, sent, sender, now }: Case): Promise<Word | Returned> {
  const parent = sent.action === 'vastaus' ? (sent.about ?? '') : undefined
  const answer = await submitComment({ article, form: { ...sent, parent }, sender, now })
  if (answer.ok) return answer.waits ? 'odottaa' : 'julkaistu'
  switch (answer.reason) {
    case 'invalid':
      return mistaken(sent, mistakesOf(answer.errors))
    case 'missing':
      return returned({ ...sent, action: 'kommentti', about: undefined }, 'parent-gone')
    case 'closed':
    case 'said-already':
      return returned(sent, answer.reason)
    case 'too-many':
    case 'proof':
      return returned(sent, answer.reason, answer)
  }
}

async function report({ article, sent, sender, now }: Case): Promise<Word | Returned> {
  const { about = '', reason, text } = sent
  const answer = await reportComment({ comment: about, article, reason, text, sender, now })
  if (answer.ok) return 'ilmoitettu'
  switch (answer.reason) {
    case 'invalid':
      return mistaken(sent, [
        REPORT_REASONS.some((known) => known === reason)
          ? { field: 'text', message: 'problem.report.too-long' }
          : { field: 'reason', message: 'problem.reason.missing' },
      ])
    case 'missing':
      return returned(sent, 'gone')
    case 'too-many':
      return returned(sent, 'too-many', answer)
  }
}

/** Takes stars, for the first time or in place of others. */
export async function rate({ article, sent, sender, now }: Case): Promise<Word | Returned> {
  const answer = await castRating({ article, value: sent.value, sender, proof: sent.proof, now })
  if (answer.ok) return 'arvio'
  switch (answer.reason) {
    case 'invalid':
      return mistaken(sent, [{ field: 'value', message: 'problem.value.missing' }])
    case 'missing':
      return returned(sent, 'gone')
    case 'too-many':
    case 'proof':
      return returned(sent, answer.reason, answer)
  }
}
