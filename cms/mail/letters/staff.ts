import type { BasePayload } from 'payload'

import { env } from '../../env.ts'
import type { User } from '../../payload-types.ts'
import { commentUrl, type Told } from '../house.ts'
import type { Letter, Part } from '../letter.ts'
import { LINKED_ACTS, linkFor } from '../permit.ts'
import { wordsIn } from './words.ts'

interface Writing {
  payload: BasePayload
  user: User
  now: Date
}

/** Asks a moderator for a decision on a comment. */
export function waitingLetter(told: Told, writing: Writing): Letter {
  const { language } = writing.user
  const say = wordsIn(language)
  const { title } = told.article
  return {
    language,
    subject: say('waitingSubject', { title }),
    parts: [
      { is: 'text', text: say('waiting', { title }) },
      ...decisionOn(told, writing),
      { is: 'links', links: [deskLink(writing.user)] },
      { is: 'note', text: say('linkNote') },
    ],
  }
}

/** Shows a moderator what waits, once a day. */
export function digestLetter(
  { waiting, count }: { waiting: readonly Told[]; count: number },
  writing: Writing,
): Letter {
  const { language } = writing.user
  const say = wordsIn(language)
  const values = { count: String(count) }
  return {
    language,
    subject: say('digestSubject', values),
    parts: [
      { is: 'text', text: say('digest', values) },
      ...waiting.flatMap((told): Part[] => [
        { is: 'text', text: say('under', { title: told.article.title }) },
        ...decisionOn(told, writing),
      ]),
      { is: 'links', links: [deskLink(writing.user)] },
      { is: 'note', text: say('linkNote') },
    ],
  }
}

/** Tells an author of a comment under the own article. */
export function authorLetter(told: Told, { language }: User): Letter {
  const say = wordsIn(language)
  const { article, comment } = told
  const { title } = article
  return {
    language,
    subject: say('authorSubject', { title }),
    parts: [
      { is: 'text', text: say('author', { title }) },
      { is: 'quotation', by: comment.name, text: comment.text },
      { is: 'links', links: [{ label: say('readComment'), url: commentUrl(told) }] },
      { is: 'note', text: say('authorNote') },
    ],
  }
}

/** The comment, and a link for each decision. */
function decisionOn({ comment }: Told, { payload, user, now }: Writing): Part[] {
  const { language } = user
  const say = wordsIn(language)
  const links = LINKED_ACTS.map((act) => {
    const permit = {
      for: 'moderate',
      act,
      comment: comment.id,
      editedAt: comment.editedAt ?? null,
      user: user.id,
    } as const
    return { label: say(act), url: linkFor(payload, permit, { language, now }) }
  })
  return [
    { is: 'quotation', by: comment.name, text: comment.text },
    { is: 'links', links },
  ]
}

function deskLink({ language }: User) {
  return { label: wordsIn(language)('desk'), url: `${env.cmsUrl}/admin/moderation` }
}
