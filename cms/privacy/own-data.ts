import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { z } from 'zod'

import { cleanLine } from '../comments/clean.ts'
import { cms } from '../client.ts'
import type { Language } from '../language/language.ts'
import { toldOf } from '../mail/house.ts'
import { queue } from '../mail/queue.ts'
import type { Comment, Confirmation } from '../payload-types.ts'
import { createVisitors } from '../visitors/identity.ts'
import { countIn } from '../visitors/limits.ts'
import { mailFilesTo, removeMailFiles } from './mail-files.ts'

/** What is kept of an e-mail address, as its owner sees it. */
export interface OwnData {
  comments: {
    id: string
    title: string
    language: Language
    /** Undefined where readers cannot see it. */
    path: string | undefined
    name: string
    text: string
    /** What was sent, where a moderator has taken something out. */
    original: string | undefined
    status: Comment['status']
    at: string
  }[]
  confirmations: { at: string; stoppedAt: string | undefined }[]
}

type Asked =
  | { ok: true }
  | { ok: false; reason: 'no-address' }
  /** In seconds. */
  | { ok: false; reason: 'too-many'; retryAfter: number }

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** Letters to one address a day, and from one network an hour: nobody is to be bombed by our form. */
const MOST = { mailbox: 3, network: 10 }

const emailAddress = z.email().max(254)

/** Mails to an address the link to what is kept of it. The answer is the same whether anything is. */
export async function askForOwnData({
  address: typed,
  language,
  network,
  now,
}: {
  address: string
  language: Language
  /** The hash of the network that the wish comes from. */
  network: string
  now: Date
}): Promise<Asked> {
  const to = emailAddress.safeParse(cleanLine(typed)).data
  if (to === undefined) return { ok: false, reason: 'no-address' }
  const payload = await cms()
  const mailbox = createVisitors(payload.secret).mailboxOf(to)
  const byNetwork = await countIn(payload, { name: `own data network ${network}`, window: HOUR, now })
  const byMailbox = await countIn(payload, { name: `own data mailbox ${mailbox}`, window: DAY, now })
  if (byNetwork.times > MOST.network)
    return { ok: false, reason: 'too-many', retryAfter: byNetwork.secondsLeft }
  if (byMailbox.times > MOST.mailbox)
    return { ok: false, reason: 'too-many', retryAfter: byMailbox.secondsLeft }
  await queue(payload, { kind: 'own-data', to, language, asked: randomUUID() }, now)
  return { ok: true }
}

/** What is kept of an address. Read past access rules, by whoever has the link that was mailed to it. */
export async function ownDataOf(payload: Payload, mailbox: string): Promise<OwnData> {
  const [comments, { docs }] = await Promise.all([
    commentsOf(payload, mailbox),
    payload.db.find<Confirmation>({
      collection: 'confirmations',
      where: { mailbox: { equals: mailbox } },
      pagination: false,
      limit: 0,
    }),
  ])
  const told = await Promise.all(comments.map(({ id }) => toldOf(payload, id)))
  return {
    comments: told.flatMap((one) => {
      if (!one) return []
      const { comment, article, url } = one
      const { id, name, text, original, status, submittedAt } = comment
      const isSeen = status === 'approved' && url !== undefined
      return {
        id,
        title: article.title,
        language: article.language,
        path: isSeen ? new URL(url).pathname : undefined,
        name,
        text,
        original: original ?? undefined,
        status,
        at: submittedAt ?? '',
      }
    }),
    confirmations: docs.map(({ confirmedAt, stoppedAt }) => ({
      at: confirmedAt,
      stoppedAt: stoppedAt ?? undefined,
    })),
  }
}

/** What stands in a thread in the place of what was erased. */
const ERASED: Record<Language, string> = { fi: 'Poistettu', en: 'Removed' }

/**
 * Erases what is kept of an address. What readers see leaves its place, so that the answers to it still stand somewhere;
 * the rest goes altogether. May be done twice: what is done is found no more, and what was cut off is.
 */
export async function erase(payload: Payload, mailbox: string): Promise<void> {
  const { db } = payload
  for (const { id, email } of await commentsOf(payload, mailbox)) {
    const told = await toldOf(payload, id)
    if (!told) continue
    await removeMailFiles(await mailFilesTo(email ?? ''))
    if (told.comment.status !== 'approved') {
      await payload.delete({ collection: 'comments', id })
      continue
    }
    const erased = ERASED[told.article.language]
    await db.deleteMany({ collection: 'reports', where: { comment: { equals: id } } })
    await db.updateOne({ collection: 'comments', id, data: { ...NOTHING, name: erased, text: erased } })
  }
  await db.deleteMany({ collection: 'confirmations', where: { mailbox: { equals: mailbox } } })
}

const NOTHING = {
  email: null,
  sender: null,
  original: null,
  fingerprint: null,
  decisionNote: null,
  redactedAt: null,
  asksDecision: false,
  tellsWriter: false,
}

/** Addresses are compared by their hash: one may have been typed with capitals, and none stands in a link. */
async function commentsOf({ db, secret }: Payload, mailbox: string): Promise<Comment[]> {
  const { mailboxOf } = createVisitors(secret)
  const { docs } = await db.find<Comment>({
    collection: 'comments',
    where: { email: { exists: true } },
    sort: '-submittedAt',
    select: { email: true },
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ email }) => email && mailboxOf(email) === mailbox)
}
