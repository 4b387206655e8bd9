import { createHash } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'

import { moderator } from '../access.ts'
import { cms } from '../client.ts'
import { isId } from '../database.ts'
import type { Language } from '../language/language.ts'
import { decide } from '../moderation/decide.ts'
import type { Decided } from '../moderation/decided.ts'
import { isInLog } from '../moderation/log.ts'
import { erase, type OwnData, ownDataOf } from '../privacy/own-data.ts'
import type { Comment, User } from '../payload-types.ts'
import { createVisitors } from '../visitors/identity.ts'
import { confirm, stopLetters } from './confirmations.ts'
import { accountOf, type Told, toldOf } from './house.ts'
import { queueConfirmed } from './news.ts'
import { type Permit, readLink } from './permit.ts'

type Act = (Permit & { for: 'moderate' })['act']

/** A comment as a moderator's letter told of it. */
interface Shown {
  name: string
  text: string
  title: string
  language: Language
}

/** What a link in a letter offers. */
export type Offer =
  /** `missing`: it never was, or what it was about is gone. `used`: it was good for once. */
  | { kind: 'missing' | 'expired' | 'used' }
  | { kind: 'moderate'; act: Act; comment: Shown }
  /** There is nothing to decide on any more, or it is not what the letter showed. */
  | { kind: 'decided'; status: Comment['status']; by: string | undefined }
  | { kind: 'edited' }
  | { kind: 'confirm'; title: string; language: Language }
  | { kind: 'stop' }
  | { kind: 'own'; data: OwnData }

/** What has come of it. */
export type Followed =
  | Exclude<Offer, { kind: 'moderate' | 'confirm' | 'stop' | 'own' }>
  | { kind: 'done'; what: Act | 'confirm' | 'stop' | 'own' }

interface Link {
  /** The permit, as it stands in the link. */
  text: string
  now: Date
}

/** Looks at a link. Nothing comes of that: those who guard mailboxes follow links too. */
export async function openLink(link: Link): Promise<Offer> {
  const payload = await cms()
  const reading = readLink(payload, link)
  if (reading.kind !== 'valid') return { kind: reading.kind === 'expired' ? 'expired' : 'missing' }
  const { permit } = reading
  switch (permit.for) {
    case 'moderate':
      return (await moderation(payload, permit, link)).offer
    case 'confirm':
      return (await confirmation(payload, permit)).offer
    case 'stop':
      return { kind: 'stop' }
    case 'own':
      return { kind: 'own', data: await ownDataOf(payload, permit.mailbox) }
  }
}

/** Does what a link is for, once its receiver has said so. */
export async function followLink(link: Link): Promise<Followed> {
  const payload = await cms()
  const reading = readLink(payload, link)
  if (reading.kind !== 'valid') return { kind: reading.kind === 'expired' ? 'expired' : 'missing' }
  const { permit } = reading
  const { now } = link
  switch (permit.for) {
    case 'moderate': {
      const { offer, user } = await moderation(payload, permit, link)
      if (offer.kind !== 'moderate' || !user) return offer.kind === 'moderate' ? { kind: 'missing' } : offer
      return followed(permit.act, await decideByLink(payload, { permit, user, now, key: keyOf(link) }))
    }
    case 'confirm': {
      const { offer, comment } = await confirmation(payload, permit)
      if (!comment?.sender || offer.kind === 'missing') return { kind: 'missing' }
      await confirm(payload, { sender: comment.sender, mailbox: permit.mailbox }, now)
      await queueConfirmed(payload, { sender: comment.sender, mailbox: permit.mailbox }, now)
      return { kind: 'done', what: 'confirm' }
    }
    case 'stop':
      await stopLetters(payload, permit.mailbox, now)
      return { kind: 'done', what: 'stop' }
    case 'own':
      await erase(payload, permit.mailbox)
      return { kind: 'done', what: 'own' }
  }
}

interface Moderation {
  offer: Exclude<Offer, { kind: 'confirm' | 'stop' | 'own' }>
  user?: User
}

/** Reads as the moderator of the letter, as the account is now. */
async function moderation(
  payload: Payload,
  permit: Permit & { for: 'moderate' },
  link: Link,
): Promise<Moderation> {
  const missing = { offer: { kind: 'missing' } } as const
  const user = await accountOf(payload, permit.user)
  const isKnown = user && isId(permit.comment, payload.db.name)
  if (!isKnown || !moderator({ req: await createLocalReq({ user }, payload) })) return missing
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: permit.comment } },
    limit: 1,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const [comment] = docs
  const told = comment && (await toldOf(payload, comment.id))
  if (!told) return missing
  const key = keyOf(link)
  if (comment.decision === key || (await isInLog(payload, key))) return { offer: { kind: 'used' } }
  const { name, text, status, decidedBy } = comment
  if (status !== 'pending') {
    const decider = typeof decidedBy === 'string' ? await accountOf(payload, decidedBy) : undefined
    return { offer: { kind: 'decided', status, by: decider?.name } }
  }
  if ((comment.editedAt ?? null) !== permit.editedAt) return { offer: { kind: 'edited' } }
  const { title, language } = told.article
  return { offer: { kind: 'moderate', act: permit.act, comment: { name, text, title, language } }, user }
}

/** By the same code as the desk, and into the same log. */
async function decideByLink(
  payload: Payload,
  { permit, user, now, key }: { permit: Permit & { for: 'moderate' }; user: User; now: Date; key: string },
): Promise<Decided> {
  const { act, comment: id, editedAt } = permit
  return decide({
    req: await createLocalReq({ user }, payload),
    user,
    action: act,
    comments: [{ id, seen: 'pending', editedAt, key }],
    note: undefined,
    tellsWriter: false,
    now,
  })
}

function followed(act: Act, { done, missed: [missed] }: Decided): Followed {
  if (done.length > 0) return { kind: 'done', what: act }
  if (missed?.status === undefined) return { kind: 'missing' }
  return missed.status === 'pending'
    ? { kind: 'edited' }
    : { kind: 'decided', status: missed.status, by: missed.by }
}

/**
 * The decision of a link is known by it: so the link is used up by the very write that decides, and by nothing less. A
 * process that is killed before leaves it good.
 */
function keyOf({ text }: Link): string {
  return `link ${createHash('sha256').update(text).digest('base64url')}`
}

/** The comment must still bear the address, which its writer may have taken back. */
async function confirmation(
  payload: Payload,
  { comment: id, mailbox }: Permit & { for: 'confirm' },
): Promise<{ offer: { kind: 'missing' } | (Offer & { kind: 'confirm' }); comment?: Comment }> {
  const told: Told | undefined = await toldOf(payload, id)
  const email = told?.comment.email
  if (!email || createVisitors(payload.secret).mailboxOf(email) !== mailbox) {
    return { offer: { kind: 'missing' } }
  }
  const { title, language } = told.article
  return { offer: { kind: 'confirm', title, language }, comment: told.comment }
}
