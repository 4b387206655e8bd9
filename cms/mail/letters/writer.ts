import type { BasePayload } from 'payload'

import { ROUTES } from '../../addresses/routes.ts'
import { env } from '../../env.ts'
import type { Language } from '../../language/language.ts'
import { commentUrl, type Told } from '../house.ts'
import type { Letter, Part } from '../letter.ts'
import { linkFor } from '../permit.ts'
import { wordsIn } from './words.ts'

interface Writing {
  payload: BasePayload
  /** The hash of the address that the letter goes to. */
  mailbox: string
  now: Date
}

/**
 * Asks whether an address belongs to who has written. Nothing of the comment stands in it: else the portal would carry
 * a stranger's text to whatever address they typed.
 */
export function confirmationLetter({ article, comment }: Told, { payload, mailbox, now }: Writing): Letter {
  const { language, title } = article
  const say = wordsIn(language)
  const url = linkFor(payload, { for: 'confirm', comment: comment.id, mailbox }, { language, now })
  return {
    language,
    subject: say('confirmSubject'),
    parts: [
      { is: 'text', text: say('confirm', { title }) },
      { is: 'links', links: [{ label: say('confirmLink'), url }] },
      { is: 'note', text: say('confirmNote') },
    ],
  }
}

/** Tells a writer of an answer. */
export function replyLetter(answer: Told, writing: Writing): Letter {
  const { article, comment } = answer
  const { language, title } = article
  const say = wordsIn(language)
  return {
    language,
    subject: say('replySubject', { title }),
    parts: [
      { is: 'text', text: say('reply', { title }) },
      { is: 'quotation', by: comment.name, text: comment.text },
      { is: 'links', links: [{ label: say('readReply'), url: commentUrl(answer) }] },
      ...howToStop(language, writing),
    ],
  }
}

/** Tells a writer what was decided, and why where the moderator wants it told. */
export function decisionLetter(told: Told, writing: Writing): Letter {
  const { article, comment } = told
  const { language, title } = article
  const say = wordsIn(language)
  const isApproved = comment.status === 'approved'
  const reason = comment.tellsWriter ? comment.decisionNote : undefined
  const link = isApproved
    ? { label: say('readComment'), url: commentUrl(told) }
    : { label: say('rules'), url: rulesUrl(language) }
  return {
    language,
    subject: say(isApproved ? 'approvedSubject' : 'rejectedSubject', { title }),
    parts: [
      { is: 'text', text: say(isApproved ? 'approved' : 'rejected', { title }) },
      ...(reason ? [{ is: 'quotation', by: say('moderator'), text: reason } as const] : []),
      { is: 'quotation', by: say('yourComment'), text: comment.text },
      { is: 'links', links: [link] },
      ...howToStop(language, writing),
    ],
  }
}

/** The link to what is kept of an address. */
export function ownDataLetter(language: Language, { payload, mailbox, now }: Writing): Letter {
  const say = wordsIn(language)
  const url = linkFor(payload, { for: 'own', mailbox }, { language, now })
  return {
    language,
    subject: say('ownSubject'),
    parts: [
      { is: 'text', text: say('own') },
      { is: 'links', links: [{ label: say('ownLink'), url }] },
      { is: 'note', text: say('ownNote') },
    ],
  }
}

/** Where one click ends these letters (RFC 8058). */
export function stopUrl(language: Language, { payload, mailbox, now }: Writing): string {
  return linkFor(payload, { for: 'stop', mailbox }, { language, now })
}

function howToStop(language: Language, writing: Writing): Part[] {
  const say = wordsIn(language)
  return [
    { is: 'note', text: say('replyNote') },
    { is: 'links', links: [{ label: say('stopLink'), url: stopUrl(language, writing) }] },
  ]
}

function rulesUrl(language: Language): string {
  const RULES: Record<Language, string> = { fi: 'keskustelun-saannot', en: 'discussion-rules' }
  return `${env.siteUrl}${ROUTES[language].prefix}${RULES[language]}/`
}
