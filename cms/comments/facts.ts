import type { Payload } from 'payload'

import { hasConfirmed } from '../mail/confirmations.ts'
import { stillBlocked } from '../moderation/blocks.ts'
import type { Article } from '../payload-types.ts'
import { createVisitors } from '../visitors/identity.ts'
import { countIn } from '../visitors/limits.ts'
import { proofIn } from '../visitors/proof.ts'
import type { Sender } from '../visitors/sender.ts'
import { advertisingIn } from './advertising.ts'
import { matchWords } from './blocked-words.ts'
import type { CommentForm, Draft } from './draft.ts'
import { fingerprintOf, isLikeOneOf } from './likeness.ts'
import { linksOf } from './markup.ts'
import type { Facts, TextFacts } from './policy.ts'
import { type DiscussionSettings, isOpen } from './settings.ts'

/** The window of the limits. In milliseconds. */
const LATELY = 10 * 60 * 1000

/** How long the same text under the same article is a form sent twice. In milliseconds. */
const SAID_FOR = 24 * 60 * 60 * 1000

/** So many of a sender's comments tell who they are. */
const HISTORY = 100

/** New texts are compared with so many of the newest spam. */
const SPAM_COMPARED = 100

interface Gathering {
  payload: Payload
  article: Pick<Article, 'id' | 'discussion' | 'publishedAt' | 'createdAt'>
  form: CommentForm
  draft: Draft
  sender: Sender
  settings: DiscussionSettings
  now: Date
}

/** All that the policy asks about a comment. Counts it as one more of its sender, network and article. */
export async function gatherFacts(gathering: Gathering): Promise<Facts> {
  const { payload, article, form, draft, settings, now } = gathering
  const sender = createVisitors(payload.secret).senderOf(gathering.sender.visitor)
  const [lately, history, blocks, text, proof, hasConfirmedAddress] = await Promise.all([
    countLately(gathering, sender),
    historyOf(payload, sender),
    payload.count({
      collection: 'blocked-senders',
      where: { and: [{ sender: { equals: sender } }, stillBlocked(now)] },
    }),
    textFacts(payload, { text: draft.text, settings }),
    proofIn(payload, form.proof),
    hasConfirmed(payload, sender),
  ])
  const took = /^\d{1,12}$/.test(form.took) ? Number(form.took) : undefined
  return {
    ...text,
    isOpen: isOpen(article, settings, now),
    settings,
    isTrapped: form.trap !== '',
    took,
    isRepeated: history.some(
      (said) =>
        said.article === article.id &&
        said.text === draft.text &&
        now.getTime() - Date.parse(said.submittedAt ?? '') < SAID_FOR,
    ),
    proof,
    sender: {
      isBlocked: blocks.totalDocs > 0,
      approved: history.filter(({ status }) => status === 'approved').length,
      declined: history.filter(({ status }) => status === 'rejected' || status === 'spam').length,
      hasConfirmedAddress,
    },
    lately,
  }
}

/** What the text alone tells. */
export async function textFacts(
  payload: Payload,
  { text, settings, id }: { text: string; settings: DiscussionSettings; id?: string },
): Promise<TextFacts> {
  const fingerprint = fingerprintOf(text)
  const others = id === undefined ? [] : [{ id: { not_equals: id } }]
  const [copies, spam] = await Promise.all([
    fingerprint === undefined
      ? { totalDocs: 0 }
      : payload.count({
          collection: 'comments',
          where: { and: [{ fingerprint: { equals: fingerprint } }, ...others] },
        }),
    payload.find({
      collection: 'comments',
      where: { status: { equals: 'spam' } },
      sort: '-submittedAt',
      limit: SPAM_COMPARED,
      pagination: false,
      depth: 0,
      select: { text: true },
    }),
  ])
  return {
    links: linksOf(text).length,
    blockedWords: matchWords(text, settings.blockedWords),
    advertising: advertisingIn(text),
    isCopied: copies.totalDocs > 0,
    isLikeSpam: isLikeOneOf(
      text,
      spam.docs.map((comment) => comment.text),
    ),
  }
}

async function historyOf(payload: Payload, sender: string) {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { sender: { equals: sender } },
    sort: '-submittedAt',
    limit: HISTORY,
    pagination: false,
    depth: 0,
    select: { article: true, text: true, status: true, submittedAt: true },
  })
  return docs
}

async function countLately(
  { payload, article, sender: { network }, now }: Gathering,
  sender: string,
): Promise<Facts['lately']> {
  const count = (of: string, whose: string) =>
    countIn(payload, { name: `comment ${of} ${whose}`, window: LATELY, now })
  const bySender = await count('sender', sender)
  const byNetwork = await count('network', network)
  const byArticle = await count('article', article.id)
  return {
    sender: bySender.times,
    network: byNetwork.times,
    article: byArticle.times,
    retryAfter: bySender.secondsLeft, // the windows end together
  }
}
