import type { ThreadView } from '#cms/comments'

import type { Returned } from './returned.ts'

interface Shown {
  returned: Returned
  /** What the sender wrote, if the page has no form to hold it. */
  kept: string | undefined
}

/**
 * How a form comes back on the page that the thread makes: a reply to what is not there any more becomes a comment, and
 * under a closed discussion nothing is left to fill in.
 */
export function shownOn({ isOpen, items }: Pick<ThreadView, 'isOpen' | 'items'>, returned: Returned): Shown {
  const { action, sent } = returned
  const isThere = items.some((item) => item.kind === 'comment' && item.id === sent.about)
  const isComment = action === 'kommentti' || action === 'vastaus'
  if (isComment && !isOpen) {
    const closed = { ...returned, action: 'kommentti', status: 403, reason: 'closed', mistakes: [] } as const
    return { returned: closed, kept: sent.text }
  }
  if (action === 'vastaus' && !isThere) {
    return {
      returned: { ...returned, action: 'kommentti', reason: returned.reason ?? 'parent-gone' },
      kept: undefined,
    }
  }
  const hasForm = action === 'kommentti' || isThere
  return { returned, kept: hasForm || sent.text === '' ? undefined : sent.text }
}
